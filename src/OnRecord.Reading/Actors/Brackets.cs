using OnRecord.Reading.Names;

namespace OnRecord.Reading.Actors;

/// <summary>Steps over a few words in brackets: "(D-Ohio)", "(HSE)", "(Evaluation)".</summary>
internal static class Brackets
{
    private const int Longest = 3;

    /// <returns>One past the bracket that closes the one at the token; -1 where it is not near.</returns>
    public static int End(WordFacts facts, int open, int limit)
    {
        for (int i = open + 2; i < limit && i <= open + Longest + 1; i++)
        {
            if (facts.Is(i, ")"))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <returns>Where what ends right before the token opens; the token where no bracket ends there.</returns>
    public static int Start(WordFacts facts, int end, int lowest)
    {
        if (end - 1 <= lowest || !facts.Is(end - 1, ")"))
        {
            return end;
        }

        for (int i = end - 3; i > lowest && i >= end - 2 - Longest; i--)
        {
            if (facts.Is(i, "("))
            {
                return i;
            }
        }

        return end;
    }
}
