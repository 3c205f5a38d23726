using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors.Forms;

/// <summary>
/// Writes names of people and places that are printed in capitals throughout, as in labels and datelines, as they are elsewhere: "MARTA O’QUIST" is
/// "Marta O’Quist". Bodies may be their letters.
/// </summary>
internal static class CapitalNames
{
    /// <summary>A word alone that is no longer may be somebody's initials: "JFK".</summary>
    private const int LongestInitials = 3;

    // Within a name these are written small: "PORT OF SPAIN".
    private static readonly WordTable Small = WordTable.Of("of", "the", "and", "on", "upon", "de", "da", "do", "dos", "del", "du", "la", "le");

    private const string Vowels = "AEIOUY";

    private static readonly string[] Numerals = ["II", "III", "IV"];

    /// <returns>Whether no letter is small, and the whole is more than initials: of a place that has stops or no vowel is.</returns>
    public static bool IsOne(ReadOnlySpan<char> name, ActorKind kind)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > LongestInitials
            && (kind == ActorKind.Person
                || (kind == ActorKind.Place && name.IndexOf('.') < 0 && name.Slice(1).IndexOfAny(Vowels.AsSpan()) >= 0));
    }

    /// <returns>The name with each word's letters small but for its first and those behind an apostrophe or a hyphen.</returns>
    public static string Written(ReadOnlySpan<char> name)
    {
        var written = name.ToArray();
        for (var first = 0; first < written.Length;)
        {
            var end = first;
            while (end < written.Length && char.IsLetter(written[end]))
            {
                end++;
            }

            var isTail = end == first + 1 && end == written.Length && first > 1 && IsApostrophe(written[first - 1]);
            if (isTail || !IsKept(name.Slice(first, end - first), end < written.Length && written[end] == '.'))
            {
                var isSmall = first > 0 && Small.Contains(name.Slice(first, end - first));
                Lower(written, isTail || isSmall ? first : first + 1, end);
            }

            first = end + 1;
        }

        return new string(written);
    }

    private static void Lower(char[] written, int first, int end)
    {
        // "MCDONALD" is "McDonald".
        var isMac = first > 0 && end - first > 3 && written[first - 1] == 'M' && written[first] == 'C';
        for (var i = first; i < end; i++)
        {
            written[i] = isMac && i == first + 1 ? written[i] : char.ToLowerInvariant(written[i]);
        }
    }

    /// <summary>"JT", "III", "J.".</summary>
    private static bool IsKept(ReadOnlySpan<char> word, bool hasStop)
    {
        foreach (var numeral in Numerals)
        {
            if (word.SequenceEqual(numeral.AsSpan()))
            {
                return true;
            }
        }

        return word.Length < 2 || (word.Length <= LongestInitials && !hasStop && word.IndexOfAny(Vowels.AsSpan()) < 0);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';
}
