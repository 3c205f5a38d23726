using System.Diagnostics;
using System.Globalization;

namespace OnRecord.Tool.Tests.Streams;

/// <summary>The program as a process in a pipe: killed, interrupted, left alone by its reader, and run for long.</summary>
public sealed class PipeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_half_way_and_resumed_it_writes_what_an_undisturbed_run_writes()
    {
        // So many that a run takes far longer than this thread may have to wait for its turn on a loaded machine.
        const int Articles = 20_000;
        const long Step = 2_000_000;
        string input = _folder.Add("in.jsonl", string.Concat(Enumerable.Range(0, Articles).Select(Line)));
        string[] args = ["extract", "-i", "jsonl", input, "--threads", "3", "-o", _folder.PathOf("out.jsonl"), "--resume"];
        var runs = 0;
        for (long target = Step; ; target = Length() + Step)
        {
            using ToolProcess run = ToolProcess.Start(args);
            runs++;
            while (!run.HasExited && Length() < target)
            {
                Thread.Sleep(1);
            }

            if (run.HasExited)
            {
                Assert.Equal(0, await run.ExitCodeAsync());
                break;
            }

            run.Kill();
            await run.ExitCodeAsync();
        }

        Assert.InRange(runs, 3, 100);
        Assert.Equal(Run.Of("extract", "-i", "jsonl", input).Output, await File.ReadAllTextAsync(_folder.PathOf("out.jsonl")));

        long Length() => new FileInfo(_folder.PathOf("out.jsonl")) is { Exists: true } file ? file.Length : 0;
    }

    [Fact]
    public async Task A_line_is_written_before_the_next_is_given()
    {
        using ToolProcess run = ToolProcess.Start("extract", "-i", "jsonl");
        for (var i = 0; i < 3; i++)
        {
            await run.Input.WriteAsync(Line(i));
            await run.Input.FlushAsync();
            Assert.StartsWith($$"""{"article":"{{i}}",""", await run.Output.ReadLineAsync(), StringComparison.Ordinal);
        }

        run.Input.Close();
        Assert.Equal(0, await run.ExitCodeAsync());
    }

    [SkippableFact]
    public async Task A_reader_who_leaves_ends_it_quietly()
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no SIGPIPE.");
        using ToolProcess run = ToolProcess.Start("extract", "-i", "jsonl");
        Task feeding = FeedAsync(run, int.MaxValue);
        await run.Output.ReadLineAsync();
        run.Output.Close();
        Assert.Equal(141, await run.ExitCodeAsync());
        Assert.Empty(await run.ErrorAsync());
        await Assert.ThrowsAnyAsync<IOException>(() => feeding);
    }

    [SkippableTheory]
    [InlineData("INT", 2)]
    [InlineData("TERM", 15)]
    public async Task Interrupted_it_ends_with_a_whole_line(string signal, int number)
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no signals.");
        Skip.If(IsIgnored(number), "Whoever started this ignores the signal, and so do all its children: a shell does for what it starts with &.");
        string output = _folder.PathOf("out.jsonl");
        using ToolProcess run = ToolProcess.Start("extract", "-i", "jsonl", "-o", output);
        await run.Input.WriteAsync(Line(0) + Line(1));
        await run.Input.FlushAsync();
        while (!File.Exists(output) || new FileInfo(output).Length == 0)
        {
            await Task.Delay(5);
        }

        using (Process kill = Process.Start("kill", ["-" + signal, run.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        Assert.Equal(130, await run.ExitCodeAsync());
        Assert.EndsWith("}\n", await File.ReadAllTextAsync(output), StringComparison.Ordinal);
    }

    private static bool IsIgnored(int signal)
    {
        const string ignored = "SigIgn:";
        return OperatingSystem.IsLinux()
            && File.ReadLines("/proc/self/status").First(line => line.StartsWith(ignored, StringComparison.Ordinal)) is var line
            && (ulong.Parse(
                    line.AsSpan(ignored.Length), NumberStyles.HexNumber | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture)
                >> (signal - 1) & 1) != 0;
    }

    [SkippableFact]
    public async Task Memory_does_not_grow_with_the_number_of_articles()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only there is a process asked for its peak.");

        // The collector first lets so much pile up as the processor's cache is large: on some machines 5,000 articles.
        const int Few = 10_000, Many = 5 * Few;
        using ToolProcess run = ToolProcess.Start("extract", "-i", "jsonl");
        Task feeding = FeedAsync(run, Many);
        long early = 0;
        for (var i = 1; i < Many; i++)
        {
            Assert.NotNull(await run.Output.ReadLineAsync());
            if (i == Few)
            {
                early = run.PeakMemory();
            }
        }

        long late = run.PeakMemory();
        Assert.NotNull(await run.Output.ReadLineAsync());
        await feeding;
        Assert.Equal(0, await run.ExitCodeAsync());

        // Five times the articles would take far more; the runtime's own memory comes when it likes on a loaded machine.
        Assert.InRange(late / (double)early, 1, 1.5);
    }

    private static string Line(int article) => $$"""{"id":{{article}},"text":"“We sail at dawn,” Captain Omar Reyes said."}""" + "\n";

    private static async Task FeedAsync(ToolProcess run, int articles)
    {
        for (var i = 0; i < articles; i++)
        {
            await run.Input.WriteAsync(Line(i));
        }

        run.Input.Close();
    }
}
