using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>How far source and cue reach: the models choose the phrase and the verb, the rest is convention.</summary>
internal readonly struct SpeakingWords(Evidence evidence, SourceFinder sources, NounCues nouns)
{
    /// <param name="site">The head of the cue.</param>
    /// <param name="source">The phrase that speaks; empty where there is none.</param>
    /// <param name="start">Where the content starts.</param>
    public (TokenRange Source, TokenRange Cue) Of(in CueSite site, TokenRange source, int start)
    {
        var end = site.Head + 1;
        if (end < site.Sentence.EndToken && (TakesNext(site, source, start, end) || IsPutIt(site.Head, start)))
        {
            end++;
        }

        var cue = new TokenRange(site.First, end);
        if (source.IsEmpty || IsPronoun(source))
        {
            return (source, cue);
        }

        var phrase = source.First > site.Head ? sources.After(end, site.Sentence.EndToken)
            : source.End <= site.First ? sources.Before(site.Sentence.FirstToken, site.First) : null;
        if (phrase is { } whole && whole.First <= source.First && source.First < whole.End && (start < whole.First || start >= whole.End))
        {
            source = whole;
        }

        return nouns.Split(source, cue);
    }

    private bool IsPronoun(TokenRange source) => source.End - source.First == 1 && evidence.Passage.Is(source.First, WordClass.Personal);

    // "A farce, as she put it,": "it" is what was said before.
    private bool IsPutIt(int head, int start) =>
        start < head && evidence.Passage.IsWord(head + 1, "it") && evidence.Passage.VerbAt(head, head + 2) is { Length: 2 };

    // "Pointed out", "called for more", "listening to Quist".
    private bool TakesNext(in CueSite site, TokenRange source, int start, int next)
    {
        var tag = evidence.Tag(next);
        var opensSource = tag == PennTag.TO && source.First == next + 1;
        if (next >= start)
        {
            return opensSource && evidence.Tag(site.Head) == PennTag.VBG;
        }

        return opensSource || tag == PennTag.RP || (tag == PennTag.IN && start == next + 1 && !evidence.Passage.IsWord(next, "that"));
    }
}
