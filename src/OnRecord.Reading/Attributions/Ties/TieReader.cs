using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Attributions.Layout;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Ties;

/// <summary>Ties quotations to their cues: signatures by convention, all others by the model.</summary>
internal sealed class TieReader(
    Evidence evidence, TieModel model, SourceModel sources, SiteReader sites, QuotationAttributor attributor, ParagraphLabels labels,
    OwnWords ownWords, LastWords lastWords, WordsBehind wordsBehind, AgentFinder agents, QuotationJudge judge, Claims claims)
{
    // What most quotations have at most.
    private const int FewTies = 16;

    // A sentence has more than a shout.
    private const int FewestTokens = 3;

    private readonly TieFeatures _features = new(evidence, judge, claims);
    private readonly ScratchList<Tie> _ties = new(evidence.Document.Scratch, FewTies);

    /// <param name="index">The quotation's place among those of the article; it continues none.</param>
    /// <returns>What it is tied to, and its attribution where that is a cue.</returns>
    public (TieKind Kind, Draft? Draft) Read(int index)
    {
        var site = sites.At(index);
        if (site is { IsWhole: true, After: null } && ByForm(site) is { } formed)
        {
            return (TieKind.Cue, formed);
        }

        if (ByWords(site) is { } said)
        {
            return (TieKind.Cue, said);
        }

        if (site.After is { Source: { } speaker } aside && LengthOfAside(aside, site.Quotation) is > 0 and var skipped)
        {
            var first = Math.Max(speaker.First, site.Quotation.EndToken + skipped);
            return (TieKind.Cue, ToDraft(aside with { Source = speaker with { First = first } }, site.Quotation));
        }

        if (site is { IsWhole: false, After: { Source: not null } closing } && IsSentences(site.Quotation))
        {
            return (TieKind.Cue, ToDraft(closing, site.Quotation));
        }

        sites.List(site, _ties);
        if (_ties.Length == 1)
        {
            return (_ties[0].Kind, null);
        }

        _features.Look(site);
        var tie = model.Choose(_features, site, _ties);
        return tie.Kind == TieKind.Cue ? (tie.Kind, Attribute(site, tie.Head)) : (tie.Kind, null);
    }

    /// <summary>Who signs it, or is the label of its paragraph.</summary>
    private Draft? ByForm(in QuotationSite site)
    {
        var quotation = site.Quotation;
        if (site.Before is null && attributor.FromSignature(quotation) is { } signed)
        {
            return ToDraft(signed, quotation);
        }

        if (site.Before is null && labels.NameAlone(quotation) is { } name)
        {
            return new Draft(new TokenRange(quotation.FirstToken, quotation.EndToken)) { Rule = AttributionRule.Signature, Source = name };
        }

        var label = judge.IsTitle(quotation) ? null : labels.FromLine(quotation);
        return (label ?? labels.FromFollowing(quotation)) is { } found ? ToDraft(found, quotation) : null;
    }

    /// <summary>"“…” was Quist’s reply", "in Quist’s words, it is “…”", "was called “…” by Quist".</summary>
    private Draft? ByWords(in QuotationSite site)
    {
        if (site.Before is null && wordsBehind.Of(site.Quotation.EndToken, evidence.Document.TokensOf(site.Quotation.Paragraph).End) is { } told)
        {
            return ToDraft(told, site.Quotation);
        }

        if (site is { Before: null or { Rule: AttributionRule.ClauseBefore or AttributionRule.Label } or { Source: null }, After: null })
        {
            var quotation = new TokenRange(site.Quotation.FirstToken, site.Quotation.EndToken);
            if ((ownWords.Of(site.Lead, quotation, site.Trail, site.Before) ?? lastWords.Of(quotation.First)) is { } own)
            {
                return ToDraft(own, site.Quotation);
            }
        }

        if (site is { IsWhole: false, Before: null, After: null }
            && ownWords.Leading(site.Lead, site.Quotation.FirstToken) is (var leading, var start))
        {
            var clause = new TokenRange(start, site.Quotation.EndToken);
            return new Draft(clause) { Rule = leading.Rule, Cue = leading.Cue, Source = leading.Source };
        }

        return agents.Around(site.Quotation) is { } agent ? ToDraft(agent, site.Quotation) : null;
    }

    private Draft Attribute(in QuotationSite site, int head)
    {
        var convention = site.Before?.HasInCue(head) == true ? site.Before : site.After?.HasInCue(head) == true ? site.After : null;
        if (convention is { Source: not null } whole)
        {
            return ToDraft(whole, site.Quotation);
        }

        if (LeadIn(site, head) is { } leadIn)
        {
            return ToDraft(leadIn, site.Quotation);
        }

        var sentence = evidence.Document.Sentences[evidence.Document.SentenceOf(head)];
        var cue = CueSite.At(evidence, sentence, head);
        var (chunk, runnerUp, _) = sources.Find(evidence, cue, previous: -1);
        TokenRange? source = chunk < 0 ? null : SourceExtent.Of(evidence, cue, chunk);
        return new Draft(new TokenRange(site.Quotation.FirstToken, site.Quotation.EndToken))
        {
            Rule = head < site.Quotation.FirstToken ? AttributionRule.CueBefore : AttributionRule.CueAfter,
            Cue = convention?.Cue ?? new TokenRange(cue.First, head + 1),
            Source = source is { } found && Overlaps(found, site.Quotation) ? null : source,
            SourceRunnerUp = evidence.WordsOf(runnerUp),
        };
    }

    /// <summary>"She went on to say:" as a paragraph of its own: what convention finds there, it knows as a whole.</summary>
    private CuedSource? LeadIn(in QuotationSite site, int head) =>
        head < site.Quotation.FirstToken && evidence.Document.ParagraphOf(head) == site.Quotation.Paragraph - 1
            && evidence.Passage.IsMark(evidence.Document.TokensOf(site.Quotation.Paragraph).First - 1, ':')
            && sites.CueBefore(site.Quotation.Paragraph) is { Source: { } source } found && found.HasInCue(head)
            && evidence.Passage.Is(source.End - 1, WordClass.Capital)
            ? found
            : null;

    private static Draft ToDraft(in CuedSource found, Quotation quotation) =>
        new(new TokenRange(quotation.FirstToken, quotation.EndToken)) { Rule = found.Rule, Cue = found.Cue, Source = found.Source };

    /// <summary>"Ode “left the dam alone. He never came,” Quist wrote": more than the end of the writer's sentence.</summary>
    private bool IsSentences(Quotation quotation)
    {
        var last = QuotationAttributor.LastInside(evidence.Passage, quotation);
        var second = evidence.Document.Sentences[evidence.Document.SentenceOf(last)].FirstToken;
        return evidence.Passage.IsComma(last) && second > quotation.FirstToken + 1 && last - second >= FewestTokens
            && evidence.Document.Span(second - 1) is ['.'];
    }

    /// <returns>
    /// How many tokens lead up to the subject in "“A bad joke”, as | she put it,", "“A bad joke” is how | Quist described it", "was what | she called
    /// it", "was all | she said", "is the way | she puts it"; 0 where none do.
    /// </returns>
    private int LengthOfAside(in CuedSource found, Quotation quotation)
    {
        var (passage, verb) = (evidence.Passage, quotation.EndToken);
        return IsAside(found, quotation) ? passage.IsComma(verb) ? 2 : 1
            : verb + 2 >= evidence.Document.Tokens.Length || !passage.Is(verb, WordClass.Be) ? 0
            : passage.IsWord(verb + 1, "how") || passage.IsWord(verb + 1, "what") || passage.IsWord(verb + 1, "all") ? 2
            : passage.IsWord(verb + 1, "the") && passage.IsWord(verb + 2, "way") ? 3
            : 0;
    }

    /// <summary>"“A bad joke”, as she put it,".</summary>
    private bool IsAside(in CuedSource found, Quotation quotation)
    {
        var passage = evidence.Passage;
        var first = quotation.EndToken;
        first += passage.IsComma(first) ? 1 : 0;
        var end = found.Cue.End;
        return passage.IsWord(first, "as")
            && found.Source is { } source && source.First == first + 1 && source.End == found.Cue.First
            && passage.VerbAt(found.Cue.First, end) is { } match && (match.Verb.IsStrong || match.Length > 1)
            && (end >= evidence.Document.Tokens.Length || passage.IsComma(end) || passage.Kind(end) == TokenKind.Stop);
    }

    private static bool Overlaps(TokenRange range, Quotation quotation) => range.First < quotation.EndToken && quotation.FirstToken < range.End;
}
