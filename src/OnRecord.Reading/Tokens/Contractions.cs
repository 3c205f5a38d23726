using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tokens;

/// <summary>Tells apostrophes from quotation marks, and splits off the clitics that stand behind them.</summary>
internal static class Contractions
{
    private const int LongestClitic = 3;
    private const int LongestAphetic = 5;

    private static readonly WordTable Clitics = Table("s", "ll", "re", "ve", "d", "m");

    /// <summary>Words that lost their beginning: the mark before them is an apostrophe, never an opening quotation mark.</summary>
    private static readonly WordTable Aphetic = Table("em", "til", "tis", "twas", "bout", "n");

    public static Token MarkOrApostrophe(string text, int start, int end)
    {
        var c = text[start];
        if (c is '\'' or '`' && start + 1 < end && text[start + 1] == c)
        {
            return new Token(start, start + 2, TokenKind.QuotationMark);
        }

        if (!Characters.IsApostrophe(c))
        {
            return new Token(start, start + 1, TokenKind.QuotationMark);
        }

        var isAttached = start > 0 && !Characters.IsBlank(text[start - 1]);
        if (isAttached && CliticEnd(text, start, end) is var cliticEnd and > 0)
        {
            return new Token(start, cliticEnd, TokenKind.Clitic);
        }

        if (!isAttached && c != '`' && ApheticEnd(text, start, end) is var apheticEnd and > 0)
        {
            return new Token(start, apheticEnd, TokenKind.Word);
        }

        if (!isAttached && Numbers.DecadeEnd(text, start, end) is var decadeEnd and > 0)
        {
            return new Token(start, decadeEnd, TokenKind.Number);
        }

        return new Token(start, start + 1, TokenKind.QuotationMark);
    }

    /// <returns>The end of the clitic that starts with the apostrophe, or 0.</returns>
    public static int CliticEnd(string text, int apostrophe, int end)
    {
        var position = apostrophe + 1;
        while (position < end && position - apostrophe <= LongestClitic && char.IsLetterOrDigit(text[position]))
        {
            position++;
        }

        return position > apostrophe + 1 && Clitics.Contains(text.AsSpan(apostrophe + 1, position - apostrophe - 1)) ? position : 0;
    }

    /// <returns>The end of the "n’t" that starts at the position, or 0.</returns>
    public static int NegationEnd(string text, int start, int end) =>
        text[start] is 'n' or 'N' && start + 2 < end
        && text[start + 1] is '\'' or '\u2019' or '\u02BC' or '\uFF07'
        && text[start + 2] is 't' or 'T'
        && (start + 3 == end || !char.IsLetterOrDigit(text[start + 3]))
            ? start + 3
            : 0;

    /// <summary>Whether the apostrophe, with a letter or digit on each side, stands inside one word: "O’Malley".</summary>
    public static bool JoinsWord(string text, int apostrophe, int end) =>
        CliticEnd(text, apostrophe, end) == 0 && !char.IsDigit(text[apostrophe - 1]) && !char.IsDigit(text[apostrophe + 1]);

    private static int ApheticEnd(string text, int apostrophe, int end)
    {
        var position = apostrophe + 1;
        while (position < end && char.IsLetter(text[position]) && position - apostrophe <= LongestAphetic)
        {
            position++;
        }

        return position > apostrophe + 1 && Aphetic.Contains(text.AsSpan(apostrophe + 1, position - apostrophe - 1)) ? position : 0;
    }

    private static WordTable Table(params string[] words) =>
        new(words.Select((word, i) => new KeyValuePair<string, int>(word, i)).ToList());
}
