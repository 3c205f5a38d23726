using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Tells sentences whose capitals mean nothing: "Mayor Opens New Bridge After Long Delay", "FOUR HELD IN RAID".</summary>
internal static class Headlines
{
    private const int FewestWords = 4;

    public static bool IsHeadline(WordFacts facts, Sentence sentence)
    {
        int words = 0, capitalised = 0, plainCapitalised = 0, capitals = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!facts.IsWord(i) || facts.Shape(i) == Shape.None)
            {
                continue;
            }

            bool isFunction = facts.Has(i, WordSenses.Function);
            if (isFunction && facts.Document.Tokens[i].Length < 5 && facts.Shape(i) != Shape.Capitals)
            {
                continue;
            }

            words++;
            capitals += facts.Shape(i) == Shape.Capitals ? 1 : 0;
            if (facts.IsCapitalised(i))
            {
                capitalised++;
                plainCapitalised += i != sentence.FirstToken && facts.Has(i, WordSenses.Common | WordSenses.Function | WordSenses.Reporting) ? 1 : 0;
            }
        }

        if (words < FewestWords)
        {
            return false;
        }

        return capitals * 10 >= words * 8 || (capitalised * 10 >= words * 8 && (plainCapitalised > 0 || words >= 6));
    }
}
