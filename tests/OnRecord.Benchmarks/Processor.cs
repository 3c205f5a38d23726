namespace OnRecord.Benchmarks;

/// <summary>Measures the processor time of this process: unlike a clock on the wall it counts no other program's work.</summary>
internal static class Processor
{
    public static TimeSpan Time(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return Environment.CpuUsage.TotalTime - start;
    }
}
