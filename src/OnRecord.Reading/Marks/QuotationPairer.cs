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
        Read(document, 0, marks, cancellationToken);
        var carried = Carry.None;
        for (var paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Read(document, paragraph + 1, next, cancellationToken);
            if (marks.Length > 0 || carried != Carry.None)
            {
                carried = pairer.Pair(paragraph, marks, next, carried);
            }

            (marks, next) = (next, marks);
        }

        return pairer.ToReading();
    }

    private static void Read(Document document, int paragraph, ScratchList<Mark> marks, CancellationToken cancellationToken)
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
                if (role != MarkRole.None)
                {
                    marks.Add(new Mark(i, role));
                }
            }
        }
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
