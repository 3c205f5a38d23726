using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OnRecord.Tool.Inputs;

/// <summary>Every n-th article, so that n runs of the same input share the work.</summary>
/// <param name="Number">Which of the runs this is, from 1 to <paramref name="Count"/>.</param>
/// <param name="Count">How many runs there are.</param>
internal readonly record struct Shard(int Number, int Count)
{
    /// <summary>All articles.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads <c>3/16</c>.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Shard? shard)
    {
        shard = text.Split('/') is [var number, var count]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int i)
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int n)
            && i >= 1 && i <= n
            ? new Shard(i, n)
            : null;
        return shard is not null;
    }

    /// <summary>Whether an article, counted from 0, is one of this run's.</summary>
    public bool Holds(long article) => article % Count == Number - 1;
}
