using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>
/// Knows the names of two sides by the score beside them: "Tarn Town 2-1 Quist Rovers", "Tarn Town 2 Quist Rovers 1", "Tarn Town beat
/// Quist Rovers 2-1", "drew 0-0 with Tarn Town".
/// </summary>
internal static class ScoreLines
{
    private const int LongestName = 4;
    private const int LongestScore = 7;

    private static readonly WordTable Before = WordTable.Of("with", "at", "to", "against", "over");

    /// <summary>Whether the mention is one side's name.</summary>
    public static bool IsBeside(WordFacts facts, in Mention mention) => IsBeside(facts, mention.FirstToken, mention.EndToken);

    /// <summary>Whether the words name one side.</summary>
    public static bool IsBeside(WordFacts facts, int first, int end)
    {
        Document document = facts.Document;
        Sentence sentence = document.Sentences[document.SentenceOf(first)];
        if (end < sentence.EndToken)
        {
            if (IsScore(document, end))
            {
                // "Tarn Town 2-1 Quist Rovers".
                return (end + 1 < sentence.EndToken && facts.IsCapitalised(end + 1))
                    || (first > sentence.FirstToken && facts.IsAny(first - 1, ClubWords.Beats));
            }

            if (IsGoals(document, end) && NameEnd(facts, end + 1, sentence.EndToken) is var other && other > end + 1)
            {
                return other < sentence.EndToken && IsGoals(document, other);
            }

            // "2 Quist Rovers 1".
            if (IsGoals(document, end) && first - 1 > sentence.FirstToken && IsGoals(document, first - 1))
            {
                return facts.IsCapitalised(first - 2);
            }

            if (facts.IsAny(end, ClubWords.Beats) && NameEnd(facts, end + 1, sentence.EndToken) is var beaten && beaten > end + 1)
            {
                return beaten < sentence.EndToken && IsScore(document, beaten);
            }
        }

        return first - 1 > sentence.FirstToken
            && ((IsScore(document, first - 1) && facts.IsCapitalised(first - 2))
                || (facts.IsAny(first - 1, Before) && IsScore(document, first - 2)));
    }

    private static int NameEnd(WordFacts facts, int first, int limit)
    {
        int end = first;
        while (end < limit && end < first + LongestName && facts.IsCapitalised(end))
        {
            end++;
        }

        return end;
    }

    private static bool IsGoals(Document document, int token) =>
        document.KindOf(token) == TokenKind.Number && document.Tokens[token].Length <= 2;

    /// <summary>"2-1".</summary>
    private static bool IsScore(Document document, int token)
    {
        ReadOnlySpan<char> word = document.Span(token);
        int dash = -1;
        for (int i = 0; i < word.Length; i++)
        {
            if (!char.IsDigit(word[i]))
            {
                if (dash >= 0 || i == 0 || !Characters.IsDash(word[i]))
                {
                    return false;
                }

                dash = i;
            }
        }

        return dash > 0 && dash < word.Length - 1 && word.Length <= LongestScore && dash <= 3;
    }
}
