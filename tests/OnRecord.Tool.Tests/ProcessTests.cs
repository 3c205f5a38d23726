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
        (int code, string output, string error) = await RunAsync("extract", good, gone);
        Assert.Equal(1, code);
        Assert.Equal(Run.Of("extract", good, gone).Output, output);
        Assert.Equal($"onrecord: {gone}: there is no such file or directory.", error.Trim());
    }

    [Fact]
    public async Task The_program_knows_its_version()
    {
        (int code, string output, _) = await RunAsync("--version");
        Assert.Equal(0, code);
        Assert.Matches(@"^\d+\.\d+\.\d+", output);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using ToolProcess process = ToolProcess.Start(args);
        string output = await process.Output.ReadToEndAsync();
        return (await process.ExitCodeAsync(), output, await process.ErrorAsync());
    }
}
