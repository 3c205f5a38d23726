namespace OnRecord.Resources;

/// <summary>
/// How a piece of a quotation ends when its cue is taken out. Printers set a comma before the cue, inside the mark or behind it,
/// wherever the speaker stopped: “I stayed,” she said. “He left.” reads “I stayed. He left.” Where the speaker quotes somebody last, it
/// stands inside that mark: “He said ‘Stay,’” she said. “I stayed.” reads “He said ‘Stay.’ I stayed.”
/// </summary>
internal static class PieceEnd
{
    /// <summary>The words of a piece, ended as what follows asks.</summary>
    /// <param name="text">The article.</param>
    /// <param name="start">Where the piece starts, in UTF-16 units.</param>
    /// <param name="end">One past its last unit.</param>
    /// <param name="next">Where the next piece starts; negative after the last one, whose comma belongs to the sentence around it.</param>
    public static string Read(string text, int start, int end, int next)
    {
        if (end - start > 2 && text[end - 2] == ',' && text[end - 1] is '’' or '”' or '\'' or '"')
        {
            return ReadWords(text, start, end - 1, next) + text[end - 1];
        }

        return ReadWords(text, start, end, next);
    }

    private static string ReadWords(string text, int start, int end, int next)
    {
        bool hasComma = end > start && text[end - 1] == ',';
        int last = hasComma ? end - 1 : end;
        string words = text.Substring(start, last - start);
        return next < 0 || last == start ? words
            : char.IsLetterOrDigit(text[last - 1]) && BeginsSentence(text, end, next) ? words + "."
            : hasComma ? words + ","
            : words;
    }

    private static bool BeginsSentence(string text, int end, int next)
    {
        int before = next - 1;
        while (before > end && !char.IsLetterOrDigit(text[before]) && !IsStop(text[before]))
        {
            before--;
        }

        return before >= end && IsStop(text[before]);
    }

    private static bool IsStop(char unit) => unit is '.' or '!' or '?' or '…';
}
