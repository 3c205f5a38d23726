using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Layout;

/// <summary>Finds who says a quotation that all the rest of its paragraph, or of the sentence before it, only introduces or signs.</summary>
internal readonly struct ParagraphLabels(Passage passage, SourceFinder sources)
{
    private const int LongestSignature = 14;
    private const int FewestInLine = 4;
    private const int LongestLine = 20;

    /// <summary>"Marta Quist, mayor of Tarn: “…”", "Omar Ode (Ind): “…”": all that stands before it in its paragraph is who says it.</summary>
    public CuedSource? FromLine(Quotation quotation)
    {
        var (first, end) = passage.Document.TokensOf(quotation.Paragraph);
        var colon = quotation.FirstToken - 1;
        while (first < colon && passage.Kind(first) == TokenKind.Mark)
        {
            first++;
        }

        if (colon - first is < FewestInLine or > LongestLine || !passage.IsMark(colon, ':') || passage.NextQuotation(first, colon) is not null)
        {
            return null;
        }

        var name = passage.IsWord(first, "the") ? first + 1 : first;
        var after = QuotationAttributor.EndOfName(passage, name, colon);
        var isDescribed = after < colon && (passage.IsComma(after) || passage.IsMark(after, '(') || passage.Tag(after) == PennTag.IN);
        if (after - name < 2 || !isDescribed
            || (quotation.EndToken < end && passage.Kind(QuotationAttributor.LastInside(passage, quotation)) != TokenKind.Stop))
        {
            return null;
        }

        for (var i = after; i < colon; i++)
        {
            if (passage.Kind(i) == TokenKind.Stop || (passage.Tag(i).IsFinite() && !passage.Is(i, WordClass.Capital)))
            {
                return null;
            }
        }

        return new CuedSource(AttributionRule.Label, new TokenRange(colon, colon + 1), new TokenRange(first, colon));
    }

    /// <summary>"Marta Quist issued the following statement after the fire in Tarn: “…”": whatever stands behind those words.</summary>
    public CuedSource? FromFollowing(Quotation quotation)
    {
        var colon = quotation.FirstToken - 1;
        if (colon < 1 || !passage.IsMark(colon, ':'))
        {
            return null;
        }

        var first = passage.Document.Sentences[passage.Document.SentenceOf(colon)].FirstToken;
        for (var i = colon - 1; i > first + 1 && !passage.Tag(i).IsFinite() && !passage.IsQuoted(i); i--)
        {
            if ((passage.IsWord(i, "following") && passage.IsWord(i - 1, "the"))
                || (passage.IsWord(i, "statement") && passage.Is(i - 1, WordClass.Determiner)))
            {
                return sources.Clause(first, i - 1) is { } clause && clause.Verb.End == i - 1
                    && !QuotationAttributor.IsNeuter(passage, clause.Subject)
                    ? new CuedSource(AttributionRule.ClauseBefore, clause.Verb, clause.Subject)
                    : null;
            }
        }

        return null;
    }

    /// <summary>"“We buried five.” Rev Ana Lopes, parish priest, Tarn": the rest of the paragraph is a name, perhaps in brackets.</summary>
    public TokenRange? NameAlone(Quotation quotation)
    {
        var start = quotation.EndToken;
        if (!quotation.IsClosed || start + 1 >= passage.Document.Tokens.Length)
        {
            return null;
        }

        var (first, end) = passage.Document.TokensOf(passage.Document.ParagraphOf(start));
        if (passage.IsMark(start, '(') && passage.IsMark(end - 1, ')'))
        {
            (start, end) = (start + 1, end - 1);
        }

        while (first < quotation.FirstToken && passage.Kind(first) is TokenKind.Number or TokenKind.Mark or TokenKind.Stop)
        {
            first++;
        }

        if (first != quotation.FirstToken || end - start is < 1 or > LongestSignature || passage.Kind(end - 1) == TokenKind.Stop
            || passage.Kind(QuotationAttributor.LastInside(passage, quotation)) != TokenKind.Stop)
        {
            return null;
        }

        var name = QuotationAttributor.EndOfName(passage, start, end);
        return name - start > 1 && (name == end || passage.IsComma(name))
            ? new TokenRange(start, end)
            : null;
    }
}
