using System.Diagnostics;
using System.Text;

namespace OnRecord.Benchmarks.Scale.Processes;

/// <summary>Runs <c>dotnet</c> as a fresh shell would, leaving no build server behind.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(25);

    private static readonly Dictionary<string, string> Environment = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
    };

    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="settings">Variables of its environment beside the usual.</param>
    public static ProcessFigures Run(string folder, IEnumerable<string> arguments, params IEnumerable<KeyValuePair<string, string>> settings)
    {
        var before = ProcessTree.ProcessorOfEnded();
        var output = new StringBuilder();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(StartInfo(folder, arguments, settings))!;
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var compilers = new CompilerWatch(process.Id);
        while (!process.WaitForExit(Interval))
        {
            compilers.Look();
        }

        process.WaitForExit();
        return new ProcessFigures(process.ExitCode, output.ToString(), watch.Elapsed, ProcessTree.ProcessorOfEnded() - before, compilers.Peak);

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

    private static ProcessStartInfo StartInfo(string folder, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // "dotnet run", which started this program, passes on where its own MSBuild lives.
        foreach (var inherited in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(inherited);
        }

        foreach (var (name, value) in Environment.Concat(settings))
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
