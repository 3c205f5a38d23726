namespace OnRecord.Reading.Names;

/// <summary>Finds where the titles before a name end: "Russian Foreign Minister | Sergey Lavrov", "New Jersey Gov. | Chris Christie".</summary>
internal static class TitleReader
{
    private const WordSenses TitleWords = WordSenses.Title | WordSenses.Honorific | WordSenses.Role;

    /// <summary>What stands before a title and belongs to it: "Russian", "House", "Deputy".</summary>
    private const WordSenses BeforeTitle =
        WordSenses.Demonym | WordSenses.Place | WordSenses.RoleModifier | WordSenses.Organization | WordSenses.OrganizationHead
        | WordSenses.CompanySuffix | WordSenses.PlaceHead;

    /// <returns>One past the last token of the titles; <paramref name="first"/> where the run starts with none.</returns>
    public static int EndOfTitles(WordFacts facts, int first, int end)
    {
        int titleEnd = first;
        bool afterUnknownWord = false;
        int next;
        for (int i = first; i < end; i = next)
        {
            bool isPhrase = facts.PhraseLength(i) > 0 && i + facts.PhraseLength(i) <= end;
            WordSenses senses = isPhrase ? facts.PhraseSenses(i) : facts.Senses(i);
            next = isPhrase ? i + facts.PhraseLength(i) : i + 1;
            if ((senses & TitleWords) != 0)
            {
                bool startsName = titleEnd > first && next < end && (senses & (WordSenses.FirstName | WordSenses.Surname)) != 0;
                bool isSurname = i > first && next == end && facts.Has(i - 1, WordSenses.FirstName);
                bool isHead = next < end && facts.Shape(next) == Shape.Lower && !facts.Has(next, WordSenses.Particle);
                if (startsName || isHead || isSurname || (afterUnknownWord && !ClosesOrganization(facts, i - 1)))
                {
                    return titleEnd;
                }

                titleEnd = next;
            }
            else if ((senses & BeforeTitle) == 0 && facts.Shape(i) != Shape.Capitals)
            {
                if (titleEnd > first)
                {
                    return titleEnd;
                }

                afterUnknownWord = true;
            }
        }

        return titleEnd;
    }

    /// <summary>Unknown words come before a title only in an organization's name: "Ardmore Harbour Authority Chairman".</summary>
    private static bool ClosesOrganization(WordFacts facts, int token) =>
        facts.Has(token, WordSenses.OrganizationHead | WordSenses.Organization | WordSenses.CompanySuffix);
}
