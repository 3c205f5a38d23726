using OnRecord.Reading.Marks;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>
/// Tells the quotations that a page sets in large type or heads a part with: alone in their paragraph, and in words that are quoted in the
/// text, too, where more stands beside them. They carry on nothing that was said before; whole sentences are said there and only once.
/// </summary>
internal static class PulledQuotations
{
    /// <summary>Fewer words may be said twice, the marks around them counted.</summary>
    private const int FewestTokens = 8;

    /// <summary>So many are looked for: more would cost time without end.</summary>
    private const int MostSought = 64;

    /// <returns>Of each paragraph whether it is one.</returns>
    public static bool[] Find(Passage passage)
    {
        var pulled = passage.Document.Scratch.Rent<bool>(passage.Document.Paragraphs.Length);
        var sought = 0;
        foreach (var quotation in passage.Quotations)
        {
            if (IsAlone(passage.Document, quotation) && sought++ < MostSought && IsRepeated(passage, quotation))
            {
                pulled[quotation.Paragraph] = true;
            }
        }

        return pulled;
    }

    /// <summary>Whether it is a whole paragraph, and not the headline.</summary>
    private static bool IsAlone(Document document, Quotation quotation) =>
        quotation is { Paragraph: > 0, IsClosed: true, IsContinuation: false } && quotation.EndToken - quotation.FirstToken >= FewestTokens
        && document.TokensOf(quotation.Paragraph) == (quotation.FirstToken, quotation.EndToken);

    private static bool IsRepeated(Passage passage, Quotation quotation)
    {
        var first = quotation.FirstToken + 1;
        var end = quotation.EndToken - 1;
        while (end > first && passage.Kind(end - 1) is TokenKind.Stop or TokenKind.Mark)
        {
            end--;
        }

        for (var i = 0; i + end - first < passage.Document.Tokens.Length; i++)
        {
            if (passage.IsQuoted(i) && IsSame(passage.Document, first, i, end - first) && IsPart(passage, i, quotation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(Document document, int first, int other, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (document.Words.WordOf(first + i) != document.Words.WordOf(other + i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the token stands in a paragraph of text, which holds more: a headline may quote, too.</summary>
    private static bool IsPart(Passage passage, int token, Quotation quotation)
    {
        var (first, end) = passage.Document.TokensOf(passage.Document.ParagraphOf(token));
        return end - first > quotation.EndToken - quotation.FirstToken + 1
            && passage.Kind(passage.Document.LastInside(first, end)) == TokenKind.Stop;
    }
}
