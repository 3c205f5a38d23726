using System.Globalization;
using OnRecord.Benchmarks.Scale.Processes;
using OnRecord.Benchmarks.Scale.Projects;
using OnRecord.Benchmarks.Scale.Report;

namespace OnRecord.Benchmarks.Scale.Measurements;

/// <summary>
/// One compiler server that builds again and again, an article edited before each build: does it give memory back? A server
/// collects late while the machine has memory, and then grows whatever it compiles, so its heap is bounded: were anything kept,
/// it would fill up.
/// </summary>
internal sealed class Server : IMeasurement
{
    private const int Builds = 40;
    private const int Counted = 10;
    private const long LeastHeap = 160L << 20;
    private const long HeapOfArticle = 400L << 10;

    public string Name => "server";

    public void Measure(ScaleFolder folder, ScaleTable table)
    {
        using var server = new CompilerServer();
        var edited = Path.Combine("seeds", folder.Articles[0].FileName);
        var held = new List<double>();
        try
        {
            for (var i = 0; i < Builds; i++)
            {
                folder.Typed.Write(edited, $"{folder.Articles[0].Text}Edited {i} times.\n");
                folder.Typed.BuildIn(server, LeastHeap + (HeapOfArticle * folder.Count)).Succeeded();
                if (server.Held is { } bytes)
                {
                    held.Add(bytes);
                }
            }
        }
        finally
        {
            folder.Typed.Write(edited, folder.Articles[0].Text);
        }

        if (held.Count == 0)
        {
            table.Add(new Figure("compiler server's memory", folder.Count, Unit.Bytes, null));
            return;
        }

        table.Add(new Figure(
            "compiler server's memory, median of its last builds", folder.Count, Unit.Bytes, Sample.Median(held.TakeLast(Counted)),
            "of as many builds before", Sample.Median(held.SkipLast(Counted).TakeLast(Counted)), new Bound(1.1),
            string.Join(" ", held.Select(static bytes => (bytes / (1 << 20)).ToString("N0", CultureInfo.InvariantCulture))) + " MB"));
    }
}
