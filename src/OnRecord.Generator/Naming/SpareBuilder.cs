using System.Text;

namespace OnRecord.Generator.Naming;

/// <summary>A string builder for each thread, whose memory serves one string after the other.</summary>
internal static class SpareBuilder
{
    private const int LargestKept = 16 * 1024;

    [ThreadStatic]
    private static StringBuilder? _spare;

    /// <summary>An empty builder, the caller's own until <see cref="End"/>.</summary>
    public static StringBuilder Begin()
    {
        var builder = _spare ?? new StringBuilder(LargestKept);
        _spare = null;
        return builder;
    }

    /// <summary>What was built.</summary>
    public static string End(StringBuilder builder)
    {
        var text = builder.ToString();
        if (builder.Capacity <= LargestKept)
        {
            _spare = builder.Clear();
        }

        return text;
    }
}
