using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tokens;

/// <summary>Tells numbers written in digits.</summary>
internal static class Numbers
{
    /// <summary>
    /// Whether the word is digits with their separators, and at most "s" or the letters of an ordinal behind them: "1,000",
    /// "4-3", "1990s", "20th".
    /// </summary>
    public static bool IsOne(ReadOnlySpan<char> word)
    {
        var i = 0;
        while (i < word.Length && (char.IsDigit(word[i]) || (i > 0 && (word[i] is '.' or ',' or ':' or '/' || Characters.IsHyphen(word[i])))))
        {
            i++;
        }

        return i > 0 && (i == word.Length || IsSuffix(word.Slice(i)));
    }

    /// <returns>The end of "’90s", or 0.</returns>
    public static int DecadeEnd(string text, int start, int end) =>
        start + 3 < end && char.IsDigit(text[start + 1]) && char.IsDigit(text[start + 2]) && text[start + 3] == 's'
        && (start + 4 == end || !char.IsLetterOrDigit(text[start + 4]))
            ? start + 4
            : 0;

    private static bool IsSuffix(ReadOnlySpan<char> suffix) => suffix.Length switch
    {
        1 => suffix[0] == 's',
        2 => (suffix[0], suffix[1]) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h'),
        _ => false,
    };
}
