using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Marks;

/// <summary>
/// Pairs quotation marks paragraph by paragraph. A quotation that its paragraph leaves open carries on where the next
/// paragraph opens with a mark again, or closes one before it opens any.
/// </summary>
internal static class QuotationPairer
{
    // What most paragraphs have at most.
    private const int FewMarks = 32;

    public static QuotationReading Pair(Document document, CancellationToken cancellationToken)
    {
        var pairer = new ParagraphPairer(document, cancellationToken);
        var marks = new ScratchList<Mark>(document.Scratch, FewMarks);
        var next = new ScratchList<Mark>(document.Scratch, FewMarks);
        bool? areBullets = null;
        Read(document, 0, marks, ref areBullets, cancellationToken);
        var carried = Carry.None;
        for (var paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Read(document, paragraph + 1, next, ref areBullets, cancellationToken);
            if (marks.Length > 0 || carried != Carry.None)
            {
                carried = pairer.Pair(paragraph, marks, next, carried);
            }

            (marks, next) = (next, marks);
        }

        return pairer.ToReading();
    }

    /// <param name="document">The article.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="marks">Receives its marks.</param>
    /// <param name="areBullets">Whether nothing in the article closes what an angled mark opens; <see langword="null"/> until there is one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    private static void Read(
        Document document, int paragraph, ScratchList<Mark> marks, ref bool? areBullets, CancellationToken cancellationToken)
    {
        marks.Truncate(0);
        if (paragraph >= document.Paragraphs.Length)
        {
            return;
        }

        var (first, end) = document.TokensOf(paragraph);
        for (var i = first; i < end; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (document.KindOf(i) == TokenKind.QuotationMark)
            {
                var role = MarkRoles.Of(document.Text, document.Tokens[i], document.Paragraphs[paragraph]);
                if (role != MarkRole.None && !IsBullet(document, i, paragraph, ref areBullets))
                {
                    marks.Add(new Mark(i, role));
                }
            }
        }
    }

    /// <summary>"Full story »Ferry stays in port": a sign before a line or a link, where nothing in the article closes what it would open.</summary>
    private static bool IsBullet(Document document, int token, int paragraph, ref bool? areBullets)
    {
        var at = document.Tokens[token].Start;
        var mark = document.Text[at];
        if (mark is not ('»' or '›') || !(areBullets ??= document.Text.AsSpan().IndexOfAny('«', '‹') < 0))
        {
            return false;
        }

        // The nearest other is looked for, so that marks in a row cost no more than what stands between them.
        var (start, end) = (document.Paragraphs[paragraph].Start, document.Paragraphs[paragraph].End);
        return document.Text.AsSpan(start, at - start).LastIndexOf(mark) < 0 && document.Text.AsSpan(at + 1, end - at - 1).IndexOf(mark) < 0;
    }
}

/// <summary>A mark that may open or close.</summary>
internal readonly record struct Mark(int Token, MarkRole Role)
{
    public bool IsSingle => (Role & MarkRole.Single) != 0;

    public bool MayOpen => (Role & MarkRole.Opens) != 0;

    public bool MayClose => (Role & MarkRole.Closes) != 0;

    public bool ClosesSurely => (Role & MarkRole.ClosesSurely) != 0;
}

/// <summary>What a paragraph hands to the next.</summary>
internal enum Carry
{
    None,

    /// <summary>A quotation that the next paragraph opens again.</summary>
    Reopened,

    /// <summary>A quotation that runs on without a new mark.</summary>
    Running,
}
