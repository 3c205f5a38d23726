using OnRecord.Reading.Text;
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
    public static Shape Of(ReadOnlySpan<char> word, TokenKind kind)
    {
        if (kind is not (TokenKind.Word or TokenKind.Number) || word.IsEmpty)
        {
            return Shape.None;
        }

        int upper = 0, lower = 0;
        foreach (char c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        if (kind == TokenKind.Number)
        {
            // "1600s" and "3D" are numbers, "7News" and "49ers" start names too seldom to tell.
            return Shape.None;
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
}
