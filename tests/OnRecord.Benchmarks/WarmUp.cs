using OnRecord.Benchmarks.Scale.Report;

namespace OnRecord.Benchmarks;

/// <summary>Lets work settle before it is measured: run times compile again, in the background, what is run often.</summary>
internal static class WarmUp
{
    private const int FewestRuns = 3;
    private const int Patience = 3;
    private const double LeastGain = 0.03;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Repeats the work until it gets no faster for some seconds of it.</summary>
    /// <param name="work">Does the work and tells the processor time that it took.</param>
    public static void UntilSteady(Func<TimeSpan> work)
    {
        var (best, total, without) = (double.MaxValue, TimeSpan.Zero, 0);
        while (without < Patience && total < Limit)
        {
            var (times, spent) = (new List<double>(), TimeSpan.Zero);
            while (times.Count < FewestRuns || spent < Window)
            {
                var time = work();
                times.Add(time.TotalSeconds);
                spent += time;
            }

            total += spent;
            var usual = Sample.LowerQuartile(times);
            without = usual < best * (1 - LeastGain) ? 0 : without + 1;
            best = Math.Min(best, usual);
        }
    }
}
