namespace OnRecord.Reading.Names;

/// <summary>Judges a name by its own words: titles are off, the article around it is not asked.</summary>
internal static class KindJudge
{
    private const int LongestAcronym = 6;

    public static (NameKind Kind, Sureness Sureness) Judge(WordFacts facts, int first, int end, bool hasTitle, bool afterThe)
    {
        if (facts.PhraseLength(first) == end - first)
        {
            var listed = FromList(facts.PhraseSenses(first));
            if (listed.Kind != NameKind.Unknown)
            {
                return listed;
            }
        }

        if (ByHead(facts, first, end) is { } byHead)
        {
            return byHead;
        }

        if (hasTitle)
        {
            return (NameKind.Person, Sureness.Sure);
        }

        return end - first == 1 ? OfOneWord(facts, first) : OfSeveralWords(facts, first, end, afterThe);
    }

    private static (NameKind, Sureness)? ByHead(WordFacts facts, int first, int end)
    {
        int last = end - 1;
        if (facts.Has(last, WordSenses.CompanySuffix) && end - first > 1)
        {
            return (NameKind.Organization, Sureness.Sure);
        }

        for (int i = first + 1; i < last; i++)
        {
            if (facts.Is(i, "&"))
            {
                return (NameKind.Organization, Sureness.Sure);
            }

            if (Acronyms.IsApostrophe(facts, i) && facts.IsCapitalised(i + 1))
            {
                return (NameKind.Organization, Sureness.Sure);
            }

            // "Jornal do Norte", but "Ana Banks da Silva".
            if (facts.Has(i - 1, WordSenses.OrganizationHead) && facts.Shape(i) == Shape.Lower
                && (i - 1 == first || !facts.Has(i, WordSenses.Particle)))
            {
                return (NameKind.Organization, Sureness.Sure);
            }
        }

        if (end - first == 1)
        {
            return null;
        }

        if (facts.Has(last, WordSenses.ThingHead))
        {
            return (NameKind.None, Sureness.Sure);
        }

        bool looksLikePerson = facts.Has(first, WordSenses.FirstName)
            && (end - first == 2 ? facts.Has(last, WordSenses.Surname) : AreInitials(facts, first + 1, last));
        if (facts.Has(last, WordSenses.OrganizationHead) && !looksLikePerson)
        {
            return (NameKind.Organization, Sureness.Sure);
        }

        if (facts.Has(last, WordSenses.PlaceHead) && !looksLikePerson)
        {
            return (NameKind.Place, Sureness.Likely);
        }

        bool opensAsPlace = facts.Has(first, WordSenses.PlaceStart)
            || ((facts.PhraseSenses(first) & WordSenses.PlaceStart) != 0 && facts.PhraseLength(first) < end - first);
        return opensAsPlace && !facts.Has(first, WordSenses.FirstName)
            ? (NameKind.Place, Sureness.Likely)
            : null;
    }

    /// <summary>"Ana | J. | Bank" is a person.</summary>
    private static bool AreInitials(WordFacts facts, int first, int end)
    {
        bool areInitials = true;
        for (int i = first; i < end; i++)
        {
            areInitials &= facts.Shape(i) == Shape.Initial;
        }

        return areInitials;
    }

    private static (NameKind, Sureness) OfOneWord(WordFacts facts, int token)
    {
        WordSenses senses = facts.Senses(token);
        var listed = FromList(senses);
        if (listed.Kind != NameKind.Unknown)
        {
            return listed;
        }

        if ((senses & (WordSenses.Title | WordSenses.Role | WordSenses.Honorific | WordSenses.OrganizationHead
            | WordSenses.PlaceHead | WordSenses.PlaceStart | WordSenses.ThingHead | WordSenses.CompanySuffix
            | WordSenses.RoleModifier | WordSenses.NameSuffix)) != 0)
        {
            return (NameKind.None, Sureness.Likely);
        }

        return facts.Shape(token) switch
        {
            Shape.Initial => (NameKind.None, Sureness.Likely),
            Shape.Capitals when facts.Document.Tokens[token].Length <= LongestAcronym => (NameKind.Organization, Sureness.Likely),
            _ when (senses & WordSenses.FirstName) != 0 => (NameKind.Person, Sureness.Weak),
            _ => (NameKind.Unknown, Sureness.Weak),
        };
    }

    private static (NameKind, Sureness) OfSeveralWords(WordFacts facts, int first, int end, bool afterThe)
    {
        bool startsWithFirstName = facts.Has(first, WordSenses.FirstName);
        if (startsWithFirstName && !afterThe)
        {
            bool allListed = facts.Has(first, WordSenses.Common | WordSenses.Place | WordSenses.Demonym);
            return (NameKind.Person, allListed ? Sureness.Likely : Sureness.Sure);
        }

        if (facts.Has(end - 1, WordSenses.NameSuffix))
        {
            return (NameKind.Person, Sureness.Sure);
        }

        bool hasInitial = false, hasParticle = false;
        bool hasPlainWord = facts.Has(first, WordSenses.Common | WordSenses.Function);
        for (int i = first; i < end; i++)
        {
            hasInitial |= facts.Shape(i) == Shape.Initial && i < end - 1;
            hasParticle |= facts.Shape(i) == Shape.Lower && i > first;
            hasPlainWord |= facts.Has(i, WordSenses.Function | WordSenses.OrganizationHead | WordSenses.Organization);
        }

        if ((hasInitial || hasParticle) && !afterThe)
        {
            return (NameKind.Person, Sureness.Likely);
        }

        if (afterThe || hasPlainWord || facts.Shape(end - 1) == Shape.Capitals)
        {
            return (NameKind.Organization, Sureness.Weak);
        }

        return end - first <= 4 ? (NameKind.Person, Sureness.Weak) : (NameKind.Organization, Sureness.Weak);
    }

    private static (NameKind Kind, Sureness Sureness) FromList(WordSenses senses)
    {
        if ((senses & (WordSenses.Thing | WordSenses.Calendar)) != 0)
        {
            return (NameKind.None, Sureness.Sure);
        }

        if ((senses & WordSenses.Organization) != 0)
        {
            return (NameKind.Organization, Sureness.Likely);
        }

        if ((senses & WordSenses.Place) != 0)
        {
            return (NameKind.Place, (senses & (WordSenses.FirstName | WordSenses.Surname)) == 0 ? Sureness.Likely : Sureness.Weak);
        }

        return (senses & WordSenses.Demonym) != 0 ? (NameKind.None, Sureness.Sure) : (NameKind.Unknown, Sureness.Weak);
    }
}
