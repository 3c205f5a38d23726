using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tokens;

/// <summary>What the web leaves in a text: addresses and tags.</summary>
internal static class Addresses
{
    private const int LongestTag = 300;

    /// <returns>The end of the address on the web that starts at the position, or 0.</returns>
    public static int EndOf(string text, int start, int end)
    {
        if (text[start] is not ('h' or 'w')
            || !(StartsWith(text, start, end, "http://") || StartsWith(text, start, end, "https://") || StartsWith(text, start, end, "www.")))
        {
            return 0;
        }

        var position = start;
        while (position < end && !Characters.IsBlank(text[position]) && !Characters.IsQuotationMark(text[position])
            && text[position] is not ('<' or '>' or '—' or '―') && !Characters.IsClosingBracket(text[position]))
        {
            position++;
        }

        while (Characters.IsStop(text[position - 1]) || text[position - 1] is ',' or ';' or ':')
        {
            position--;
        }

        return position;
    }

    /// <returns>The end of a tag that a web page left in the text, or 0.</returns>
    public static int TagEnd(string text, int start, int end)
    {
        if (start + 1 >= end || !(text[start + 1] is '/' || char.IsLetter(text[start + 1])))
        {
            return 0;
        }

        var close = text.IndexOf('>', start, Math.Min(end - start, LongestTag));
        return close + 1;
    }

    private static bool StartsWith(string text, int start, int end, string prefix) =>
        end - start > prefix.Length && string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0;
}
