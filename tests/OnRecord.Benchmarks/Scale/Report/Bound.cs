using System.Globalization;

namespace OnRecord.Benchmarks.Scale.Report;

/// <summary>What is asked of a figure beside its rival's.</summary>
/// <param name="Most">The most that it may be: times the rival's, or beyond it.</param>
/// <param name="IsDifference">Whether it counts beyond the rival's, in the figure's unit.</param>
internal readonly record struct Bound(double Most, bool IsDifference = false)
{
    /// <summary>Bounds for corpora of up to 1,000 articles and of more.</summary>
    public static Bound Ratio(int articles, double upToThousand, double beyond) => new(articles <= 1000 ? upToThousand : beyond);

    public double Value(double ours, double theirs) => IsDifference ? ours - theirs : ours / theirs;

    public string Text(Func<double, string> unit) =>
        IsDifference ? "+" + unit(Most) : Most.ToString("N2", CultureInfo.InvariantCulture);

    public string Text(double value, Func<double, string> unit) =>
        IsDifference ? (value < 0 ? "-" : "+") + unit(Math.Abs(value)) : value.ToString("N2", CultureInfo.InvariantCulture);
}
