using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Frame;

/// <summary>
/// Who took the picture acts in the article as little as who wrote it: "(Photo by Ana Lopes/Tarn Images)", "(AP Photo/Ana Lopes)",
/// "Picture: Ana Lopes", "The dam leaks © Ana Lopes / Tarn Images".
/// </summary>
internal static class PictureCredits
{
    private const int LongestCredit = 14;
    private const int FarthestBracket = 3;

    private static readonly WordTable Pictures = RuleWords.Of("picture");

    private static readonly WordTable Makers = WordTable.Of("by", "courtesy", "credit");

    /// <param name="facts">The article.</param>
    /// <param name="add">Gets the first token of each credit and the one behind it.</param>
    public static void Read(WordFacts facts, Action<int, int> add)
    {
        for (var token = 0; token + 2 < facts.Document.Tokens.Length; token++)
        {
            if ((facts.IsAny(token, Pictures) || facts.Document.IsMark(token, '©')) && EndOf(facts, token) is > 0 and var end)
            {
                add(token, end);
                token = end - 1;
            }
        }
    }

    /// <returns>Where the credit ends that starts with the word; 0 where none does.</returns>
    private static int EndOf(WordFacts facts, int word)
    {
        var document = facts.Document;
        var sentence = document.SentenceOf(word);
        var first = document.Sentences[sentence].FirstToken;
        var end = document.TokensOf(document.Sentences[sentence].Paragraph).End;
        var isSigned = document.IsMark(word, '©');
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
        else if (mark == word + 1 && !isSigned)
        {
            return 0;
        }

        var open = word - 1;
        while (open >= first && word - open < FarthestBracket && !document.IsMark(open, '(') && facts.IsCapitalised(open))
        {
            open--;
        }

        // In brackets up to the last, else at the end of a line, behind a caption: names and what joins them, not "Image: Ana Lopes outside
        // her home".
        var isBracketed = open >= first && document.IsMark(open, '(');
        if (!isBracketed && ((word != first && !isSigned) || end - word > LongestCredit))
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
