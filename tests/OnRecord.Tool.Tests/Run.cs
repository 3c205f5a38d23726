using System.Text;
using System.Text.Json;
using OnRecord.Tool.Commands;

namespace OnRecord.Tool.Tests;

/// <summary>What a run of the program in this process left behind.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of output, parsed.</summary>
    public JsonElement[] Lines => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>The articles that the lines are about.</summary>
    public string[] Articles => [.. Lines.Select(line => line.GetProperty("article").GetString()!)];

    public static Run Of(params string[] args) => With(input: [], watched: false, args);

    /// <summary>A run with lines on standard input.</summary>
    public static Run WithLines(IEnumerable<string> lines, params string[] args) =>
        With(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))), watched: false, args);

    public static Run With(byte[] input, bool watched, params string[] args)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(new MemoryStream(input), output, error, watched);
        int code = Task.Run(() => OnRecordCommand.RunAsync(args, terminal)).GetAwaiter().GetResult();
        return new Run(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
