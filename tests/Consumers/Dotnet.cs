using System.Diagnostics;
using System.Text;

namespace OnRecord.Consumers;

/// <summary>What a <c>dotnet</c> command left behind.</summary>
/// <param name="Command">The command, for messages.</param>
/// <param name="ExitCode">Zero when it succeeded.</param>
/// <param name="Output">Standard output and standard error as they came.</param>
public sealed record DotnetResult(string Command, int ExitCode, string Output)
{
    /// <summary>The output's lines, without trailing white space.</summary>
    public IReadOnlyList<string> Lines { get; } = [.. Output.Split('\n').Select(line => line.TrimEnd())];

    /// <summary>The compiler's and MSBuild's warnings, each once.</summary>
    public IReadOnlyList<string> Warnings => Diagnostics(": warning ");

    /// <summary>The compiler's and MSBuild's errors, each once.</summary>
    public IReadOnlyList<string> Errors => Diagnostics(": error ");

    /// <summary>Fails the test, showing the whole output, unless the command succeeded.</summary>
    /// <returns>This result.</returns>
    public DotnetResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"dotnet {Command} ended with {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>Fails the test unless the command succeeded without a warning.</summary>
    /// <returns>This result.</returns>
    public DotnetResult SucceededWithoutWarnings()
    {
        Succeeded();
        Assert.True(Warnings.Count == 0, $"dotnet {Command} warned:\n{string.Join('\n', Warnings)}");
        return this;
    }

    private List<string> Diagnostics(string mark) =>
        [.. Lines.Where(line => line.Contains(mark, StringComparison.Ordinal)).Select(line => line.Trim()).Distinct()];
}

/// <summary>Runs <c>dotnet</c> as a fresh shell would, leaving no build server behind.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<DotnetResult> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var inherited in start.Environment.Keys.Where(IsOfTheTestRun).ToList())
        {
            start.Environment.Remove(inherited);
        }
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var deadline = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"dotnet {string.Join(' ', arguments)} took longer than {Patience.TotalMinutes} minutes:\n{output}");
        }
        return new(string.Join(' ', arguments), process.ExitCode, output.ToString());

        void Append(string? line)
        {
            if (line is not null)
            {
                lock (output)
                {
                    output.Append(line).Append('\n');
                }
            }
        }
    }

    /// <summary>A test host passes on where its own MSBuild lives, and CI's variables change how projects build.</summary>
    private static bool IsOfTheTestRun(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || variable.Equals("CI", StringComparison.OrdinalIgnoreCase);
}
