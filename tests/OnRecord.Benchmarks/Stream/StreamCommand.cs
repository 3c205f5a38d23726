using System.CommandLine;
using System.Diagnostics;

namespace OnRecord.Benchmarks.Stream;

/// <summary><c>stream</c>: sends many short articles through <c>onrecord extract</c>, undisturbed, and killed half-way and resumed.</summary>
internal static class StreamCommand
{
    public static Command Create()
    {
        var articles = new Argument<int>("articles") { DefaultValueFactory = static _ => 100_000, Description = "How many short articles." };
        var command = new Command("stream", "Sends short articles through onrecord extract: speed, memory, and whether a killed run is resumed without loss.") { articles };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(articles)));
        return command;
    }

    private static async Task<int> RunAsync(int articles)
    {
        string undisturbed = await MeasureAsync(articles);
        string resumed = await KillAndResumeAsync(articles);
        bool same = undisturbed == resumed;
        Console.WriteLine(same ? "the same bytes as undisturbed: nothing lost, nothing double" : "OTHER bytes than undisturbed");
        return same ? 0 : 1;
    }

    private static async Task<string> MeasureAsync(int articles)
    {
        int early = Math.Max(1, articles / 10);
        double atEarly = 0, atEnd = 0;
        TimeSpan processor = default;
        var watch = Stopwatch.StartNew();
        using ToolRun run = ToolRun.Start(articles);
        (int lines, string hash) = await OutputReader.ReadAsync(run.Output, line =>
        {
            if (line == early)
            {
                atEarly = run.PeakMegabytes;
            }
            else if (line == articles - 1)
            {
                (atEnd, processor) = (run.PeakMegabytes, run.ProcessorTime);
            }
        });
        await run.EndAsync();
        Console.WriteLine($"{lines:N0} articles in {watch.Elapsed.TotalSeconds:N0} s: {lines / watch.Elapsed.TotalSeconds:N0} a second; {lines / processor.TotalSeconds:N0} a second of processor time");
        Console.WriteLine($"peak memory: {atEarly:N0} MB at {early:N0} articles, {atEnd:N0} MB at {articles:N0}: {atEnd / atEarly:N2} x");
        return hash;
    }

    private static async Task<string> KillAndResumeAsync(int articles)
    {
        string output = Path.GetTempFileName();
        try
        {
            int half = await KillHalfWayAsync(articles, output);
            using ToolRun run = ToolRun.Start(articles, "--output", output, "--resume");
            await run.EndAsync();
            using FileStream file = File.OpenRead(output);
            (int lines, string hash) = await OutputReader.ReadAsync(file);
            Console.WriteLine($"killed at {half:N0} lines and resumed: {lines:N0} lines");
            return hash;
        }
        finally
        {
            File.Delete(output);
        }
    }

    /// <returns>How many whole lines were written.</returns>
    private static async Task<int> KillHalfWayAsync(int articles, string output)
    {
        using ToolRun run = ToolRun.Start(articles, "--output", output);
        int written = 0;
        using FileStream file = new(output, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var buffer = new byte[1 << 16];
        while (written < articles / 2 && !run.HasExited)
        {
            int count = await file.ReadAsync(buffer);
            written += buffer.AsSpan(0, count).Count((byte)'\n');
            if (count == 0)
            {
                await Task.Delay(20);
            }
        }

        run.Kill();
        await run.EndAsync();
        return written;
    }
}
