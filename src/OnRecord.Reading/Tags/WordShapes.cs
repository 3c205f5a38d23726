namespace OnRecord.Reading.Tags;

internal static class WordShapes
{
    public static WordShape Case(this WordShape shape) => shape & WordShape.CaseMask;

    /// <summary>Whether the token starts with a capital.</summary>
    public static bool IsCapitalized(this WordShape shape) => shape.Case() is >= WordShape.Initial and <= WordShape.Mixed;

    public static WordShape Of(ReadOnlySpan<char> token)
    {
        var upper = 0;
        var lower = 0;
        var first = false;
        var flags = WordShape.Unlettered;
        for (var i = 0; i < token.Length; i++)
        {
            var unit = token[i];
            if (unit is >= 'a' and <= 'z')
            {
                lower++;
            }
            else if (unit is >= 'A' and <= 'Z')
            {
                upper++;
                first |= i == 0;
            }
            else if (unit < '\u0080')
            {
                flags |= unit switch
                {
                    >= '0' and <= '9' => WordShape.Digit,
                    '-' => WordShape.Hyphen,
                    '.' => WordShape.Dotted,
                    _ => WordShape.Unlettered,
                };
            }
            else if (Models.Hashing.Fold(unit) != unit)
            {
                // Typographic apostrophes fold too, but are no letters.
                if (char.IsLetter(unit))
                {
                    upper++;
                    first |= i == 0;
                }
            }
            else if (char.IsLetter(unit))
            {
                lower++;
            }
        }

        return flags | (upper, lower, first) switch
        {
            (0, 0, _) => WordShape.Unlettered,
            (0, _, _) => WordShape.Lower,
            (1, 0, _) => WordShape.Initial,
            (1, _, true) => WordShape.Capitalized,
            (_, 0, _) => WordShape.Capitals,
            (_, _, true) => WordShape.Mixed,
            _ => WordShape.Inner,
        };
    }
}
