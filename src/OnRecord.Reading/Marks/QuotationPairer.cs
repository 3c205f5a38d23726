using System.Collections.Immutable;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Marks;

/// <summary>
/// Pairs quotation marks paragraph by paragraph. A quotation that its paragraph leaves open carries on where the next
/// paragraph opens with a mark again, or closes one before it opens any.
/// </summary>
internal static class QuotationPairer
{
    public static QuotationReading Pair(Document document, CancellationToken cancellationToken)
    {
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        var unclosed = ImmutableArray.CreateBuilder<Extent>();
        var marks = new List<Mark>();
        var next = new List<Mark>();
        Read(document, 0, marks);
        var carried = Carry.None;
        for (var paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Read(document, paragraph + 1, next);
            if (marks.Count > 0 || carried != Carry.None)
            {
                carried = new ParagraphPairer(document, paragraph, marks, next, carried, quotations, unclosed).Pair();
            }

            (marks, next) = (next, marks);
        }

        return new QuotationReading(quotations.ToImmutable(), unclosed.ToImmutable());
    }

    private static void Read(Document document, int paragraph, List<Mark> marks)
    {
        marks.Clear();
        if (paragraph >= document.Paragraphs.Length)
        {
            return;
        }

        var (first, end) = document.TokensOf(paragraph);
        for (var i = first; i < end; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.QuotationMark)
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
