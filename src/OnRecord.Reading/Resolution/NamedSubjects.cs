using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Tells whether a clause most likely speaks about the actor whom it names.</summary>
internal static class NamedSubjects
{
    private const int LongestSubject = 12;
    private const int LongestOpening = 20;
    private const int LongestRole = 5;

    private static readonly WordTable Leads = RuleWords.Of("lead");

    // What governs no name behind it.
    private static readonly WordTable Joints = WordTable.Of("and", "but", "as", "while", "when", "the", "if", "that", "because");

    private static readonly WordTable Auxiliaries = WordTable.Of("is", "was", "has", "had", "will", "would", "did", "also", "then", "still");

    private static readonly WordTable Singular = WordTable.Of("is", "was", "has", "had");

    private static readonly WordTable Behind = WordTable.Of(",", "of", "from");

    private static readonly WordTable Dummies = WordTable.Of("that", "this", "it", "there");

    /// <summary>A name opens its sentence or a clause, or a reporting verb follows it, and it owns nothing.</summary>
    public static bool Is(WordFacts facts, ScratchList<Mention> mentions, int index)
    {
        Mention mention = mentions[index];
        Document document = facts.Document;
        Sentence sentence = document.Sentences[document.SentenceOf(mention.FirstToken)];
        int next = mention.EndToken;
        if (next < sentence.EndToken && document.IsOwnersMark(next))
        {
            return false;
        }

        int before = mention.TitleFirst - 1;
        bool isEmployed = index > 0 && IsEmployer(facts, mentions[index - 1], mention, sentence);
        bool afterPreposition = before >= sentence.FirstToken && facts.Shape(before) == Shape.Lower && facts.Has(before, WordSenses.Function)
            && !facts.IsAny(before, Joints);
        bool isOwned = isEmployed || (index > 0 && IsOwner(document, mentions[index - 1], before));
        int start = isOwned ? mentions[index - 1].TitleFirst : mention.TitleFirst;
        if (mention.Kind == ActorKind.Person && IsPresented(facts, mentions, index, sentence))
        {
            return true;
        }

        bool isFirst = index == 0 || mentions[index - 1].FirstToken < sentence.FirstToken
            || isOwned || (before >= sentence.FirstToken && facts.Is(before, "and"));
        return !afterPreposition
            && ((isFirst && start - sentence.FirstToken <= 3) || IsNamedInSubject(facts, mention, sentence)
                || IsBehindOpening(facts, mention, sentence) || OpensSecond(facts, mentions, index, sentence)
                || (next < sentence.EndToken && facts.Has(next, WordSenses.Reporting) && facts.Shape(next) == Shape.Lower));
    }

    /// <summary>"Quist has moved to Tarn and | Ana Lopes has built a mill"; not "Quist and | Ana Lopes have".</summary>
    private static bool OpensSecond(WordFacts facts, ScratchList<Mention> mentions, int index, Sentence sentence)
    {
        Mention mention = mentions[index];
        int before = mention.TitleFirst - 1, next = mention.EndToken;
        return before > sentence.FirstToken && next < sentence.EndToken && (facts.Is(before, "and") || facts.Is(before, "but"))
            && mention.Kind == ActorKind.Person && facts.IsAny(next, Singular)
            && !(index > 0 && mentions[index - 1] is { Kind: ActorKind.Person } partner && partner.EndToken == before) && !facts.Is(before - 1, ",");
    }

    /// <summary>Whether a person is named just before, behind the token.</summary>
    public static bool IsBehindPerson(ScratchList<Mention> mentions, int index, int first) =>
        index > 0 && mentions[index - 1] is { Kind: ActorKind.Person } former && former.FirstToken >= first;

    /// <summary>"The man behind it was | Ana Lopes", "That did not satisfy | Ana Lopes", "For | Ana Lopes, it was simpler".</summary>
    private static bool IsPresented(WordFacts facts, ScratchList<Mention> mentions, int index, Sentence sentence)
    {
        int before = mentions[index].TitleFirst - 1, first = sentence.FirstToken;
        if (before < first || before - first > LongestOpening || IsBehindPerson(mentions, index, first))
        {
            return false;
        }

        before -= RoleWords.IsArticle(facts, before) && before > first ? 1 : 0;
        return (before == first ? facts.Is(before, "for") : facts.Is(before, "was") || facts.Is(before, "is"))
            || (facts.IsAny(first, Dummies) && IsOneClause(facts, first + 1, before));
    }

    private static bool IsOneClause(WordFacts facts, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (facts.Is(i, ",") || ClauseWords.Opens(facts, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"One pilot, Harbor Ferries captain | Ana Lopes, left": behind a comma, and before any verb.</summary>
    private static bool IsNamedInSubject(WordFacts facts, in Mention mention, Sentence sentence)
    {
        bool isApart = false;
        if (mention.Kind == ActorKind.Place || mention.TitleFirst - sentence.FirstToken > LongestSubject
            || !facts.IsAny(Math.Min(mention.EndToken, sentence.EndToken - 1), Behind))
        {
            return false;
        }

        for (int i = sentence.FirstToken; i < mention.TitleFirst; i++)
        {
            isApart |= facts.Is(i, ",");
            bool isNoun = facts.Has(i, WordSenses.Role | WordSenses.Title | WordSenses.RoleModifier)
                || !facts.IsWord(i) || facts.Shape(i) != Shape.Lower;
            bool isSmall = RoleWords.IsArticle(facts, i) || facts.Is(i, "one") || facts.Is(i, "another") || facts.Is(i, "of");
            if (!isSmall && (facts.Has(i, WordSenses.Function) || (!isNoun && facts.Has(i, WordSenses.Reporting | WordSenses.Verb))))
            {
                return false;
            }
        }

        return isApart;
    }

    /// <summary>
    /// "When the talk turned to rain, | Ana Lopes smiled", "A few yards away, | Ana Lopes, 31, watched", "Speaking in Tarn, | Ana Lopes wept".
    /// </summary>
    private static bool IsBehindOpening(WordFacts facts, in Mention mention, Sentence sentence)
    {
        int comma = mention.TitleFirst - 1;
        if (comma <= sentence.FirstToken || comma - sentence.FirstToken > LongestOpening || !facts.Is(comma, ",")
            || mention.EndToken >= sentence.EndToken)
        {
            return false;
        }

        bool isParticiple = FrontedPhrases.IsParticiple(facts, sentence.FirstToken);
        bool isOpened = isParticiple || facts.IsAny(sentence.FirstToken, ClauseWords.Openers) || facts.IsAny(sentence.FirstToken, Leads);
        for (int i = sentence.FirstToken; i < comma; i++)
        {
            bool isPhrase = facts.Document.IsOwnersMark(i)
                || (facts.IsWord(i) && !facts.Has(i, WordSenses.Verb | WordSenses.Reporting)
                    && (i == sentence.FirstToken || facts.Shape(i) == Shape.Lower));
            if (facts.Is(i, ",") || !(isOpened || isPhrase))
            {
                return false;
            }
        }

        int next = mention.EndToken;
        return (facts.Is(next, ",") && !isParticiple)
            || (facts.Shape(next) == Shape.Lower && (!facts.Has(next, WordSenses.Function) || facts.IsAny(next, Auxiliaries)));
    }

    /// <summary>"Harbor Ferries chief executive | Ana Lopes", "Quist’s friend and lawyer | Ana Lopes".</summary>
    private static bool IsEmployer(WordFacts facts, in Mention owner, in Mention mention, Sentence sentence)
    {
        int before = owner.TitleFirst - 1;
        bool opens = before < sentence.FirstToken || facts.Is(before, "the") || facts.Is(before, "and") || facts.Is(before, "but");
        bool owns = owner.EndToken < mention.FirstToken && facts.Document.IsOwnersMark(owner.EndToken);
        int first = owner.EndToken + (owns ? 1 : 0);
        bool isRole = opens && mention.Kind == ActorKind.Person && (owns || owner.Kind != ActorKind.Person)
            && first < mention.FirstToken && mention.FirstToken - first <= LongestRole;
        for (int i = first; isRole && i < mention.FirstToken; i++)
        {
            isRole = facts.IsWord(i) && (i >= mention.TitleFirst || !facts.Has(i, WordSenses.Function) || (owns && facts.Is(i, "and")));
        }

        return isRole && facts.Has(mention.FirstToken - 1, WordSenses.Role | WordSenses.Title);
    }

    /// <summary>"Harbor’s | Ana Lopes".</summary>
    private static bool IsOwner(Document document, in Mention owner, int clitic) =>
        owner.EndToken == clitic && document.IsOwnersMark(clitic);
}
