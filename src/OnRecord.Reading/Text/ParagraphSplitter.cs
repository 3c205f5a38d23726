using System.Collections.Immutable;

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

    public static ImmutableArray<Paragraph> Split(string text, CancellationToken cancellationToken)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var block = new List<Paragraph>();
        var position = 0;
        while (position < text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = LineEnd(text, position);
            var line = Trim(text, position, end);
            if (line.Start == line.End)
            {
                AddBlock(text, block, paragraphs);
            }
            else
            {
                block.Add(line);
            }

            position = AfterLineEnd(text, end);
        }

        AddBlock(text, block, paragraphs);
        return paragraphs.ToImmutable();
    }

    private static void AddBlock(string text, List<Paragraph> lines, ImmutableArray<Paragraph>.Builder paragraphs)
    {
        if (IsWrapped(text, lines))
        {
            paragraphs.Add(new Paragraph(lines[0].Start, lines[lines.Count - 1].End));
        }
        else
        {
            paragraphs.AddRange(lines);
        }

        lines.Clear();
    }

    /// <summary>A line was broken at the margin when the next line's first word would not have fitted on it.</summary>
    private static bool IsWrapped(string text, List<Paragraph> lines)
    {
        if (lines.Count < 2)
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

        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var next = lines[i + 1];
            var fits = lines[i].End - lines[i].Start + 1 + FirstWordLength(text, next) <= margin;
            var startsInLowerCase = char.IsLower(text[next.Start]);
            if (fits || (lines.Count == 2 && !startsInLowerCase))
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
        while (position < text.Length && !Characters.IsLineEnd(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int AfterLineEnd(string text, int end) =>
        end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
}
