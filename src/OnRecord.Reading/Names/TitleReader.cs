namespace OnRecord.Reading.Names;

/// <summary>The titles that a run starts with: "House | Speaker | Ana Lopes" has its title from the second word to before the third.</summary>
/// <param name="First">The first token of the first title; what stands before it qualifies it.</param>
/// <param name="End">One past the last token of the last title; the run's first token where it has none.</param>
internal readonly record struct Titles(int First, int End);

/// <summary>Finds the titles before a name: "Russian Foreign Minister | Sergey Lavrov", "New Jersey Gov. | Chris Christie".</summary>
internal static class TitleReader
{
    private const WordSenses TitleWords = WordSenses.Title | WordSenses.Honorific | WordSenses.Role;

    /// <summary>What stands before a title and belongs to it: "Russian", "House", "Deputy".</summary>
    private const WordSenses BeforeTitle =
        WordSenses.Demonym | WordSenses.Place | WordSenses.RoleModifier | WordSenses.Organization | WordSenses.OrganizationHead
        | WordSenses.CompanySuffix | WordSenses.PlaceHead;

    public static Titles Read(WordFacts facts, int first, int end)
    {
        int titleFirst = first, titleEnd = first;
        bool afterUnknownWord = false;
        int next;
        for (int i = first; i < end; i = next)
        {
            bool isPhrase = facts.PhraseLength(i) > 0 && i + facts.PhraseLength(i) <= end;
            WordSenses senses = isPhrase ? facts.PhraseSenses(i) : facts.Senses(i) | (RoleWords.IsFormer(facts.Document.Span(i)) ? WordSenses.Title : 0);
            next = isPhrase ? i + facts.PhraseLength(i) : i + 1;
            if ((senses & TitleWords) != 0 && !IsParticle(facts, i, end))
            {
                bool startsName = (titleEnd > first || (i == first && FollowsRole(facts, first))) && next < end
                    && (senses & (WordSenses.FirstName | WordSenses.Surname)) != 0
                    && !(end - next > 1 && i == first && IsCourtesy(senses));
                bool isSurname = i > first && next == end && facts.Has(i - 1, WordSenses.FirstName);
                bool isHead = next < end && !facts.IsCapitalised(next) && !facts.Has(next, WordSenses.Particle);
                if (startsName || isSurname || isHead || (afterUnknownWord && !Qualifies(facts, i - 1) && !StartsName(facts, next, end)))
                {
                    break;
                }

                titleFirst = titleEnd > first ? titleFirst : i;
                titleEnd = next;
            }
            else if ((senses & BeforeTitle) == 0 && facts.Shape(i) != Shape.Capitals)
            {
                if (titleEnd > first)
                {
                    break;
                }

                afterUnknownWord = true;
            }
        }

        return new Titles(titleFirst, titleEnd);
    }

    /// <summary>"Di Mauro", where "DI Lund" is a detective inspector and "St. Anne" has a title.</summary>
    private static bool IsParticle(WordFacts facts, int token, int end) =>
        token + 1 < end && facts.Has(token, WordSenses.Particle) && facts.Has(token, WordSenses.Honorific)
        && facts.Shape(token) != Shape.Capitals && facts.Document.Span(token)[^1] != '.';

    /// <summary>"His predecessor, Alhaji | Musa Bello": two words are left for the name, and the first says nothing of an office.</summary>
    private static bool IsCourtesy(WordSenses senses) => (senses & WordSenses.Honorific) != 0 && (senses & WordSenses.Title) == 0;

    /// <summary>"Manager Dean Whitlock" and "the patient, Dean Whitlock," are no deans, and "manager" no part of the run.</summary>
    public static bool FollowsRole(WordFacts facts, int first)
    {
        int before = first - 1;
        before -= before > 0 && facts.Is(before, ",") ? 1 : 0;
        return before >= 0 && facts.Shape(before) == Shape.Lower && facts.Has(before, WordSenses.Role | WordSenses.Title);
    }

    /// <summary>Unknown words come before a title in the name of a body or place: "Ardmore Harbour Authority Chairman".</summary>
    private static bool Qualifies(WordFacts facts, int token) =>
        facts.Has(token, WordSenses.OrganizationHead | WordSenses.Organization | WordSenses.CompanySuffix | WordSenses.PlaceHead);

    /// <summary>Or where a first name after the title leaves no doubt: "Quist Attorney John Lund".</summary>
    private static bool StartsName(WordFacts facts, int token, int end) =>
        end - token >= 2 && facts.Has(token, WordSenses.FirstName) && !facts.Has(token, WordSenses.Title);
}
