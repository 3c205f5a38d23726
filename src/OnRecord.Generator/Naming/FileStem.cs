using System.Globalization;

namespace OnRecord.Generator.Naming;

/// <summary>What a file is called, and the day that its name begins with: <c>2026-03-14-harbor-vote</c>, as newsrooms sort their files.</summary>
/// <param name="Wording">The words behind the day; all of them where there is no day or nothing behind it.</param>
/// <param name="Day">The day: <c>2026-03-14</c>; <see langword="null"/> where the name begins with none.</param>
internal readonly record struct FileStem(List<string> Wording, string? Day)
{
    private const string Iso = "yyyy-MM-dd";

    private static readonly string[] Formats = [Iso, "yyyy_MM_dd", "yyyy.MM.dd", "yyyyMMdd"];

    /// <summary>The words that name an article, the day behind them, as no C# name begins with a digit: <c>HarborVote20260314</c>.</summary>
    /// <returns>Nothing where the words say nothing to people.</returns>
    public List<string> Name()
    {
        if (!Words.ReadAsWords(Wording))
        {
            return [];
        }

        return Day is null
            ? Wording.Take(Words.Limit).ToList()
            : [.. Wording.Take(Words.Limit - 1), Day.Replace("-", "")];
    }

    /// <param name="path">The file's path, with forward slashes.</param>
    public static FileStem Of(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        var dot = path.LastIndexOf('.');
        var stem = dot > start ? path.Substring(start, dot - start) : path.Substring(start);
        foreach (var format in Formats)
        {
            var isEnd = stem.Length == format.Length;
            if ((isEnd || (stem.Length > format.Length && !char.IsLetterOrDigit(stem[format.Length])))
                && DateTime.TryParseExact(
                    stem.Substring(0, format.Length), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                var words = Words.Of(isEnd ? stem : stem.Substring(format.Length));
                return new FileStem(words, day.ToString(Iso, CultureInfo.InvariantCulture));
            }
        }

        return new FileStem(Words.Of(stem), null);
    }
}
