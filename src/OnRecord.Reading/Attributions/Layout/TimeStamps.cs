using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Layout;

/// <summary>Reads the times that the paragraphs of a live report open with: "16:20", "9.15am:", "[10:45 GMT] –".</summary>
internal static class TimeStamps
{
    private const int LongestZone = 4;
    private const int LongestHour = 2;

    private static readonly string[] Halves = ["a.m.", "p.m.", "am", "pm"];

    /// <returns>The token behind the time and the marks at it; 0 where the paragraph opens with none, or with nothing else.</returns>
    public static int EndAt(Document document, int first, int end)
    {
        var text = document.Text;
        var limit = document.Tokens[end - 1].End;
        var position = document.Tokens[first].Start;
        position += text[position] is '[' or '(' ? 1 : 0;
        if (!IsClock(text, ref position, limit))
        {
            return 0;
        }

        SkipHalf(text, ref position, limit);
        SkipZone(text, ref position, limit);
        while (position < limit && (text[position] is ' ' or '\u00A0' or ']' or ')' or ':' or '|' || Characters.IsDash(text[position])))
        {
            position++;
        }

        // "16:20 “It holds,”", "16:20 She left": what goes on in lower case tells of the time.
        return position < limit && (char.IsUpper(text[position]) || Characters.IsQuotationMark(text[position])) ? document.TokenAt(position) : 0;
    }

    /// <summary>"9.15", "16:20", "15h30", with nothing but a blank or one of those marks behind.</summary>
    private static bool IsClock(string text, ref int position, int limit)
    {
        var start = position;
        var hour = 0;
        while (position < limit && text[position] is >= '0' and <= '9' && position - start < LongestHour)
        {
            hour = (hour * 10) + (text[position++] - '0');
        }

        if (position == start || hour > 23 || position + 2 >= limit || text[position] is not (':' or '.' or 'h')
            || text[position + 1] is not (>= '0' and <= '5') || text[position + 2] is not (>= '0' and <= '9'))
        {
            return false;
        }

        position += 3;
        return position < limit && !char.IsDigit(text[position]) && text[position] != '%';
    }

    private static void SkipHalf(string text, ref int position, int limit)
    {
        var next = position < limit && text[position] == ' ' ? position + 1 : position;
        foreach (var half in Halves)
        {
            if (next + half.Length < limit && string.CompareOrdinal(text, next, half, 0, half.Length) == 0
                && !char.IsLetter(text[next + half.Length]))
            {
                position = next + half.Length;
                return;
            }
        }
    }

    /// <summary>"GMT", "ET": behind a blank, and in capitals before what is no other word in capitals.</summary>
    private static void SkipZone(string text, ref int position, int limit)
    {
        if (position >= limit || text[position] != ' ')
        {
            return;
        }

        var next = position + 1;
        while (next < limit && text[next] is >= 'A' and <= 'Z' && next - position <= LongestZone)
        {
            next++;
        }

        var isZone = next - position is > 2 and <= LongestZone + 1 && next < limit && text[next - 1] == 'T' && !char.IsLetterOrDigit(text[next]);
        position = isZone ? next : position;
    }
}
