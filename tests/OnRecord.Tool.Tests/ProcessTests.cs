using System.Diagnostics;
using System.Text;

namespace OnRecord.Tool.Tests;

public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_program_itself_reads_writes_and_tells_how_it_ended()
    {
        string good = _folder.Add("Ærø.txt", "“Vi går,” sa Åse Lund.");
        string gone = _folder.PathOf("gone.txt");
        (int code, byte[] output, string error) = await Start("extract", good, gone);
        Assert.Equal(1, code);
        Assert.Equal(Run.Of("extract", good).Output, Encoding.UTF8.GetString(output));
        Assert.Equal($"onrecord: {gone}: there is no such file or directory.", error.Trim());
    }

    [Fact]
    public async Task The_program_knows_its_version()
    {
        (int code, byte[] output, _) = await Start("--version");
        Assert.Equal(0, code);
        Assert.Matches(@"^\d+\.\d+\.\d+", Encoding.UTF8.GetString(output));
    }

    private static async Task<(int Code, byte[] Output, string Error)> Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "OnRecord.Tool.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), await error);
    }
}
