using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Statements;

/// <summary>Finds what is reported in the writer's words, quoted parts included: "Quist said the dam was “safe”".</summary>
internal sealed class StatementFinder(
    Passage passage, CueFinder cues, SourceFinder sources, ContentFinder contents, NounCues nouns, NamingWords naming, Claims claims)
{
    // "The Harbor Board members on Friday".
    private const int LongestAddressee = 6;

    // Whoever does not deny it says it.
    private static readonly WordTable Denials = WordTable.Of("deny", "denied", "denies");

    private readonly Asides _asides = new(passage);
    private readonly OpeningQuestion _questions = new(passage, sources, claims);
    private readonly AccordingFinder _according = new(passage, sources, contents, claims);
    private readonly EstimateFinder _estimates = new(passage, sources, contents, claims);
    private readonly ViewFinder _views = new(passage, nouns, sources, contents, claims);
    private readonly PollFinder _polls = new(passage, contents, claims);
    private readonly ParentheticalFinder _parentheticals = new(passage, cues, sources, contents, claims);
    private readonly HearingFinder _hearings = new(passage, sources, contents, claims);

    /// <summary>Reads one sentence.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="end">One past its last token.</param>
    /// <param name="subject">Who speaks in the sentence already: "“…,” Quist said, adding that".</param>
    /// <param name="drafts">Receives what is found.</param>
    /// <param name="onlySure">Whether to pass over what is less than certain.</param>
    public void Read(int first, int end, TokenRange? subject, ScratchList<Draft> drafts, bool onlySure)
    {
        while (first < end && passage.Kind(first) is TokenKind.Mark or TokenKind.Stop)
        {
            first++;
        }

        if (_questions.Read(first, end) is { } question)
        {
            Add(question, drafts);
        }
        else if (!onlySure && !OpeningQuestion.IsAt(passage, first, end) && _parentheticals.Read(first, end, drafts))
        {
            return;
        }

        if (!onlySure && OfWholeSentence(first, end, subject) is { } whole)
        {
            Add(whole, drafts);
            return;
        }

        var clause = first;
        for (var i = first; i < end; i++)
        {
            if (claims[i])
            {
                continue;
            }

            if (!onlySure && nouns.At(i, first, end) is { } noun)
            {
                i = Add(OfNoun(noun, end), drafts) - 1;
            }
            else if (!passage.MayStartCue(i))
            {
                continue;
            }
            else if (cues.At(i, first, end) is not { } cue)
            {
                i = _estimates.At(i, first, end) is { } estimate ? Add(estimate, drafts) - 1 : i;
            }
            else if (cue.Shape == CueShape.AccordingTo)
            {
                clause = _according.Read(cue, clause, end, drafts);
                i = clause - 1;
            }
            else if (_hearings.Before(cue, clause, end, _parentheticals) is { } heard)
            {
                Add(heard, drafts);
                clause = cue.End;
                i = clause - 1;
            }
            else if ((_hearings.Behind(cue, first, end) ?? ToldBy(cue, end)) is { } told)
            {
                i = Add(told, drafts) - 1;
            }
            else if (OfVerb(cue, first, end, subject, onlySure) is { } stated)
            {
                subject = stated.Source;
                i = Add(stated, drafts) - 1;
            }
        }
    }

    /// <summary>"As Quist put it, | the dam leaks", "In a poll published on Sunday, | she led", "In Quist’s view, | it leaks".</summary>
    private Draft? OfWholeSentence(int first, int end, TokenRange? subject) =>
        _parentheticals.PutSo(first, end) ?? (subject is null ? _polls.At(first, end) : null) ?? _views.Read(first, end);

    private Draft OfNoun(NounCue noun, int end) => new(new TokenRange(noun.ContentStart, contents.EndOf(noun.ContentStart, end)))
    {
        Rule = AttributionRule.ReportingNoun,
        Cue = noun.Cue,
        Source = noun.Source,
    };

    private Draft? OfVerb(Cue cue, int first, int end, TokenRange? subject, bool onlySure)
    {
        if (cue.Shape == CueShape.Passive || (!cue.Verb.IsStrong && (onlySure || IsNegated(cue))))
        {
            return null;
        }

        // Where content ends is long to find, so that is asked first of all that stands behind the cue.
        var start = contents.StartAfter(cue, end);
        if (start < 0 || claims[start] || naming.IsNamed(start) || !passage.Tag(cue.Head).IsVerb()
            || !MayBeSaid(cue, start, end) || Subject(cue, first, subject) is not { } source)
        {
            return null;
        }

        // "Spoke of it", "promised to": what was said stands elsewhere, if anywhere.
        var contentEnd = MainClause.Before(passage, first, cue, start, _asides.End(first, cue.First, start, contents.EndOf(start, end)));
        if ((contentEnd == start + 1 && passage.Tag(start) is PennTag.PRP or PennTag.DT or PennTag.TO or PennTag.IN)
            || Courtesies.IsOne(passage, start, contentEnd) || Deeds.IsOne(passage, cue.Head, start, contentEnd)
            || !MayBeSaid(cue, start, contentEnd))
        {
            return null;
        }

        var (speaker, words) = nouns.Split(source, new TokenRange(cue.First, cue.End));
        return new Draft(new TokenRange(start, contentEnd)) { Rule = AttributionRule.Statement, Cue = words, Source = speaker };
    }

    /// <summary>"Quist was told by | Ode | that it leaked", "was asked by | the board | to go".</summary>
    private Draft? ToldBy(Cue cue, int end)
    {
        var words = new TokenRange(cue.First, cue.End);
        if (cue.Shape != CueShape.Passive || cue.End + 1 >= end || !passage.IsWord(cue.End, "by") || !Tellings.IsToThem(passage, words)
            || sources.After(cue.End + 1, end) is not { } agent || agent.End + 1 >= end || claims[agent.End])
        {
            return null;
        }

        var start = agent.End;
        var isBidden = passage.IsWord(start, "to") && (passage.Tag(start + 1) == PennTag.VB || passage.IsQuoted(start + 1));
        return isBidden || passage.IsAny(start, Tellings.Openers)
            ? new Draft(new TokenRange(start, contents.EndOf(start, end))) { Rule = AttributionRule.Statement, Cue = words, Source = agent }
            : null;
    }

    /// <returns>One past its last token.</returns>
    private int Add(in Draft draft, ScratchList<Draft> drafts)
    {
        drafts.Add(draft);
        claims.Take(draft);
        return draft.End;
    }

    private bool IsNegated(Cue cue)
    {
        for (var i = cue.First; i < cue.Head; i++)
        {
            if (passage.Is(i, WordClass.Negation))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayBeSaid(Cue cue, int start, int end) => IsPlainlySaid(cue, start, end) || passage.NextQuotation(start, end) is not null;

    /// <summary>
    /// "Said the dam leaks", "did not deny it leaks", "was quoted as saying it leaks", "told the board on Friday that it leaks", "urged the
    /// board to drain it": what no model has to weigh.
    /// </summary>
    private bool IsPlainlySaid(Cue cue, int start, int end)
    {
        var isQuoted = cue.Head > 0 && passage.IsWord(cue.Head, "saying") && passage.IsWord(cue.Head - 1, "as");
        var isNegated = IsNegated(cue);
        var isConceded = isNegated && passage.IsAny(cue.Head, Denials);
        if ((cue.Shape != CueShape.Finite && !isQuoted) || (isNegated && !isConceded))
        {
            return false;
        }

        if (isQuoted || isConceded || passage.IsAny(cue.Head, Tellings.Saying))
        {
            return start == cue.End && (passage.IsAny(start, Tellings.Openers) || HoldsClause(start, end));
        }

        return passage.IsAny(start, Tellings.Openers)
            ? start - cue.End <= (cue.Verb.IsStrong ? LongestAddressee : 0)
            : start == cue.End && (cue.Verb.Takes & Complements.ObjectInfinitive) != 0 && !passage.IsWord(start, "not")
                && contents.HoldsInfinitive(start, end);
    }

    /// <summary>A participle behind a noun is its verb where there is no other: "the dam | leaked".</summary>
    private bool HoldsClause(int start, int end)
    {
        if (passage.HasFiniteVerb(start, end))
        {
            return true;
        }

        for (var i = start + 1; i < end; i++)
        {
            if (passage.Tag(i) == PennTag.VBN && passage.Tag(i - 1) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.PRP)
            {
                return true;
            }
        }

        return false;
    }

    private TokenRange? Subject(Cue cue, int first, TokenRange? subject) =>
        sources.SharesSubject(cue, first) ? subject ?? sources.Shared(first, cue.First) : sources.Before(first, cue.First);
}
