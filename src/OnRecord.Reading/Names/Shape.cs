using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>How a token is written.</summary>
internal enum Shape : byte
{
    /// <summary>A mark, a number, or letters of a script without case.</summary>
    None,

    /// <summary>"river", "well-kept".</summary>
    Lower,

    /// <summary>"River", "O’Malley", "McCain".</summary>
    Capital,

    /// <summary>Two capitals or more and no small letter: "FBI", "U.S.".</summary>
    Capitals,

    /// <summary>One capital, alone or with its stop: "J.", "A".</summary>
    Initial,

    /// <summary>Starts small and has a capital later: "al-Qaeda", "iPhone".</summary>
    Inner,
}

internal static class Shapes
{
    public static Shape Of(ReadOnlySpan<char> word, TokenKind kind) => Of(word, kind, out _);

    /// <param name="word">The token.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="isOfLetters">Whether all of it is letters with case: it has no mark inside.</param>
    public static Shape Of(ReadOnlySpan<char> word, TokenKind kind, out bool isOfLetters)
    {
        isOfLetters = false;
        if (kind != TokenKind.Word || word.IsEmpty)
        {
            return Shape.None;
        }

        int upper = 0, lower = 0;
        foreach (char c in word)
        {
            if (c < '\u0080')
            {
                upper += c is >= 'A' and <= 'Z' ? 1 : 0;
                lower += c is >= 'a' and <= 'z' ? 1 : 0;
            }
            else
            {
                upper += char.IsUpper(c) ? 1 : 0;
                lower += char.IsLower(c) ? 1 : 0;
            }
        }

        isOfLetters = upper + lower == word.Length;
        if (upper > 0 && !isOfLetters && IsCompound(word))
        {
            return Shape.Lower;
        }

        return (upper, lower, char.IsUpper(word[0])) switch
        {
            (0, 0, _) => Shape.None,
            (0, _, _) => Shape.Lower,
            (1, 0, true) => Shape.Initial,
            (_, 0, _) => Shape.Capitals,
            (_, _, true) => Shape.Capital,
            _ => Shape.Inner,
        };
    }

    /// <summary>"pro-European", "Spanish-speaking" and "R-Ohio" hold names but are none; "al-Masri", "Mar-a-Lago" and "Min-jun" are.</summary>
    private static bool IsCompound(ReadOnlySpan<char> word)
    {
        int hyphen = word.IndexOf('-');
        if (hyphen <= 0 || hyphen == word.Length - 1)
        {
            return false;
        }

        ReadOnlySpan<char> last = word.Slice(word.LastIndexOf('-') + 1);
        bool startsSmall = char.IsLower(word[0]) && hyphen > 2;
        bool endsSmall = !last.IsEmpty && char.IsLower(last[0]) && last.Length > 2;
        bool isPartyAndState = hyphen == 1 && word.Length > 3 && (word[0] is 'R' or 'D' or 'I');
        return startsSmall || (endsSmall && !SyllableNames.IsOne(word, hyphen)) || isPartyAndState;
    }
}
