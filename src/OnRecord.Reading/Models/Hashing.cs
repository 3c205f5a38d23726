namespace OnRecord.Reading.Models;

/// <summary>
/// Turns words and combinations of observations into 32-bit feature keys. Integer arithmetic only, and its own folding
/// of case: the keys are part of the model files and must come out alike on every run time and culture.
/// </summary>
internal static class Hashing
{
    /// <summary>The key of no letters.</summary>
    public const uint Basis = 2166136261;

    private const uint Prime = 16777619;
    private static readonly uint[] Ascii = [.. Enumerable.Range(0, 128).Select(static unit => FoldAny((char)unit))];

    /// <returns>The key of a word without regard to case, to the style of its apostrophes, and to which digits it holds.</returns>
    public static uint Word(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var unit in word)
        {
            hash = Append(hash, Fold(unit));
        }

        return hash;
    }

    /// <returns>The key of a word with one letter more.</returns>
    /// <param name="word">The key of the letters before.</param>
    /// <param name="folded">The letter, folded.</param>
    public static uint Append(uint word, uint folded) => (word ^ folded) * Prime;

    /// <returns>The key of an observation: which question was asked, and its answer.</returns>
    public static uint Feature(uint template, uint answer)
    {
        var hash = (answer ^ (template * 0x9E3779B1u)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 15)) * 0xC2B2AE35u;
        return hash ^ (hash >> 13);
    }

    /// <returns>The key of an observation that joins two answers.</returns>
    public static uint Feature(uint template, uint first, uint second) => Feature(Feature(template, first), second);

    /// <returns>The unit as <see cref="Word"/> sees it: lower case for Latin, Greek and Cyrillic letters, 0 for every digit.</returns>
    public static uint Fold(char unit) => unit < Ascii.Length ? Ascii[unit] : FoldAny(unit);

    private static uint FoldAny(char unit) => unit switch
    {
        >= 'a' and <= 'z' => unit,
        >= 'A' and <= 'Z' => (uint)unit | 0x20,
        >= '0' and <= '9' => '0',
        < '\u0080' => unit,
        '\u2019' or '\u2018' or '\u02BC' => '\'',
        >= '\u00C0' and <= '\u00DE' and not '\u00D7' => (uint)unit + 0x20,
        >= '\u0100' and <= '\u0137' or >= '\u014A' and <= '\u0177' => unit | 1u,
        >= '\u0139' and <= '\u0148' or >= '\u0179' and <= '\u017E' => (unit & 1) == 1 ? unit + 1u : unit,
        >= '\u0391' and <= '\u03A9' or >= '\u0410' and <= '\u042F' => (uint)unit + 0x20,
        >= '\u0400' and <= '\u040F' => (uint)unit + 0x50,
        _ => unit,
    };
}
