using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Roles;

/// <summary>Finds what describes a person before a comma: "The governor of Ardmore, Ana Lopes, said", "his wife, Ana".</summary>
internal static class RoleBeforeComma
{
    private const int Longest = 14;

    /// <summary>"The deputy mayor | there, Ana Lopes": where, the role alone does not tell.</summary>
    private static readonly WordTable Places = WordTable.Of("here", "there");

    private static readonly WordTable Prepositions = WordTable.Of("of", "for", "at", "in");

    private static readonly WordTable Complements = WordTable.Of("to", "of", "for");

    private static readonly WordTable Spans = WordTable.Of("years", "months");

    private static readonly WordTable Numbers = WordTable.Of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /// <returns>The words that describe the person, or <see langword="null"/>.</returns>
    public static Extent? Read(WordFacts facts, in Mention mention, Sentence sentence)
    {
        Document document = facts.Document;
        int comma = Comma(facts, mention, sentence);
        if (comma <= sentence.FirstToken || !facts.Is(comma, ",") || facts.Is(comma + 1, "accused"))
        {
            return null;
        }

        int after = RoleWords.BehindDistinctions(facts, mention.EndToken);
        bool isPlural = RoleWords.IsPlural(document.Span(comma - 1));
        bool closes = after >= sentence.EndToken || facts.Is(after, "of") || (facts.Is(after, "and") && isPlural)
            || document.KindOf(after) is TokenKind.Stop or TokenKind.Mark or TokenKind.QuotationMark;
        bool isSubject = !closes && !isPlural && RoleWords.IsArticle(facts, sentence.FirstToken) && IsSubject(facts, after, sentence);
        if (!closes && !isSubject)
        {
            return null;
        }

        bool isShared = isPlural && IsSharedWithNext(facts, after);
        int start = -1, inner = -1, owner = -1, owned = -1;
        for (int i = comma - 1; i >= sentence.FirstToken && i > comma - Longest; i--)
        {
            // "Chair of the Dockers Union (DU), Ana Lopes,"
            if (facts.Is(i, ")") && i - 2 > sentence.FirstToken && facts.Is(i - 2, "("))
            {
                i -= 2;
                continue;
            }

            // "His wife of 60 years, Ana Lopes", "the keepers’ lawyer, Omar Vane"
            if ((facts.IsAny(i + 1, Spans) && document.KindOf(i) == TokenKind.Number) || Acronyms.IsPluralOwner(facts, i, comma))
            {
                continue;
            }

            if (document.KindOf(i) is not (TokenKind.Word or TokenKind.Clitic)
                || facts.IsAny(i, RoleWords.Auxiliaries)
                || (RoleWords.IsVerb(facts, i) && !RoleWords.IsSmallRole(facts, i) && !RoleWords.IsParticiple(facts, i)))
            {
                break;
            }

            if (IsWhose(facts, i, sentence.FirstToken) || (isShared && facts.IsAny(i, Numbers)))
            {
                start = i + 1;
                break;
            }

            // "Counsel to the governor, Ana Lopes,", as the sentence begins
            if (i == sentence.FirstToken && facts.Has(i, RoleWords.Senses) && facts.IsAny(i + 1, Complements))
            {
                start = i;
            }

            if (RoleWords.IsArticle(facts, i) || RoleWords.IsPossessive(facts, i) || facts.Is(i, "one") || facts.Is(i, "another"))
            {
                start = RoleWords.IsPossessive(facts, i) && !facts.Is(i, "its") ? i : i + 1;
                inner = inner < 0 ? start : inner;
                if (!GoesOnBefore(facts, i, sentence.FirstToken))
                {
                    break;
                }
            }

            // "Quist's campaign manager, Ana Lopes"
            if (facts.IsCapitalised(i) && (document.KindOf(i + 1) == TokenKind.Clitic || Acronyms.IsPluralOwner(facts, i + 1, comma)))
            {
                start = FirstOfOwner(facts, i, sentence.FirstToken);
                inner = inner < 0 ? start : inner;
                (owner, owned) = (start, i + 2);
            }
        }

        // "On the payroll of | Quist's campaign manager, Ana Lopes", "on the arm of | his lawyer, Ana Lopes"
        start = start < 0 || IsRole(start) ? start : inner >= 0 && IsRole(inner) ? inner : -1;
        if (inner > start && start >= 0 && IsApposed(facts, start - 1, sentence.FirstToken) && IsRole(inner))
        {
            // "Ana Lopes, a niece of | the former minister, Omar Vane": the niece is named already.
            start = inner;
        }

        int end = facts.IsAny(comma - 1, Places) ? comma - 1 : comma;
        return start >= 0 && start < end && (closes || start == sentence.FirstToken + 1) ? document.ExtentOf(start, end) : null;

        // What the owner is called may look like a verb: "Quist’s daughter".
        bool IsRole(int first) => RoleWords.HasHead(facts, first, comma) || (first == owner && RoleWords.HasHead(facts, owned, comma));
    }

    /// <summary>
    /// "The head coach, Ana Lopes | has said": what opens a sentence has no verb yet, though a comma is missing; but "the coach, Ana Lopes
    /// | said, was late" tells of another.
    /// </summary>
    private static bool IsSubject(WordFacts facts, int verb, Sentence sentence) =>
        verb + 1 < sentence.EndToken && facts.Shape(verb) == Shape.Lower
        && (facts.IsAny(verb, RoleWords.Auxiliaries)
            || (facts.Has(verb, WordSenses.Reporting) && facts.IsWord(verb + 1) && !facts.IsAny(verb + 1, RoleWords.Auxiliaries)));

    /// <summary>"The union, | whose | secretary, Ana Lopes,", "| That | student, Ana Lopes,".</summary>
    private static bool IsWhose(WordFacts facts, int token, int first) =>
        facts.Is(token, "whose") || (token == first && facts.Is(token, "that") && facts.Has(token + 1, RoleWords.Senses));

    /// <summary>"The chair of | the board, Ana Lopes,", "an aide to | the mayor, Ana Lopes,".</summary>
    private static bool GoesOnBefore(WordFacts facts, int article, int first)
    {
        int before = article - 1;
        return before >= first && facts.Shape(before) == Shape.Lower
            && (facts.IsAny(before, Prepositions) || (facts.Is(before, "to") && before > first && facts.Has(before - 1, RoleWords.Senses)));
    }

    /// <summary>"Ana Lopes, | a niece".</summary>
    private static bool IsApposed(WordFacts facts, int article, int first) =>
        article - 2 >= first && RoleWords.IsArticle(facts, article) && facts.Is(article - 1, ",") && facts.IsCapitalised(article - 2);

    /// <summary>"Two partners, Ana Lopes | and Omar Vane,", "Ana Lopes | , Omar Vane".</summary>
    private static bool IsSharedWithNext(WordFacts facts, int token) =>
        token + 1 < facts.Document.Tokens.Length && (facts.Is(token, "and") || facts.Is(token, ","))
        && facts.IsCapitalised(token + 1) && !facts.Has(token + 1, WordSenses.Function);

    /// <summary>"Tarn Harbour Radio’s host, Ana Lopes": whose host she is stands there in full.</summary>
    private static int FirstOfOwner(WordFacts facts, int owner, int lowest)
    {
        const WordSenses others = WordSenses.Function | WordSenses.Calendar | WordSenses.Honorific | WordSenses.Title;
        while (owner > lowest && facts.IsCapitalised(owner - 1) && !facts.Has(owner - 1, others)
            && !(owner - 1 == lowest && facts.Has(owner - 1, WordSenses.Reporting | WordSenses.Common)))
        {
            owner--;
        }

        return owner;
    }

    /// <summary>
    /// What stands before the name: "The chairman | , Justice Ana Lopes", "the vicar | , the Rev. Ana Lopes", "its captain | , 34-year-old Ana
    /// Lopes", "the owner | , Ardmore-born Ana Lopes".
    /// </summary>
    private static int Comma(WordFacts facts, in Mention mention, Sentence sentence)
    {
        const WordSenses titles = WordSenses.Honorific | WordSenses.Title;
        int comma = mention.TitleFirst - 1;
        while (comma > sentence.FirstToken
            && ((facts.IsCapitalised(comma) && facts.Has(comma, titles))
                || facts.Has(comma, WordSenses.RoleModifier) || (comma == mention.TitleFirst - 1 && RoleWords.IsSmallRole(facts, comma))))
        {
            comma--;
        }

        bool isBetween = comma > sentence.FirstToken
            && (RoleWords.IsAge(facts, comma) || RolePhrase.IsOriginWord(facts, comma) || (facts.Is(comma, "the") && comma + 1 < mention.FirstToken));
        return isBetween ? comma - 1 : comma;
    }
}
