using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Tells sentences whose capitals mean nothing: "Mayor Opens New Bridge After Long Delay", "FOUR HELD IN RAID".</summary>
internal static class Headlines
{
    private const int FewestWords = 4;

    /// <summary>Some papers capitalise all small words, some only the longer ones.</summary>
    private const int ShortestLongWord = 5;

    /// <summary>So many words of a headline may have one among them that is no small word and not capitalised.</summary>
    private const int LongPerSmallWord = 8;

    /// <summary>Of so many words in capitals one may be no capital.</summary>
    private const int TokensPerPlainWord = 5;

    public static bool IsHeadline(WordFacts facts, Sentence sentence)
    {
        // With more plain words than this among its tokens it is none, whatever is still to come.
        int mostPlain = (sentence.EndToken - sentence.FirstToken) / TokensPerPlainWord;
        int words = 0, capitalised = 0, plainCapitalised = 0, capitals = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!facts.IsWord(i) || facts.Shape(i) == Shape.None)
            {
                continue;
            }

            bool isSmallWord = facts.Has(i, WordSenses.Function)
                && (facts.Shape(i) == Shape.Lower || facts.Document.Tokens[i].Length < ShortestLongWord);
            if (isSmallWord && facts.Shape(i) != Shape.Capitals)
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
            else if (words - capitalised > mostPlain)
            {
                return false;
            }
        }

        if (words < FewestWords)
        {
            return false;
        }

        // "Ana Lopes, Chief Wells Officer at the Tarn Institute, spoke." has a stop behind its verb.
        bool isClosed = facts.Document.KindOf(sentence.EndToken - 1) == TokenKind.Stop && facts.Shape(sentence.EndToken - 2) == Shape.Lower;
        bool isTitleCase = words - capitalised <= (isClosed ? 0 : words / LongPerSmallWord) && plainCapitalised > 0;
        return (words - capitals) * TokensPerPlainWord <= words || isTitleCase;
    }
}
