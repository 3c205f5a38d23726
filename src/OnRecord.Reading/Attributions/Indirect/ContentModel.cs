using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>Finds the content of a cue: where it starts, where it ends, and whether it carries on behind the cue.</summary>
internal sealed class ContentModel(Ranker starts, Ranker ends, Ranker tails)
{
    public const int None = -1;

    private const int FarthestBefore = 90;
    private const int FarthestAfter = 30;
    private const int Longest = 160;

    /// <returns>The content's first token, or <see cref="None"/>.</returns>
    public int FindStart(Evidence evidence, in ContentSite content, out int margin)
    {
        var questions = new StartFeatures(evidence, content);
        var (where, scoreWhere) = (uint.MaxValue, 0);
        var best = None;
        var highest = int.MinValue / 2;
        var second = highest;
        for (var start = NextStart(evidence, content, None); start != None; start = NextStart(evidence, content, start))
        {
            if (questions.Look(start) is var looked && looked != where)
            {
                (where, scoreWhere) = (looked, questions.ScoreWhere(starts));
            }

            var score = scoreWhere + questions.Score(starts);
            if (score > highest)
            {
                (best, highest, second) = (start, score, highest);
            }
            else
            {
                second = Math.Max(second, score);
            }
        }

        margin = highest - second;
        return best;
    }

    /// <returns>The end of the piece that starts at the token.</returns>
    public int FindEnd(Evidence evidence, in ContentSite content, int start, bool isTail, bool[] cues, out int margin)
    {
        var questions = new EndFeatures(evidence, content, start, isTail);
        var best = None;
        var highest = int.MinValue / 2;
        var second = highest;
        for (var span = FirstEnd(evidence, content, start); MoveNext(evidence, content, ref span, cues);)
        {
            var score = questions.Score(ends, span);
            if (score > highest)
            {
                (best, highest, second) = (span.End, score, highest);
            }
            else
            {
                second = Math.Max(second, score);
            }
        }

        margin = highest - second;
        return best;
    }

    /// <returns>Where the content carries on behind the cue, or <see cref="None"/>.</returns>
    public int FindTail(Evidence evidence, in ContentSite content, int pieceEnd)
    {
        var best = None;
        var highest = TailFeatures.ScoreNone(tails, evidence, content, pieceEnd);
        for (var start = NextTail(evidence, content, None); start != None; start = NextTail(evidence, content, start))
        {
            var score = TailFeatures.Score(tails, evidence, content, pieceEnd, start);
            if (score > highest)
            {
                (best, highest) = (start, score);
            }
        }

        return best;
    }

    /// <returns>The next token at which content may start, or <see cref="None"/>.</returns>
    public static int NextStart(Evidence evidence, in ContentSite content, int last)
    {
        var site = content.Site;
        var limit = Math.Min(site.Sentence.EndToken, site.Head + 1 + FarthestAfter);
        for (var i = last == None ? Math.Max(site.Sentence.FirstToken, site.First - FarthestBefore) : last + 1; i < limit; i++)
        {
            if (MayStart(evidence, content, i))
            {
                return i;
            }
        }

        return None;
    }

    /// <returns>The next token behind the cue at which content may carry on, or <see cref="None"/>.</returns>
    public static int NextTail(Evidence evidence, in ContentSite content, int last)
    {
        var limit = Math.Min(content.Site.Sentence.EndToken, content.End + FarthestAfter);
        for (var i = last == None ? content.End : last + 1; i < limit; i++)
        {
            if (!IsInsideQuotation(evidence, i) && (!evidence.Tag(i).IsPunctuation() || evidence.Passage.IsQuoted(i))
                && (i == content.End || evidence.Tag(i - 1).IsPunctuation() || evidence.Passage.IsQuoted(i)))
            {
                return i;
            }
        }

        return None;
    }

    public static SpanFacts FirstEnd(Evidence evidence, in ContentSite content, int start)
    {
        uint verbsLeft = 0;
        var end = Math.Min(content.Site.Sentence.EndToken, start + Longest);
        for (var i = start; i < end; i++)
        {
            verbsLeft += evidence.Tag(i).IsFinite() ? 1u : 0;
        }

        return new SpanFacts(start, start, 0, 0, verbsLeft, 0, start > content.Site.Head ? evidence.Contents.EndOf(start, end) : -1);
    }

    /// <summary>Lets the piece grow to the next place where it may end.</summary>
    public static bool MoveNext(Evidence evidence, in ContentSite content, ref SpanFacts span, bool[] cues)
    {
        var site = content.Site;
        var limit = Math.Min(site.Sentence.EndToken, span.Start + Longest);
        if (span.Start < site.First)
        {
            limit = Math.Min(limit, site.First);
        }

        var (start, end, verbs, commas, left, _, ruleEnd) = span;
        while (end < limit)
        {
            var tag = evidence.Tag(end);
            if (tag.IsFinite())
            {
                verbs++;
                left--;
            }
            else if (tag == PennTag.Comma)
            {
                commas++;
            }

            end++;
            if (end == limit || MayEnd(evidence, content, end))
            {
                span = new SpanFacts(start, end, verbs, commas, left, NextCue(end, limit, cues), ruleEnd);
                return true;
            }
        }

        return false;
    }

    private static uint NextCue(int end, int limit, bool[] cues)
    {
        for (var i = end; i < Math.Min(limit, end + 6); i++)
        {
            if (cues[i])
            {
                return (uint)(i - end) + 1;
            }
        }

        return 0;
    }

    private static bool MayStart(Evidence evidence, in ContentSite content, int token)
    {
        var site = content.Site;
        if ((token >= site.First && token <= site.Head) || IsInsideQuotation(evidence, token)
            || (token >= content.Source.First && token < content.Source.End)
            || (evidence.Tag(token).IsPunctuation() && !evidence.Passage.IsQuoted(token)))
        {
            return false;
        }

        if (token == site.Head + 1 || token == site.Sentence.FirstToken || token == content.FirstWord)
        {
            return true;
        }

        // Inside a noun phrase nothing starts, and before the cue only what opens a clause or a phrase does.
        var before = evidence.Tag(token - 1);
        var tag = evidence.Tag(token);
        var chunk = evidence.ChunkAt(token);
        var chunkFirst = chunk < evidence.ChunkCount ? evidence.Chunk(chunk).First : int.MaxValue;
        return before.IsPunctuation() || before == PennTag.CC || evidence.Passage.IsQuoted(token) || chunkFirst == token
            || tag is PennTag.IN or PennTag.WDT or PennTag.WP or PennTag.CC or PennTag.TO
            || (token > site.Head && chunkFirst > token);
    }

    private static bool MayEnd(Evidence evidence, in ContentSite content, int end)
    {
        if (IsInsideQuotation(evidence, end))
        {
            return false;
        }

        var tag = evidence.Tag(end);
        return end == content.Site.First || end == content.Source.First
            || tag.IsPunctuation() || tag.IsVerb() || tag.IsAdverb()
            || tag is PennTag.CC or PennTag.IN or PennTag.WDT or PennTag.WP or PennTag.WRB or PennTag.MD or PennTag.TO or PennTag.PRP
            || evidence.Passage.IsQuoted(end - 1);
    }

    private static bool IsInsideQuotation(Evidence evidence, int token) =>
        token > 0 && evidence.Passage.QuotationAt(token) is var quotation and >= 0 && evidence.Passage.Quotations[quotation].FirstToken != token
        && evidence.Passage.QuotationAt(token - 1) == quotation;
}
