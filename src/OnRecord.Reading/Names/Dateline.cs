using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Tells the place that opens a report: "CABO LOBO, Chile —", "ROME (AP) —", "Berlin –".</summary>
internal static class Dateline
{
    private const int LongestDateline = 12;

    public static bool Starts(WordFacts facts, int first, int end)
    {
        Document document = facts.Document;
        int sentence = document.SentenceOf(first);
        if (document.TokensOf(document.Sentences[sentence].Paragraph).First != first || end >= document.Tokens.Length)
        {
            return false;
        }

        bool isInCapitals = true;
        for (int i = first; i < end; i++)
        {
            isInCapitals &= facts.Shape(i) == Shape.Capitals;
        }

        int limit = Math.Min(document.Sentences[sentence].EndToken, first + LongestDateline);
        for (int i = end; i < limit; i++)
        {
            char mark = document.Text[document.Tokens[i].Start];
            if (document.KindOf(i) == TokenKind.Mark && Characters.IsDash(mark))
            {
                return isInCapitals
                    || (i == end && ((facts.Senses(first) | facts.PhraseSenses(first)) & WordSenses.Place) != 0
                        && !facts.Has(first, WordSenses.FirstName));
            }

            bool mayStand = facts.IsCapitalised(i) || mark is ',' or '(' or ')' or '.' || document.KindOf(i) == TokenKind.Number;
            if (!mayStand)
            {
                return false;
            }
        }

        return false;
    }
}
