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

    // What is so far behind after the first questions is hardly ever chosen: once in 1,000 times in the training articles.
    private const int FarthestBehindStart = 540;
    private const int FarthestBehindEnd = 280;

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

            var score = scoreWhere + questions.Score(starts, highest - scoreWhere - FarthestBehindStart);
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
            var score = questions.Score(ends, span, highest - FarthestBehindEnd);
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
            if ((evidence.EdgesAt(i) & Edges.NeverStart) == 0
                && (i == content.End || evidence.Tag(i - 1).IsPunctuation() || evidence.Passage.IsQuoted(i)))
            {
                return i;
            }
        }

        return None;
    }

    public static SpanFacts FirstEnd(Evidence evidence, in ContentSite content, int start)
    {
        var end = Math.Min(content.Site.Sentence.EndToken, start + Longest);
        var verbs = evidence.Between(start, end).Verbs;
        return new SpanFacts(start, start, 0, 0, verbs, 0, start > content.Site.Head ? evidence.Contents.EndOf(start, end) : -1);
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

        for (var end = span.End + 1; end <= limit; end++)
        {
            if (end == limit || MayEnd(evidence, content, end))
            {
                var grown = evidence.Between(span.End, end);
                span = span with
                {
                    End = end,
                    Verbs = span.Verbs + grown.Verbs,
                    VerbsLeft = span.VerbsLeft - grown.Verbs,
                    Commas = span.Commas + grown.Commas,
                    NextCue = NextCue(end, limit, cues),
                };
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
        var edges = evidence.EdgesAt(token);
        if ((edges & Edges.NeverStart) != 0
            || (token >= site.First && token <= site.Head)
            || (token >= content.Source.First && token < content.Source.End))
        {
            return false;
        }

        // Inside a noun phrase nothing starts, and before the cue only what opens a clause or a phrase does.
        return (edges & (token > site.Head ? Edges.Opens | Edges.OutsidePhrase : Edges.Opens)) != 0
            || token == site.Head + 1 || token == site.Sentence.FirstToken || token == content.FirstWord;
    }

    private static bool MayEnd(Evidence evidence, in ContentSite content, int end) =>
        (evidence.EdgesAt(end) & (Edges.InsideQuotation | Edges.Ends)) switch
        {
            Edges.Ends => true,
            Edges.None => end == content.Site.First || end == content.Source.First,
            _ => false,
        };
}
