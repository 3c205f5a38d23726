namespace OnRecord.Benchmarks.Scale.Report;

/// <summary>What several measurements of one thing say together.</summary>
internal static class Sample
{
    public static double Median(IEnumerable<double> values) => At(values, 0.5);

    /// <summary>The lower quartile: other work on the machine only ever adds to a short time.</summary>
    public static double LowerQuartile(IEnumerable<double> values) => At(values, 0.25);

    private static double At(IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)((sorted.Length - 1) * part)];
    }
}
