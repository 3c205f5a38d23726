using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>Reads the attributions whose content is not, or not only, a quotation: cue, then source, then content, then the verdict.</summary>
internal sealed class IndirectReader(
    Evidence evidence, IndirectModel model, Claims claims, SourceFinder sources, NounCues nouns, ContentBounds bounds, NamingWords naming)
{
    // More than this is a table or a list, not a sentence that somebody wrote.
    private const int LongestSentence = 400;

    // What most sentences have at most.
    private const int FewFindings = 16;

    private readonly CueScan _scan = new(evidence, model, claims);
    private readonly ContentStart _starts = new(evidence);
    private readonly ContentEnd _ends = new(evidence);
    private readonly ContentVeto _veto = new(evidence, bounds, naming);
    private readonly SpeakingWords _words = new(evidence, sources, nouns);
    private readonly SubjectChoice _subjects = new(evidence, sources);
    private readonly RelativeStatements _relatives = new(evidence);
    private readonly ScratchList<Finding> _findings = new(evidence.Document.Scratch, FewFindings);
    private readonly FindingJudge _judge = new(evidence, model, bounds);

    /// <summary>Reads one sentence. Those that are too long are left to the rules.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="known">The cue and source of a quotation whose cue stands in the sentence: "“…,” Quist said, adding that".</param>
    /// <param name="drafts">Receives what is found.</param>
    public void Read(Sentence sentence, CuedSource? known, ScratchList<Draft> drafts)
    {
        var accepted = _judge.Judge(Find(sentence, known));
        for (var i = 0; i < accepted.Length; i++)
        {
            // Of nested attributions the outermost counts, of two cues of one content the surer.
            if (!FindingJudge.Nesting(accepted, i).IsHeld && !FindingJudge.IsOutdone(accepted, i))
            {
                var finding = accepted[i];
                drafts.Add(finding.ToDraft(evidence, _judge.Needed(finding)));
                claims.Take(finding.Parts.Cue);
                claims.Take(finding.Parts.Content);
                claims.Take(finding.Parts.Tail);
            }
        }
    }

    /// <summary>Finds everything that may be an attribution.</summary>
    /// <returns>What was found, by cue; good until the next call.</returns>
    public ScratchList<Finding> Find(Sentence sentence, CuedSource? known)
    {
        _findings.Truncate(0);
        if (sentence.EndToken - sentence.FirstToken > LongestSentence)
        {
            return _findings;
        }

        var previous = -1;
        TokenRange named = default;
        foreach (var (site, score) in _scan.Find(sentence, known))
        {
            if (known is { Source: { } speaker, Cue: var cue } && cue.End <= site.Head)
            {
                (previous, named) = (evidence.ChunkAt(speaker.First), speaker);
                known = null;
            }

            var source = _subjects.Of(site, model.Sources.Find(evidence, site, previous));
            if (WhoWentOn(site, source) is { } outer)
            {
                (source, named) = (outer.Source with { RunnerUp = source.Chunk }, outer.Parts.Source);
            }

            var relative = _relatives.At(site);
            source = relative is var (_, who) ? source with { Chunk = evidence.ChunkAt(who.First), RunnerUp = source.Chunk } : source;
            previous = source.Chunk;
            var read = relative is var (pronoun, subject)
                ? ReadRelative(site, score, source, pronoun, subject)
                : Read(site, score, source, named);
            if (read is { } finding)
            {
                _findings.Add(finding);
                named = finding.Parts.Source;
            }
        }

        return _findings;
    }

    /// <summary>"Quist noted that he taught law, | and added": who stands in what was said does not go on saying; who said it does.</summary>
    private Finding? WhoWentOn(in CueSite site, SourceChoice choice)
    {
        var joint = site.First - 1;
        if (_findings.Length == 0 || choice.Chunk < 0 || evidence.Tag(joint) != PennTag.CC)
        {
            return null;
        }

        var chosen = evidence.Chunk(choice.Chunk).First;
        foreach (var finding in _findings)
        {
            var content = finding.Parts.Content;
            if (content.First > finding.Site.Head && content.First <= chosen && chosen < content.End && finding.Source.Chunk >= 0
                && (content.End == joint || (content.End == joint - 1 && evidence.Tag(joint - 1) == PennTag.Comma))
                && _judge.Holds(finding))
            {
                return finding;
            }
        }

        return null;
    }

    /// <param name="site">The cue.</param>
    /// <param name="score">Its score.</param>
    /// <param name="choice">Its source.</param>
    /// <param name="named">The words of the source of the cue before it; empty where there is none.</param>
    private Finding? Read(in CueSite site, int score, SourceChoice choice, TokenRange named)
    {
        if (ContentVeto.IsDenied(site))
        {
            return null;
        }

        var phrase = choice.Chunk < 0 ? default : SourceExtent.Of(evidence, site, choice.Chunk);
        var content = ContentSite.Of(evidence, site, phrase);
        var start = _starts.Of(site, model.Contents.FindStart(evidence, content, out var startMargin));
        if (start < 0 || claims[start] || _relatives.IsVerbOfNoun(site, start))
        {
            return null;
        }

        var end = model.Contents.FindEnd(evidence, content, start, isTail: false, _scan.Cues, out var endMargin);
        if (end < 0)
        {
            return null;
        }

        var (source, cue) = _words.Of(site, phrase, start);
        source = IsTold(choice, named, cue) ? named : source;
        end = _ends.Of(content, source, start, end);
        var pieceEnd = bounds.PieceEnd(start, end);
        var tail = start < site.First && Tail(content, end) is var rest && rest.First >= cue.End && rest.First >= source.End ? rest : default;
        tail = tail.IsEmpty && start < site.First ? Predicate(site, pieceEnd, Math.Max(cue.End, source.End)) : tail;
        if (bounds.IsNone(site, start, end, pieceEnd, isWhole: tail.IsEmpty))
        {
            return null;
        }

        var parts = new Parts(cue, source, new TokenRange(start, pieceEnd), tail);
        return _veto.IsNone(site, parts) ? null : new Finding(site, parts, score, choice, startMargin, endMargin);
    }

    /// <summary>"A plan | which | the firm said | would have saved 40 jobs".</summary>
    private Finding? ReadRelative(in CueSite site, int score, SourceChoice choice, int pronoun, TokenRange subject)
    {
        var content = ContentSite.Of(evidence, site, subject);
        var start = site.Head + 1;
        _ = model.Contents.FindStart(evidence, content, out var startMargin);
        var end = model.Contents.FindEnd(evidence, content, start, isTail: true, _scan.Cues, out var endMargin);
        if (end < 0 || claims[pronoun] || claims[start])
        {
            return null;
        }

        var tail = new TokenRange(start, bounds.PieceEnd(start, _relatives.End(start, end)));
        var parts = new Parts(new TokenRange(site.First, start), subject, new TokenRange(pronoun, pronoun + 1), tail);
        return new Finding(site, parts, score, choice, startMargin, endMargin, IsRelative: true);
    }

    /// <summary>"His lawyer, Grace Nduta, denied it, saying": whichever phrase of it is chosen, the source is the one of the cue before.</summary>
    private bool IsTold(SourceChoice choice, TokenRange named, TokenRange cue) =>
        named.End <= cue.First && !evidence.Passage.Is(named.First, WordClass.Relative)
        && evidence.WordsOf(choice.Chunk) is { } phrase && named.First <= phrase.First && phrase.End <= named.End;

    /// <summary>"It was | , they agreed, | on time": what ends so goes on behind the cue.</summary>
    private TokenRange Predicate(in CueSite site, int end, int insertedEnd)
    {
        var passage = evidence.Passage;
        var (first, last) = (insertedEnd + 1, site.Sentence.EndToken);
        var goesOn = end < first && first < last && passage.Is(end - 1, WordClass.Be) && evidence.Tag(end - 1).IsFinite()
            && passage.IsComma(end) && passage.IsComma(insertedEnd) && !claims[first];
        return goesOn ? new TokenRange(first, bounds.PieceEnd(first, last)) : default;
    }

    private TokenRange Tail(in ContentSite content, int end)
    {
        if (model.Contents.FindTail(evidence, content, end) is not (>= 0 and var tail) || claims[tail])
        {
            return default;
        }

        var tailEnd = model.Contents.FindEnd(evidence, content, tail, isTail: true, _scan.Cues, out _);
        return tailEnd > tail ? new TokenRange(tail, bounds.PieceEnd(tail, tailEnd)) : default;
    }
}
