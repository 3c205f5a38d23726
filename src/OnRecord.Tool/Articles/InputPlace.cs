using System.Globalization;

namespace OnRecord.Tool.Articles;

/// <summary>Where an article stands in the input.</summary>
/// <param name="Source">The file that lists or holds it.</param>
/// <param name="Line">The line of that file, counted from 1.</param>
internal sealed record InputPlace(string Source, long Line)
{
    /// <summary>As compilers write places: <c>archive.jsonl:12</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Source}:{Line}");
}
