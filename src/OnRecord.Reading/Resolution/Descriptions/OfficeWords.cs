using OnRecord.Reading.Names;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>Tells prepositions inside what somebody is, before the name, from those that govern the name.</summary>
internal static class OfficeWords
{
    private const WordSenses Offices = WordSenses.Title | WordSenses.Role;

    /// <summary>Whether the preposition is part of a title: "Secretary | of State Ana Lopes"; not "a clerk | for Ana Lopes".</summary>
    /// <param name="facts">The article's words.</param>
    /// <param name="preposition">The preposition.</param>
    /// <param name="first">Where the source starts.</param>
    /// <param name="mention">The name behind it.</param>
    public static bool IsPart(WordFacts facts, int preposition, int first, in Mention mention) =>
        preposition > first
        && (IsInPhrase(facts, preposition) || OpensTitle(facts, preposition, first, mention) || IsInBody(facts, preposition, mention));

    /// <summary>"Secretary | of State Ana Lopes".</summary>
    private static bool IsInPhrase(WordFacts facts, int preposition) =>
        facts.PhraseLength(preposition - 1) > 1 && (facts.PhraseSenses(preposition - 1) & Offices) != 0;

    /// <summary>"Minister | for Health Ana Lopes", "President | of the Harbor Union Ana Lopes": without an article an office is a title.</summary>
    private static bool OpensTitle(WordFacts facts, int preposition, int first, in Mention mention)
    {
        bool isTitle = mention.Kind == ActorKind.Person && mention.FirstToken > preposition + 1
            && (facts.Is(preposition, "of") || facts.Is(preposition, "for") || facts.Is(preposition, "on"))
            && facts.Has(preposition - 1, Offices) && !DescriptionNounTable.IsPlural(facts.Document.Span(preposition - 1))
            && !RoleWords.IsArticle(facts, first) && !RoleWords.IsPossessive(facts, first);
        for (int i = first; isTitle && i < preposition - 1; i++)
        {
            isTitle = facts.IsWord(i) && facts.IsCapitalised(i);
        }

        for (int i = preposition + 1; isTitle && i < mention.FirstToken; i++)
        {
            // "Director of Schools | Dr. Ana Lopes", but "spokesman for | Dr. Ana Lopes".
            bool isHonorific = i == mention.FirstToken - 1 && i > preposition + 1 && facts.Has(i, WordSenses.Honorific);
            isTitle = facts.Is(i, "the") || facts.Is(i, "and") || facts.Is(i, "of")
                || (facts.IsCapitalised(i) && (isHonorific || !IsSomebody(facts, i)));
        }

        return isTitle && facts.IsCapitalised(mention.FirstToken - 1);
    }

    /// <summary>"Aide to | Governor Ana Lopes", but "Superintendent of | Police Ana Lopes".</summary>
    private static bool IsSomebody(WordFacts facts, int token) =>
        facts.Has(token, WordSenses.Role | WordSenses.Honorific)
        && !facts.Is(token, DescriptionNouns.Collective);

    /// <summary>"Doctors | for Harbor director Ana Lopes": a body's name, of which the role is.</summary>
    private static bool IsInBody(WordFacts facts, int preposition, in Mention mention)
    {
        int head = Math.Min(mention.TitleFirst, mention.FirstToken) - 1;
        head = mention.TitleFirst < mention.FirstToken && facts.Shape(mention.FirstToken - 1) == Shape.Lower ? mention.FirstToken - 1 : head;
        return head > preposition + 1 && facts.Shape(head) == Shape.Lower && facts.Has(head, WordSenses.Role)
            && facts.IsCapitalised(preposition - 1) && !facts.Has(preposition - 1, WordSenses.Role | WordSenses.Title)
            && facts.Shape(preposition + 1) != Shape.Lower;
    }
}
