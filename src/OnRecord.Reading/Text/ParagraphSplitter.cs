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

    /// <summary>So many blocks that are surely broken at a margin show that the article is.</summary>
    private const int FewestWrapped = 2;

    /// <param name="text">The article.</param>
    /// <param name="scratch">Where the paragraphs are to lie.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ScratchList<Paragraph> Split(string text, Scratch scratch, CancellationToken cancellationToken)
    {
        var lines = new ScratchList<Paragraph>(scratch, text.Length / 128);
        var blocks = new ScratchList<int>(scratch, text.Length / 128);
        ReadLines(text, lines, blocks, cancellationToken);
        var (wrapped, margin) = Margin(text, lines, blocks);
        if (wrapped == 0)
        {
            return lines;
        }

        var paragraphs = new ScratchList<Paragraph>(scratch, blocks.Length);
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = Block(lines, blocks, i);

            // A headline with its byline is a pair, too.
            if (IsWrapped(text, block, wrapped < FewestWrapped || i == 0 ? 0 : margin))
            {
                paragraphs.Add(new Paragraph(block[0].Start, block[block.Length - 1].End));
                continue;
            }

            foreach (var line in block)
            {
                paragraphs.Add(line);
            }
        }

        return paragraphs;
    }

    /// <summary>Reads the lines that hold anything, and of each block between empty lines its first one.</summary>
    private static void ReadLines(string text, ScratchList<Paragraph> lines, ScratchList<int> blocks, CancellationToken cancellationToken)
    {
        var isBehindEmpty = true;
        for (var position = 0; position < text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = LineEnd(text, position);
            var line = Trim(text, position, end);
            var isEmpty = line.Start == line.End;
            if (!isEmpty)
            {
                if (isBehindEmpty)
                {
                    blocks.Add(lines.Length);
                }

                lines.Add(line);
            }

            isBehindEmpty = isEmpty;
            position = AfterLineEnd(text, end);
        }
    }

    private static ReadOnlySpan<Paragraph> Block(ScratchList<Paragraph> lines, ScratchList<int> blocks, int index)
    {
        var first = blocks[index];
        return lines.AsSpan().Slice(first, (index + 1 < blocks.Length ? blocks[index + 1] : lines.Length) - first);
    }

    /// <returns>How many blocks are surely broken at a margin, and the widest of these.</returns>
    private static (int Wrapped, int Margin) Margin(string text, ScratchList<Paragraph> lines, ScratchList<int> blocks)
    {
        int wrapped = 0, margin = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = Block(lines, blocks, i);
            if (IsWrapped(text, block, margin: 0))
            {
                wrapped++;
                margin = Math.Max(margin, Longest(block));
            }
        }

        return (wrapped, margin);
    }

    private static int Longest(ReadOnlySpan<Paragraph> lines)
    {
        var longest = 0;
        foreach (var line in lines)
        {
            longest = Math.Max(longest, line.End - line.Start);
        }

        return longest;
    }

    /// <summary>
    /// A line was broken at the margin when the next line's first word would not have fitted on it. Two lines alone show it where the second
    /// starts in lower case, or where the first is broken within a sentence at the article's margin.
    /// </summary>
    private static bool IsWrapped(string text, ReadOnlySpan<Paragraph> lines, int margin)
    {
        var longest = Longest(lines);
        if (lines.Length < 2 || longest is < NarrowestMargin or > WidestMargin)
        {
            return false;
        }

        var isPair = lines.Length == 2 && !char.IsLower(text[lines[1].Start]);
        if (isPair && (longest > margin || Characters.IsStop(text[lines[0].End - 1])))
        {
            return false;
        }

        var width = isPair ? margin : longest;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].End - lines[i].Start + 1 + FirstWordLength(text, lines[i + 1]) <= width)
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
