using OnRecord.Reading.Marks;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>Joins whole quotations to the cue before or after them: "…,” she said", "She said: “…".</summary>
internal sealed class QuotationAttributor(Passage passage, CueFinder cues, SourceFinder sources)
{
    private const int LongestSignature = 14;
    private const int LongestLabel = 8;
    private const int FewestInLine = 4;
    private const int LongestLine = 20;
    private const int NearestCue = 12;

    private CuedSource? _former;

    /// <summary>The cue that stands before the quotation and ends in a comma, a colon or nothing.</summary>
    /// <param name="quotation">A whole quotation.</param>
    /// <param name="first">Where its sentence, or the text after the quotation before it, starts.</param>
    public CuedSource? FromBefore(Quotation quotation, int first)
    {
        var last = quotation.FirstToken - 1;
        if (last < first)
        {
            return null;
        }

        var isMarked = passage.IsComma(last) || passage.IsMark(last, ':') || passage.IsDash(last);
        for (var i = last; i >= first; i--)
        {
            if (cues.At(i, first, quotation.FirstToken) is not { } cue)
            {
                continue;
            }

            var isNear = cue.Verb.IsStrong || cue.End >= last;
            if (!isNear)
            {
                continue;
            }

            if (cue.Shape == CueShape.Passive || (!isMarked && cue.End != quotation.FirstToken))
            {
                return null;
            }

            return New(AttributionRule.CueBefore, cue, Source(cue, first, quotation.FirstToken));
        }

        return passage.IsMark(last, ':') ? FromClause(quotation, first, last) ?? FromLabel(quotation, first, last)
            : passage.IsComma(last) ? FromClause(quotation, first, last)
            : null;
    }

    /// <summary>The cue that follows the quotation in the same sentence.</summary>
    /// <param name="quotation">A whole quotation.</param>
    /// <param name="end">The next quotation or the end of the paragraph.</param>
    public CuedSource? FromAfter(Quotation quotation, int end)
    {
        var start = quotation.EndToken;
        if (start >= end || !quotation.IsClosed)
        {
            return null;
        }

        var last = LastInside(quotation);
        var leadsOn = IsLeadingOn(last);
        if (passage.IsComma(start) || passage.IsDash(start))
        {
            leadsOn = true;
            start++;
        }

        if (start >= end)
        {
            return null;
        }

        end = Math.Min(end, passage.Document.Sentences[passage.Document.SentenceOf(start)].EndToken);
        for (var i = start; i < end; i++)
        {
            if (cues.At(i, start, end) is not { Shape: CueShape.Finite or CueShape.AccordingTo } cue)
            {
                continue;
            }

            if (!leadsOn && !IsOnlyCue(cue, start, end))
            {
                return null;
            }

            var source = cue.First == start ? sources.After(cue.End, end) : sources.Before(start, cue.First);
            return source is null && cue.First != start ? null : New(AttributionRule.CueAfter, cue, source);
        }

        return passage.IsComma(last) ? FromAnyVerb(quotation, start, end) : null;
    }

    /// <summary>"“…,” she smiled": after a comma inside the quotation whatever verb follows the subject attributes.</summary>
    private CuedSource? FromAnyVerb(Quotation quotation, int start, int end)
    {
        var i = start;
        if (passage.Is(i, WordClass.Personal))
        {
            i++;
        }
        else
        {
            while (i < end && passage.Is(i, WordClass.Capital) && passage.IsWordLike(i))
            {
                i++;
            }
        }

        var isVerb = i > start && i < end && passage.Kind(i) == TokenKind.Word
            && !passage.Is(i, WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Capital);
        if (!isVerb)
        {
            return null;
        }

        return New(AttributionRule.VerbAfter, new TokenRange(i, i + 1), new TokenRange(start, i));
    }

    /// <summary>"Quist issued a statement:", "As Quist put it,": before such a mark whatever verb attributes.</summary>
    private CuedSource? FromClause(Quotation quotation, int first, int mark) =>
        sources.Clause(first, mark) is { } clause && !IsNeuter(clause.Subject)
            ? New(AttributionRule.ClauseBefore, clause.Verb, clause.Subject)
            : null;

    /// <summary>"It gets better:", "This is what happened:" name no speaker.</summary>
    private bool IsNeuter(TokenRange subject) =>
        subject.End - subject.First == 1 && passage.Is(subject.First, WordClass.Pronoun)
        && (!passage.Is(subject.First, WordClass.Personal) || passage.IsWord(subject.First, "it"));

    /// <summary>"Quist: “…”" and "From the mayor’s letter: “…”".</summary>
    private CuedSource? FromLabel(Quotation quotation, int first, int colon)
    {
        if (colon - first is 0 or > LongestLabel)
        {
            return null;
        }

        return sources.Before(first, colon) is { } source ? New(AttributionRule.Label, new TokenRange(colon, colon + 1), source) : null;
    }

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
        var after = EndOfName(name, colon);
        var isDescribed = after < colon && (passage.IsComma(after) || passage.IsMark(after, '(') || passage.Tag(after) == PennTag.IN);
        if (after - name < 2 || !isDescribed || (quotation.EndToken < end && passage.Kind(LastInside(quotation)) != TokenKind.Stop))
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

        return New(AttributionRule.Label, new TokenRange(colon, colon + 1), new TokenRange(first, colon));
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
                return sources.Clause(first, i - 1) is { } clause && clause.Verb.End == i - 1 && !IsNeuter(clause.Subject)
                    ? New(AttributionRule.ClauseBefore, clause.Verb, clause.Subject)
                    : null;
            }
        }

        return null;
    }

    /// <summary>"“…” — Marta Quist": a dash and a name after the quotation, on its line or the next.</summary>
    public CuedSource? FromSignature(Quotation quotation)
    {
        var dash = quotation.EndToken;
        if (!quotation.IsClosed || dash + 1 >= passage.Document.Tokens.Length || !passage.IsDash(dash) || !passage.Is(dash + 1, WordClass.Capital))
        {
            return null;
        }

        var end = passage.Document.Sentences[passage.Document.SentenceOf(dash + 1)].EndToken;
        return (end - dash <= LongestSignature || IsOwnLine(dash)) && sources.After(dash + 1, end) is { } source
            ? New(AttributionRule.Signature, new TokenRange(dash, dash + 1), source)
            : null;
    }

    /// <summary>"— Marta Quist, candidate for the Senate, at a rally": a line of its own, without a stop.</summary>
    private bool IsOwnLine(int dash)
    {
        var (first, end) = passage.Document.TokensOf(passage.Document.ParagraphOf(dash));
        return first == dash && end - dash <= 2 * LongestSignature && passage.Kind(end - 1) != TokenKind.Stop
            && EndOfName(dash + 1, end) is var comma && comma < end && passage.IsComma(comma);
    }

    /// <summary>"“We buried five.” Rev Ana Lopes, parish priest, Tarn": the rest of the paragraph is a name, perhaps in brackets, and no sentence.</summary>
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
            || passage.Kind(LastInside(quotation)) != TokenKind.Stop)
        {
            return null;
        }

        var name = EndOfName(start, end);
        return name - start > 1 && (name == end || passage.IsComma(name))
            ? new TokenRange(start, end)
            : null;
    }

    private int EndOfName(int first, int end)
    {
        while (first < end && passage.Is(first, WordClass.Capital))
        {
            first++;
        }

        return first;
    }

    private TokenRange? Source(Cue cue, int first, int end) =>
        cue.Shape == CueShape.AccordingTo ? sources.After(cue.End, end)
        : sources.SharesSubject(cue, first) ? NearestSubject(first, cue.First) ?? sources.Shared(first, cue.First) ?? SpeakerOf(cue.First)
        : sources.Before(first, cue.First) ?? (cue.First == first ? sources.After(cue.End, end) : sources.Clause(first, cue.First)?.Subject);

    /// <summary>"The dam leaks, Quist said, adding:": the subject of the cue just before.</summary>
    private TokenRange? NearestSubject(int first, int cue)
    {
        for (var i = cue - 1; i >= Math.Max(first, cue - NearestCue); i--)
        {
            if (cues.At(i, first, cue) is { Shape: CueShape.Finite } former)
            {
                return former.First == first ? null : sources.Before(first, former.First);
            }
        }

        return null;
    }

    /// <summary>"“It held,” Quist said in “The Dam,” adding:": who was quoted before in the same sentence.</summary>
    private TokenRange? SpeakerOf(int cue) =>
        _former is { Cue: var former, Source: var source } && former.End <= cue
            && passage.Document.SentenceOf(former.First) == passage.Document.SentenceOf(cue)
            ? source
            : null;

    private bool IsLeadingOn(int last)
    {
        var c = passage.Document.Text[passage.Document.Tokens[last].Start];
        return c is ',' or '?' or '!' or '…' || passage.IsWordLike(last)
            || Characters.IsDash(c) || (c == '.' && passage.Document.Tokens[last].Length > 1);
    }

    /// <summary>"“It held.” Quist said." has nothing but speaker and cue.</summary>
    private static bool IsOnlyCue(Cue cue, int start, int end) => cue.First - start <= 6 && end - cue.End <= 6;

    private int LastInside(Quotation quotation)
    {
        var last = quotation.EndToken - 2;
        while (last > quotation.FirstToken && passage.Kind(last) == TokenKind.QuotationMark)
        {
            last--;
        }

        return Math.Max(last, quotation.FirstToken);
    }

    private CuedSource New(AttributionRule rule, Cue cue, TokenRange? source) =>
        New(cue.Shape == CueShape.AccordingTo ? AttributionRule.AccordingTo : rule, new TokenRange(cue.First, cue.End), source);

    private CuedSource New(AttributionRule rule, TokenRange cue, TokenRange? source)
    {
        var found = new CuedSource(rule, cue, source);
        _former = found;
        return found;
    }
}
