using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>Finds the content of a cue: where it starts, where it ends, and whether it carries on behind the cue.</summary>
internal sealed class ContentModel(LinearModel starts, LinearModel ends, LinearModel tails)
{
    public const int None = -1;

    private const int FarthestBefore = 90;
    private const int FarthestAfter = 30;
    private const int Longest = 160;

    /// <returns>The content's first token, or <see cref="None"/>.</returns>
    public int FindStart(Evidence evidence, in ContentSite content, out int margin)
    {
        var features = new FeatureList(stackalloc uint[ContentFeatures.Capacity]);
        var best = None;
        var highest = int.MinValue / 2;
        var second = highest;
        for (var start = NextStart(evidence, content, None); start != None; start = NextStart(evidence, content, start))
        {
            ContentFeatures.GatherStart(ref features, evidence, content, start);
            var score = starts.Score(features.Keys);
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
        var features = new FeatureList(stackalloc uint[ContentFeatures.Capacity]);
        var best = None;
        var highest = int.MinValue / 2;
        var second = highest;
        for (var span = FirstEnd(evidence, content, start); MoveNext(evidence, content, ref span, cues);)
        {
            ContentFeatures.GatherEnd(ref features, evidence, content, span, isTail);
            var score = ends.Score(features.Keys);
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
        var features = new FeatureList(stackalloc uint[ContentFeatures.Capacity]);
        ContentFeatures.GatherTail(ref features, evidence, content, pieceEnd, None);
        var best = None;
        var highest = tails.Score(features.Keys);
        for (var start = NextTail(evidence, content, None); start != None; start = NextTail(evidence, content, start))
        {
            ContentFeatures.GatherTail(ref features, evidence, content, pieceEnd, start);
            var score = tails.Score(features.Keys);
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

        return new SpanFacts(start, start, 0, 0, 0, verbsLeft, 0, start > content.Site.Head ? evidence.Contents.EndOf(start, end) : -1);
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

        var (start, end, verbs, commas, brackets, left, _, ruleEnd) = span;
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
            else if (tag == PennTag.OpenBracket)
            {
                brackets = 1;
            }
            else if (tag == PennTag.CloseBracket)
            {
                brackets = 0;
            }

            end++;
            if (end == limit || MayEnd(evidence, content, end))
            {
                span = new SpanFacts(start, end, verbs, commas, brackets, left, NextCue(end, limit, cues), ruleEnd);
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

        if (token > site.Head || token == site.Sentence.FirstToken || token == ContentFeatures.FirstWord(evidence, site))
        {
            return true;
        }

        var before = evidence.Tag(token - 1);
        var tag = evidence.Tag(token);
        return before.IsPunctuation() || before == PennTag.CC || evidence.Passage.IsQuoted(token)
            || tag is PennTag.IN or PennTag.WDT or PennTag.WP or PennTag.CC or PennTag.TO
            || (evidence.ChunkAt(token) is var chunk && chunk < evidence.ChunkCount && evidence.Chunk(chunk).First == token);
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
