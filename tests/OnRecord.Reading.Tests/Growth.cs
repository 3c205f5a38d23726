using System.Diagnostics;

namespace OnRecord.Reading.Tests;

/// <summary>Asks whether work takes time in proportion to its text, as a ratio of two times and never as a time.</summary>
internal static class Growth
{
    /// <summary>How many times longer the large text is.</summary>
    public const int Factor = 8;

    // A quadratic step would take sixty-four times as long; between that and eight lie caches and the garbage collector.
    private const int Limit = 4 * Factor;
    private const int Tries = 20;

    /// <summary>Fails when the work on the large text takes much more than <see cref="Factor"/> times as long as on the small one.</summary>
    public static void AssertLinear(Action<string> work, string small, string large)
    {
        Assert.InRange(large.Length, small.Length * (Factor - 1), small.Length * (Factor + 1));
        work(small);
        var (least, most) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < Tries; i++)
        {
            // Other work on the machine only ever lengthens a run: the shortest of several is the truest.
            least = Min(least, Time(work, small));
            most = Min(most, Time(work, large));
            if (most < least * Limit)
            {
                return;
            }
        }

        Assert.Fail($"{Factor} times the text took {most / least:F1} times as long.");
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Time(Action<string> work, string text)
    {
        var watch = Stopwatch.StartNew();
        work(text);
        return watch.Elapsed;
    }
}
