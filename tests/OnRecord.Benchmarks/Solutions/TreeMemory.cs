using OnRecord.Benchmarks.Scale.Processes;

namespace OnRecord.Benchmarks.Solutions;

/// <summary>What a process cost, and the memory of all that it started.</summary>
/// <param name="Process">What it cost.</param>
/// <param name="Peak">The most memory that it and all below it held at a time, in bytes; pages that several share count for each.</param>
internal sealed record MemoryFigures(ProcessFigures Process, long Peak);

/// <summary>Watches how much memory the processes below this one hold together.</summary>
internal static class TreeMemory
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    public static MemoryFigures Watch(Func<ProcessFigures> run)
    {
        using var over = new ManualResetEventSlim();
        long peak = 0;
        var watcher = new Thread(() =>
        {
            while (!over.Wait(Interval))
            {
                peak = Math.Max(peak, ProcessTree.Below(Environment.ProcessId).Sum(ProcessTree.HeldBy));
            }
        });
        watcher.Start();
        try
        {
            ProcessFigures figures = run().Succeeded();
            over.Set();
            watcher.Join();
            return new MemoryFigures(figures, peak);
        }
        finally
        {
            over.Set();
        }
    }
}
