using System.CommandLine;
using System.Diagnostics;

namespace OnRecord.Benchmarks.Stream;

/// <summary><c>stream</c>: sends many short articles through <c>onrecord extract</c>, kills it half-way and resumes it.</summary>
internal static class StreamCommand
{
    public static Command Create()
    {
        var articles = new Argument<int>("articles") { DefaultValueFactory = static _ => 100_000, Description = "How many short articles." };
        var compare = new Option<bool>("--compare") { Description = "Run it undisturbed too, and compare the bytes." };
        var command = new Command(
            "stream", "Sends short articles through onrecord extract: speed, memory, and whether a killed run is resumed without loss.")
        {
            articles, compare,
        };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(articles), parsed.GetValue(compare)));
        return command;
    }

    private static async Task<int> RunAsync(int articles, bool compare)
    {
        string output = Path.GetTempFileName();
        try
        {
            await WriteAsync(articles, output, until: articles / 2);
            await WriteAsync(articles, output, until: articles);
            string hash = await CheckAsync(articles, output);
            if (compare)
            {
                File.WriteAllText(output, "");
                await WriteAsync(articles, output, until: articles, "--output", output);
                bool same = hash == await CheckAsync(articles, output);
                Console.WriteLine(same ? "the same bytes as undisturbed" : "OTHER bytes than undisturbed");
                return same ? 0 : 1;
            }

            return 0;
        }
        finally
        {
            File.Delete(output);
        }
    }

    private static Task WriteAsync(int articles, string output, int until) => WriteAsync(articles, output, until, "--output", output, "--resume");

    /// <summary>Runs the program until it has written so many lines and, where there would be more, kills it.</summary>
    private static async Task WriteAsync(int articles, string output, int until, params string[] arguments)
    {
        using var file = new LineCounter(output);
        int before = file.Count();
        int early = before + (articles / 10);
        double earlyPeak = 0, peak = 0;
        TimeSpan processor = default;
        var watch = Stopwatch.StartNew();
        using ToolRun run = ToolRun.Start(articles, arguments);
        while (!run.HasExited && file.Count() < until)
        {
            if (run.TrySample() is { } sample)
            {
                (peak, processor) = sample;
                earlyPeak = file.Lines < early ? peak : earlyPeak;
            }

            await Task.Delay(20);
        }

        if (until < articles)
        {
            run.Kill();
        }

        await run.EndAsync();
        int written = file.Count() - before;
        Console.WriteLine(
            $"{written:N0} articles{(until < articles ? ", then killed" : "")}: {watch.Elapsed.TotalSeconds:N0} s, " +
            $"{written / watch.Elapsed.TotalSeconds:N0} a second, " +
            $"{written / processor.TotalSeconds:N0} a second of processor time; " +
            $"peak memory {earlyPeak:N0} MB at {early - before:N0}, {peak:N0} MB at the end: {peak / earlyPeak:N2} x");
    }

    /// <summary>Makes sure that every article is there once, in order.</summary>
    private static async Task<string> CheckAsync(int articles, string output)
    {
        using FileStream file = File.OpenRead(output);
        (int lines, string hash) = await OutputReader.ReadAsync(file);
        if (lines != articles)
        {
            throw new InvalidDataException($"{lines:N0} lines for {articles:N0} articles");
        }

        Console.WriteLine($"{lines:N0} lines, every article once and in order");
        return hash;
    }
}
