namespace OnRecord.Reading.Text;

/// <summary>The classes of characters that the stages ask for.</summary>
internal static class Characters
{
    /// <summary>The characters that end a line.</summary>
    public const string LineEnds = "\n\r\u0085\u2028\u2029";

    /// <summary>Dashes, quotation marks and currency signs, up to the letters that are signs, such as that of kelvin.</summary>
    private const char FirstPunctuation = '\u2000';
    private const char FirstLetterlike = '\u2100';

    private const char FirstUnlisted = '\u0600';

    /// <summary>The framework asks a library of the system for the lower case of every letter beyond ASCII.</summary>
    private static readonly char[] LowerCase = [.. Enumerable.Range(0, FirstUnlisted).Select(static c => char.ToLowerInvariant((char)c))];

    public static bool IsAsciiLetterOrDigit(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9;

    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    /// <summary>Whether a reader sees nothing: white space, a byte order mark, zero-width and direction marks, NUL.</summary>
    public static bool IsBlank(char c) =>
        c == ' '
        || (c is < ' ' or > '~'
            && (char.IsWhiteSpace(c)
                || c is '\uFEFF' or '\0' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060'));

    /// <summary>Whether the character may open or close a quotation. Some of them are apostrophes, inches or feet.</summary>
    public static bool IsQuotationMark(char c) => c switch
    {
        '"' or '\'' or '`' or '\u00B4' or '«' or '»' or '‹' or '›' => true,
        >= '\u2018' and <= '\u201F' => true,
        '\uFF02' or '\uFF07' => true,
        _ => false,
    };

    /// <summary>Whether the character is written as an apostrophe inside words.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '\u00B4' or '\uFF07';

    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212';

    /// <summary>Whether the character joins the parts of one word: "well-kept".</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u00AD';

    public static bool IsStop(char c) => c is '.' or '?' or '!' or '\u2026' or '\u203D';

    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{';

    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    /// <summary>Letters that differ only in case, and the two apostrophes, are one letter to the word lists.</summary>
    public static char Fold(char c) => c < '\u0080' ? (char)(c | CaseBit(c)) : c is '\u2019' or '\u02BC' ? '\'' : Lower(c);

    /// <summary>The lower case of a letter, the character itself of anything else.</summary>
    private static char Lower(char c) => c switch
    {
        < FirstUnlisted => LowerCase[c],
        < FirstLetterlike and >= FirstPunctuation => c,
        _ => char.ToLowerInvariant(c),
    };

    // 0x20 for 'A' to 'Z', for which both differences are negative: which letter is a capital is not to be guessed, so nothing branches on it.
    private static int CaseBit(char c) => (('A' - 1 - c) & (c - 'Z' - 1)) >> 26 & 0x20;
}
