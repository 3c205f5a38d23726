using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>Knows given names that are printed as two syllables: "Min-jun", "Ing-wen".</summary>
internal static class SyllableNames
{
    private const int LongestSyllable = 6;

    private static readonly WordTable Syllables = DataFile.Words("name-syllables.tsv");

    /// <summary>Whether the word is such a name.</summary>
    public static bool IsOne(ReadOnlySpan<char> word) => IsOne(word, word.IndexOf('-'));

    /// <inheritdoc cref="IsOne(ReadOnlySpan{char})"/>
    /// <param name="word">A word.</param>
    /// <param name="hyphen">Where its first hyphen is.</param>
    public static bool IsOne(ReadOnlySpan<char> word, int hyphen) =>
        hyphen is > 0 and <= LongestSyllable && word.Length - hyphen - 1 is > 1 and <= LongestSyllable && char.IsUpper(word[0])
        && Syllables.Contains(word.Slice(0, hyphen)) && Syllables.Contains(word.Slice(hyphen + 1));
}
