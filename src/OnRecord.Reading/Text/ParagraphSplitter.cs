namespace OnRecord.Reading.Text;

/// <summary>
/// Finds the paragraphs: the lines that hold anything, save that the lines of a block broken at a margin are one.
/// </summary>
internal static class ParagraphSplitter
{
    /// <summary>No margin is wider, so longer lines are whole paragraphs.</summary>
    private const int WidestMargin = 120;

    /// <summary>Narrower blocks are lists, verse or dialogue.</summary>
    private const int NarrowestMargin = 40;

    /// <param name="text">The article.</param>
    /// <param name="scratch">Where the paragraphs are to lie.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ScratchList<Paragraph> Split(string text, Scratch scratch, CancellationToken cancellationToken)
    {
        var paragraphs = new ScratchList<Paragraph>(scratch, text.Length / 128);
        var block = 0;
        var position = 0;
        while (position < text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = LineEnd(text, position);
            var line = Trim(text, position, end);
            if (line.Start < line.End)
            {
                paragraphs.Add(line);
            }
            else
            {
                JoinWrapped(text, paragraphs, block);
                block = paragraphs.Length;
            }

            position = AfterLineEnd(text, end);
        }

        JoinWrapped(text, paragraphs, block);
        return paragraphs;
    }

    /// <summary>Makes one paragraph of the last lines, from the given one on, where they are a block broken at a margin.</summary>
    private static void JoinWrapped(string text, ScratchList<Paragraph> paragraphs, int block)
    {
        var lines = paragraphs.AsSpan().Slice(block);
        if (IsWrapped(text, lines))
        {
            var joined = new Paragraph(lines[0].Start, lines[lines.Length - 1].End);
            paragraphs.Truncate(block);
            paragraphs.Add(joined);
        }
    }

    /// <summary>A line was broken at the margin when the next line's first word would not have fitted on it.</summary>
    private static bool IsWrapped(string text, ReadOnlySpan<Paragraph> lines)
    {
        if (lines.Length < 2)
        {
            return false;
        }

        var margin = 0;
        foreach (var line in lines)
        {
            margin = Math.Max(margin, line.End - line.Start);
        }

        if (margin is < NarrowestMargin or > WidestMargin)
        {
            return false;
        }

        for (var i = 0; i + 1 < lines.Length; i++)
        {
            var next = lines[i + 1];
            var fits = lines[i].End - lines[i].Start + 1 + FirstWordLength(text, next) <= margin;
            var startsInLowerCase = char.IsLower(text[next.Start]);
            if (fits || (lines.Length == 2 && !startsInLowerCase))
            {
                return false;
            }
        }

        return true;
    }

    private static int FirstWordLength(string text, Paragraph line)
    {
        var end = line.Start;
        while (end < line.End && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end - line.Start;
    }

    private static Paragraph Trim(string text, int start, int end)
    {
        while (start < end && Characters.IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return new Paragraph(start, end);
    }

    private static int LineEnd(string text, int position)
    {
        var length = text.AsSpan(position).IndexOfAny(Characters.LineEnds.AsSpan());
        return length < 0 ? text.Length : position + length;
    }

    private static int AfterLineEnd(string text, int end) =>
        end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
}
