using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>Reads the attributions whose content is not, or not only, a quotation: cue, then source, then content.</summary>
internal sealed class IndirectReader(Evidence evidence, IndirectModel model, Claims claims, SourceFinder sources, NounCues nouns, QuotationJudge judge)
{
    // No content lies farther from its cue, save by a quotation that it ends in.
    private const int Reach = 250;

    // More than this is a table or a list, not a sentence that somebody wrote.
    private const int LongestSentence = 400;

    private const int LongestBareNoun = 2;

    private readonly bool[] _cues = evidence.Document.Scratch.Rent<bool>(evidence.Document.Tokens.Length);
    private readonly List<(CueSite Site, int Score)> _sites = [];
    private readonly List<Finding> _findings = [];
    private readonly List<bool> _verdicts = [];

    /// <summary>Reads one sentence. Those that are too long are left to the rules.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="known">A quotation whose cue stands in the sentence: "“…,” Quist said, adding that".</param>
    /// <param name="drafts">Receives what is found.</param>
    public void Read(Sentence sentence, Draft? known, List<Draft> drafts)
    {
        Find(sentence, known);
        Judge();
        for (var i = 0; i < _findings.Count; i++)
        {
            // Of nested attributions the outermost counts.
            if (!Nesting(i).IsHeld)
            {
                var draft = _findings[i].Draft;
                drafts.Add(draft);
                claims.Take(draft.Cue!.Value);
                draft.Pieces.ForEach(claims.Take);
            }
        }
    }

    /// <summary>Finds everything that may be an attribution.</summary>
    /// <returns>What was found, by cue; good until the next call.</returns>
    public IReadOnlyList<Finding> Find(Sentence sentence, Draft? known)
    {
        _findings.Clear();
        if (sentence.EndToken - sentence.FirstToken > LongestSentence)
        {
            return _findings;
        }

        FindCues(sentence, known);
        var previous = -1;
        foreach (var (site, score) in _sites)
        {
            if (known?.Cue is { } cue && cue.End <= site.Head && known.Source is { } speaker)
            {
                previous = evidence.ChunkAt(speaker.First);
                known = null;
            }

            var source = model.Sources.Find(evidence, site, previous, out var margin);
            previous = source;
            if (Read(site, score, source, margin) is { } finding)
            {
                _findings.Add(finding);
            }
        }

        return _findings;
    }

    /// <summary>How a finding stands to the others of its sentence.</summary>
    /// <param name="index">Its place among those found.</param>
    /// <returns>How many cues of others its content holds, and whether its cue stands in another's content.</returns>
    public (int Holds, bool IsHeld) Nesting(int index)
    {
        var finding = _findings[index];
        var holds = 0;
        var isHeld = false;
        for (var i = index - 1; i >= 0 && finding.Site.Head - _findings[i].Site.Head <= Reach; i--)
        {
            Compare(_findings[i]);
        }

        for (var i = index + 1; i < _findings.Count && _findings[i].Site.Head - finding.Site.Head <= Reach; i++)
        {
            Compare(_findings[i]);
        }

        return (holds, isHeld);

        void Compare(Finding other)
        {
            var contains = finding.Holds(other);
            holds += contains ? 1 : 0;
            isHeld |= !contains && other.Holds(finding);
        }
    }

    private void Judge()
    {
        var features = new FeatureList(stackalloc uint[VerdictFeatures.Capacity]);
        _verdicts.Clear();
        for (var i = 0; i < _findings.Count; i++)
        {
            var (holds, isHeld) = Nesting(i);
            VerdictFeatures.Gather(ref features, evidence, _findings[i], holds, isHeld);
            var verdict = model.Verdicts.Score(features.Keys);
            _verdicts.Add(verdict > model.Threshold);
            _findings[i].Draft.Scores = _findings[i].Scores(verdict, model.Threshold);
        }

        var kept = 0;
        for (var i = 0; i < _findings.Count; i++)
        {
            if (_verdicts[i])
            {
                _findings[kept++] = _findings[i];
            }
        }

        _findings.RemoveRange(kept, _findings.Count - kept);
    }

    private void FindCues(Sentence sentence, Draft? known)
    {
        var features = new FeatureList(stackalloc uint[CueFeatures.Capacity]);
        var previous = -1;
        _sites.Clear();
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (known?.Cue is { } cue && i == cue.End - 1)
            {
                previous = i;
                _cues[i] = true;
            }

            if (claims[i] || !CueSite.IsOne(evidence, i))
            {
                continue;
            }

            var site = CueSite.At(evidence, sentence, i);
            if (site.IsAccordingTo)
            {
                // What it takes is fixed: the rules know it better.
                continue;
            }

            CueFeatures.Gather(ref features, evidence, site, previous);
            var score = model.Cues.Score(features.Keys);
            if (score > IndirectModel.LeastCueScore)
            {
                _sites.Add((site, score));
            }

            if (score > 0)
            {
                _cues[i] = true;
                previous = i;
            }
        }
    }

    private Finding? Read(in CueSite site, int score, int chunk, int sourceMargin)
    {
        var source = chunk < 0 ? default : SourceExtent.Of(evidence, site, chunk);
        var content = new ContentSite(site, source);
        var start = model.Contents.FindStart(evidence, content, out var startMargin);
        if (start < 0 || claims[start])
        {
            return null;
        }

        var end = model.Contents.FindEnd(evidence, content, start, isTail: false, _cues, out var endMargin);
        if (end < 0 || IsHearsay(site, source, start))
        {
            return null;
        }

        end = BeforeNextCue(site, start, end);
        var pieceEnd = PieceEnd(start, end);
        if (IsTorn(start, pieceEnd) || IsBareNoun(start, pieceEnd) || (start < site.First && evidence.Tag(start) == PennTag.WDT))
        {
            return null;
        }

        if (start < site.First && pieceEnd > site.First)
        {
            // The cue stands in a quotation that opens outside of it.
            return null;
        }

        if (evidence.Passage.QuotationAt(start) is var quotation and >= 0 && judge.IsTitle(evidence.Passage.Quotations[quotation])
            && evidence.Passage.Quotations[quotation].EndToken >= end)
        {
            return null;
        }

        var (speaker, cue) = Words(site, source, start);
        var draft = new Draft { Rule = AttributionRule.Model, Cue = cue, Source = speaker.IsEmpty ? null : speaker };
        draft.Pieces.Add(new TokenRange(start, pieceEnd));
        if (start < site.First && model.Contents.FindTail(evidence, content, end) is >= 0 and var tail && !claims[tail])
        {
            var tailEnd = model.Contents.FindEnd(evidence, content, tail, isTail: true, _cues, out _);
            if (tailEnd > tail)
            {
                draft.Pieces.Add(new TokenRange(tail, PieceEnd(tail, tailEnd)));
            }
        }

        return new Finding(draft, site, score, chunk, sourceMargin, startMargin, endMargin);
    }

    // "Said the dam was safe, and invited the council to visit it": a sure cue behind "and" is no content of the first.
    private int BeforeNextCue(in CueSite site, int start, int end)
    {
        if (start < site.Head)
        {
            return end;
        }

        var next = evidence.Contents.EndOf(start, Math.Min(end, site.Sentence.EndToken));
        var verb = next < end && evidence.Tag(next) == PennTag.Comma ? next + 1 : next;
        return verb + 1 < end && evidence.Tag(verb) == PennTag.CC
            && evidence.Cues.At(verb + 1, site.Sentence.FirstToken, site.Sentence.EndToken) is { Shape: CueShape.Finite, Verb.IsStrong: true } cue
            && evidence.Contents.StartAfter(cue, Math.Min(site.Sentence.EndToken, verb + 60)) >= 0
            ? next
            : end;
    }

    // "The bridge was reported closed", "while he didn't label it": nobody is said to have said it.
    private static bool IsHearsay(in CueSite site, TokenRange source, int start) =>
        (source.IsEmpty && start < site.First && (site.Voice & CueSite.Passive) != 0)
        || ((site.Voice & CueSite.Negated) != 0 && site.Rule != 0 && (site.Rule & 8) == 0);

    // The models choose the phrase and the verb; how far source and cue reach is convention.
    private (TokenRange Source, TokenRange Cue) Words(in CueSite site, TokenRange source, int start)
    {
        var end = site.Head + 1;
        if (end < start && end < site.Sentence.EndToken && (evidence.Tag(end) == PennTag.RP || (evidence.Tag(end) == PennTag.IN && !evidence.Passage.IsWord(end, "that") && start == end + 1)
            || (evidence.Tag(end) == PennTag.TO && source.First == end + 1)) || (evidence.Tag(site.Head) == PennTag.VBG && end < site.Sentence.EndToken && evidence.Tag(end) == PennTag.TO && source.First == end + 1))
        {
            end++;
        }

        var cue = new TokenRange(site.First, end);
        if (source.IsEmpty)
        {
            return (source, cue);
        }

        var phrase = source.First > site.Head ? sources.After(end, site.Sentence.EndToken)
            : source.End <= site.First ? sources.Before(site.Sentence.FirstToken, site.First) : null;
        if (phrase is { } whole && whole.First <= source.First && source.First < whole.End && (start < whole.First || start >= whole.End))
        {
            source = whole;
        }

        var (speaker, words) = nouns.Split(source, cue);
        return (speaker, words);
    }

    // What another attribution has already is not taken again.
    private int PieceEnd(int start, int end)
    {
        end = WholeQuotation(WithoutMarks(start, end));
        for (var i = start + 1; i < end; i++)
        {
            if (claims[i])
            {
                return WithoutMarks(start, i);
            }
        }

        return end;
    }

    // "Discussed the price", "won 4-3": what such a short object stands for, nobody said.
    private bool IsBareNoun(int start, int end)
    {
        if (end - start > LongestBareNoun)
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (evidence.Passage.IsQuoted(i) || evidence.Tag(i).IsVerb())
            {
                return false;
            }
        }

        return true;
    }

    // A bracket that closes in the content and opens outside of it.
    private bool IsTorn(int start, int end)
    {
        var open = 0;
        for (var i = start; i < end && open >= 0; i++)
        {
            open += evidence.Tag(i) == PennTag.OpenBracket ? 1 : evidence.Tag(i) == PennTag.CloseBracket ? -1 : 0;
        }

        return open < 0;
    }

    // A quotation that starts inside the content belongs to it as a whole, past its sentence's end.
    private int WholeQuotation(int end)
    {
        var quotation = evidence.Passage.QuotationAt(end - 1);
        return quotation >= 0 ? Math.Max(end, evidence.Passage.Quotations[quotation].EndToken) : end;
    }

    private int WithoutMarks(int start, int end)
    {
        while (end > start + 1 && evidence.Tag(end - 1) is PennTag.Comma or PennTag.Stop or PennTag.Colon && !evidence.Passage.IsQuoted(end - 1))
        {
            end--;
        }

        return end;
    }
}
