using OnRecord.Reading.Names;

namespace OnRecord.Reading.Actors.Roles;

/// <summary>Tells how far the words go that describe somebody by what she is: "former | secretary of state | pleaded".</summary>
internal static class DescribedRole
{
    public const int Longest = 8;

    /// <returns>One past the description that starts at the token, or 0 where none does.</returns>
    public static int End(WordFacts facts, int first, int limit)
    {
        limit = Math.Min(limit, first + Longest);
        int head = -1;
        for (int i = first; i < limit && facts.IsWord(i) && !(facts.Has(i, WordSenses.Function) && facts.Shape(i) == Shape.Lower); i++)
        {
            bool isHead = RoleWords.IsSmallRole(facts, i) && !RoleWords.IsPlural(facts.Document.Span(i));
            if (!isHead && RoleWords.IsVerb(facts, i))
            {
                break;
            }

            head = isHead ? i : -1;
        }

        return head >= first ? WithComplement(facts, head + 1, limit) : 0;
    }

    /// <returns>The last role before the complement of such a description.</returns>
    public static int Head(WordFacts facts, int first, int end)
    {
        int head = first;
        for (int i = first; i < end && !(facts.Has(i, WordSenses.Function) && facts.Shape(i) == Shape.Lower); i++)
        {
            head = i;
        }

        return head;
    }

    /// <summary>"secretary | of state", "senator | from Ardmore".</summary>
    private static int WithComplement(WordFacts facts, int end, int limit)
    {
        if (end + 1 >= limit || !(facts.Is(end, "of") || facts.Is(end, "from")))
        {
            return end;
        }

        int next = end + 1;
        while (next < limit && facts.IsCapitalised(next))
        {
            next++;
        }

        return next > end + 1 ? next
            : facts.Is(end, "of") && facts.Shape(next) == Shape.Lower && !facts.Has(next, WordSenses.Function) ? next + 1
            : end;
    }
}
