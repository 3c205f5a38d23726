using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>Joins whole quotations to the cue before or after them: "…,” she said", "She said: “…".</summary>
internal sealed class QuotationAttributor(Passage passage, CueFinder cues, SourceFinder sources)
{
    private const int LongestSignature = 14;
    private const int LongestLabel = 8;
    private const int LongestTopic = 10;
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
        if (leadsOn && FromQuoting(start, end) is { } heard)
        {
            return heard;
        }

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

    /// <summary>"“…,” the Echo quoted Marta Quist as saying".</summary>
    private CuedSource? FromQuoting(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (QuotedSpeech.AsSaying(passage, i) is var saying && saying > i + 1 && saying + 1 < end)
            {
                return New(AttributionRule.CueAfter, new TokenRange(saying + 1, saying + 2), new TokenRange(i + 1, saying));
            }
        }

        return null;
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
    private bool IsNeuter(TokenRange subject) => IsNeuter(passage, subject);

    /// <inheritdoc cref="IsNeuter(TokenRange)"/>
    public static bool IsNeuter(Passage passage, TokenRange subject) =>
        subject.End - subject.First == 1 && passage.Is(subject.First, WordClass.Pronoun)
        && (!passage.Is(subject.First, WordClass.Personal) || passage.IsWord(subject.First, "it"));

    /// <summary>"Quist: “…”" and "From the mayor’s letter: “…”".</summary>
    private CuedSource? FromLabel(Quotation quotation, int first, int colon)
    {
        if (colon - first is 0 or > LongestLabel || IsTopic(passage, first, colon))
        {
            return null;
        }

        return sources.Before(first, colon) is { } source ? New(AttributionRule.Label, new TokenRange(colon, colon + 1), source) : null;
    }

    /// <summary>"On Quist: “…”", "On Quist’s return:" above it: of what somebody speaks, and not who.</summary>
    public static bool IsTopic(Passage passage, int first, int colon) =>
        passage.IsMark(colon, ':') && passage.IsWord(first, "on") && colon - first <= LongestTopic && !passage.HasVerb(first, colon);

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

    private int EndOfName(int first, int end) => EndOfName(passage, first, end);

    /// <returns>Where the words in upper case end.</returns>
    public static int EndOfName(Passage passage, int first, int end)
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

    private int LastInside(Quotation quotation) => LastInside(passage, quotation);

    /// <returns>The quotation's last token but for marks that close what it quotes.</returns>
    public static int LastInside(Passage passage, Quotation quotation) =>
        Math.Max(passage.Document.LastInside(quotation.FirstToken, quotation.EndToken - 1), quotation.FirstToken);

    private CuedSource New(AttributionRule rule, Cue cue, TokenRange? source) =>
        New(cue.Shape == CueShape.AccordingTo ? AttributionRule.AccordingTo : rule, new TokenRange(cue.First, cue.End), source);

    private CuedSource New(AttributionRule rule, TokenRange cue, TokenRange? source)
    {
        var found = new CuedSource(rule, cue, source);
        _former = found;
        return found;
    }
}
