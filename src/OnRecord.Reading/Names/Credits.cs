using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>
/// Who took the picture acts in the article as little as who wrote it: "(Photo by Ana Lopes/Tarn Images)", "(AP Photo/Ana Lopes)",
/// "Picture: Ana Lopes".
/// </summary>
internal static class Credits
{
    private const int LongestCredit = 14;
    private const int FarthestBracket = 3;

    private static readonly WordTable Pictures = RuleWords.Of("picture");

    private static readonly WordTable Makers = WordTable.Of("by", "courtesy", "credit");

    /// <summary>Takes the mentions out that are in a credit and of nobody whom the article names elsewhere.</summary>
    public static void Drop(WordFacts facts, ScratchList<Mention> mentions)
    {
        var document = facts.Document;
        ScratchList<(int First, int End)>? credits = null;
        for (var token = 0; token + 2 < document.Tokens.Length; token++)
        {
            if (facts.IsAny(token, Pictures) && EndOf(facts, token) is > 0 and var end)
            {
                (credits ??= new ScratchList<(int First, int End)>(document.Scratch, 1)).Add((token, end));
                token = end - 1;
            }
        }

        if (credits is null)
        {
            return;
        }

        var named = new SpanTable<bool>(document);
        var credit = 0;
        foreach (var mention in mentions)
        {
            if (!IsIn(credits, mention, ref credit))
            {
                named.GetOrAdd(mention.EndToken - 1, mention.EndToken) = true;
            }
        }

        var kept = 0;
        credit = 0;
        foreach (var mention in mentions)
        {
            if (!IsIn(credits, mention, ref credit) || named.TryGet(mention.EndToken - 1, mention.EndToken, out _))
            {
                mentions[kept++] = mention;
            }
        }

        mentions.Truncate(kept);
    }

    private static bool IsIn(ScratchList<(int First, int End)> credits, in Mention mention, ref int credit)
    {
        while (credit < credits.Length && credits[credit].End <= mention.FirstToken)
        {
            credit++;
        }

        return credit < credits.Length && mention.FirstToken > credits[credit].First;
    }

    /// <returns>Where the credit ends that starts with the word; 0 where none does.</returns>
    private static int EndOf(WordFacts facts, int word)
    {
        var document = facts.Document;
        var (first, end) = document.TokensOf(document.ParagraphOf(word));
        var mark = word + 1;
        while (mark < end && facts.IsAny(mark, Makers))
        {
            mark += facts.Is(mark, "courtesy") && mark + 1 < end && facts.Is(mark + 1, "of") ? 2 : 1;
        }

        var isSlashed = mark == word + 1 && mark < end && document.IsMark(mark, '/');
        if (mark < end && (document.IsMark(mark, ':') || isSlashed))
        {
            mark++;
        }
        else if (mark == word + 1)
        {
            return 0;
        }

        var open = word - 1;
        while (open >= first && word - open < FarthestBracket && !document.IsMark(open, '(') && facts.IsCapitalised(open))
        {
            open--;
        }

        // In brackets up to the last, else on a line of its own: names and what joins them, not "Image: Ana Lopes outside her home".
        var isBracketed = open >= first && document.IsMark(open, '(');
        if (!isBracketed && (word != first || end - first > LongestCredit))
        {
            return 0;
        }

        var last = mark;
        while (last < end && last - word <= LongestCredit && !document.IsMark(last, ')')
            && (facts.IsCapitalised(last) || facts.Is(last, "and") || facts.Has(last, WordSenses.Particle)
                || document.KindOf(last) is TokenKind.Mark or TokenKind.Number or TokenKind.Clitic))
        {
            last++;
        }

        return last > mark && (isBracketed ? last < end && document.IsMark(last, ')') : last == end) ? last : 0;
    }
}
