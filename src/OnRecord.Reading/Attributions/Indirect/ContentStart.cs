using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What convention says of where content starts that the models propose.</summary>
internal readonly struct ContentStart(Evidence evidence)
{
    private const int MostAdverbs = 3;
    private const int LongestObject = 12;

    /// <summary>"Said afterward | that it would hold": when it was said is no part of it.</summary>
    /// <returns>The start, later where only adverbs stand between it and "that".</returns>
    public int Of(in CueSite site, int start)
    {
        start = BehindQuoted(site, WithOpener(site, BehindCount(site, BehindQuestion(site, start))));
        if (start != site.Head + 1)
        {
            return BehindAddressee(site, start);
        }

        var that = start;
        while (that < site.Sentence.EndToken && that < start + MostAdverbs && evidence.Tag(that).IsAdverb() && !evidence.Passage.IsQuoted(that))
        {
            that++;
        }

        return that > start && that < site.Sentence.EndToken
            && evidence.Tag(that) == PennTag.IN && evidence.Passage.IsWord(that, "that")
            ? that
            : start;
    }

    /// <summary>"Asked whether it would hold, she said | no": what the participle takes is another's.</summary>
    private int BehindQuestion(in CueSite site, int start) =>
        start >= 0 && start < site.First && start <= site.Sentence.FirstToken + 1 && site.Head + 1 < site.Sentence.EndToken
            && OpeningQuestion.IsAt(evidence.Passage, start, site.Sentence.EndToken)
            ? site.Head + 1
            : start;

    /// <summary>"Asked | whether he regretted it": a clause starts with the word that opens it, not with its verb.</summary>
    private int WithOpener(in CueSite site, int start)
    {
        var subject = start > site.Head + 2 && evidence.Tag(start).IsFinite() ? evidence.ChunkAt(start - 1) : evidence.ChunkCount;
        return subject < evidence.ChunkCount && evidence.Chunk(subject) is var chunk && chunk.End == start && chunk.First > site.Head + 1
            && evidence.Passage.IsAny(chunk.First - 1, Tellings.Openers)
            ? chunk.First - 1
            : start;
    }

    /// <summary>"Quoted a dealer as saying | that it was old".</summary>
    private int BehindQuoted(in CueSite site, int start) =>
        start == site.Head + 1 && QuotedSpeech.AsSaying(evidence.Passage, site.Head) is > 0 and var saying && saying + 3 < site.Sentence.EndToken
            ? saying + 2
            : start;

    /// <summary>"Voted nine to eight on Friday | to move the clock".</summary>
    private int BehindCount(in CueSite site, int start)
    {
        if (start < 0)
        {
            return start;
        }

        var isCount = evidence.Tag(start) == PennTag.CD
            || (start + 1 < site.Sentence.EndToken && evidence.Tag(start) == PennTag.TO && evidence.Tag(start + 1) == PennTag.CD);
        if (!isCount || !evidence.Passage.IsWord(site.Head, "voted"))
        {
            return start;
        }

        var limit = Math.Min(site.Sentence.EndToken - 1, start + LongestObject);
        for (var i = start + 1; i < limit; i++)
        {
            if (evidence.Tag(i) == PennTag.TO && evidence.Tag(i + 1) == PennTag.VB)
            {
                return i;
            }
        }

        return start;
    }

    /// <summary>"Put it to the witness | that it leaked".</summary>
    private int BehindAddressee(in CueSite site, int start) =>
        start == site.Head + 3 && evidence.Tag(start - 1) == PennTag.TO && evidence.Passage.IsWord(start - 2, "it")
        && evidence.ChunkFrom(start) is { } addressee && addressee.End < site.Sentence.EndToken
            && evidence.Tag(addressee.End) == PennTag.IN && evidence.Passage.IsWord(addressee.End, "that") ? addressee.End : start;
}
