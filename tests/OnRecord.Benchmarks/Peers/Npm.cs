using System.ComponentModel;
using System.Diagnostics;

namespace OnRecord.Benchmarks.Peers;

/// <summary>Installs the peers into a temporary folder.</summary>
internal static class Npm
{
    private static readonly string[] Packages = ["wink-nlp@2", "wink-eng-lite-web-model@1", "compromise@14"];

    /// <param name="folder">An empty folder.</param>
    /// <returns>What keeps the peers from running, for the reader of the table; <see langword="null"/> when they are installed.</returns>
    public static string? TryInstall(string folder)
    {
        try
        {
            if (Run("node", folder, "--version") != 0)
            {
                return "node does not run";
            }

            return Run("npm", folder, ["install", "--no-audit", "--no-fund", "--no-save", "--silent", .. Packages]) == 0
                ? null
                : $"npm could not install {string.Join(", ", Packages)}";
        }
        catch (Win32Exception)
        {
            return "node and npm are not on the path";
        }
    }

    private static int Run(string program, string folder, params IEnumerable<string> arguments)
    {
        // npm is a script, which Windows starts through its shell only.
        var isScript = OperatingSystem.IsWindows() && program == "npm";
        var start = new ProcessStartInfo(isScript ? "cmd" : program, isScript ? ["/c", program, .. arguments] : arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode;
    }
}
