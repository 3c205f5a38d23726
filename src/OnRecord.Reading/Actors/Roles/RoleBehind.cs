using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Roles;

/// <summary>
/// Finds what is printed of a person behind the name: "Ana Lopes, the governor of Ardmore,", "Ana Lopes, who runs the
/// ferries,", "Ana Lopes is the governor", "Ana Lopes of Ardmore".
/// </summary>
internal static class RoleBehind
{
    private const int LongestOrigin = 20;

    private static readonly WordTable Copulas = WordTable.Of("is", "was", "became", "remains");

    private static readonly WordTable Appointed = RuleWords.Of("appointing");

    /// <summary>"The woman named Ana Lopes as her | attacker".</summary>
    private static readonly WordTable Culprits = RuleWords.Of("culprit");

    private static readonly WordTable Occasions = RuleWords.Of("occasion");

    private static readonly WordTable Times = WordTable.Of(
        "last", "next", "this", "yesterday", "today", "tomorrow", "earlier", "already");

    /// <returns>What the words behind the name tell, and what stands behind an origin: "Ana Lopes of Ardmore, the mayor".</returns>
    public static (Extent? First, Extent? Second) Read(WordFacts facts, in Mention mention, Sentence sentence)
    {
        Extent? first = ReadFirst(facts, mention, sentence);
        return (first, first is { } read ? Further(facts, read, sentence) : null);
    }

    private static Extent? Further(WordFacts facts, Extent read, Sentence sentence)
    {
        int next = facts.Document.TokenAt(read.End);
        if (next + 2 >= sentence.EndToken)
        {
            return null;
        }

        // "An economist | who is the director of the bank".
        if (facts.Is(next, "who"))
        {
            return Relative(facts, next + 1, sentence);
        }

        return !facts.Is(facts.Document.TokenAt(read.Start), "of") || !facts.Is(next, ",") ? null
            : facts.Is(next + 1, "who") ? Relative(facts, next + 2, sentence)
            : RolePhrase.Read(facts, next + 1, sentence, needsArticle: false);
    }

    private static Extent? ReadFirst(WordFacts facts, in Mention mention, Sentence sentence)
    {
        int i = RoleWords.BehindDistinctions(facts, mention.EndToken);
        while (i < sentence.EndToken && facts.Has(i, WordSenses.NameSuffix))
        {
            i++;
        }

        if (i + 1 >= sentence.EndToken)
        {
            return null;
        }

        if (facts.Is(i, "("))
        {
            return InBrackets(facts, i + 1, sentence) ?? BehindBrackets(facts, i, sentence);
        }

        if (facts.Is(i, "as") && IsAppointed(facts, mention.TitleFirst - 1, i + 1, sentence)
            && !(i + 2 < sentence.EndToken && RoleWords.IsPossessive(facts, i + 1) && facts.IsAny(i + 2, Culprits)))
        {
            return OfAppointed(facts, facts.Is(i + 1, "its") ? i + 2 : i + 1, sentence);
        }

        bool isComma = facts.Is(i, ",");
        if (!isComma && !Characters.IsDash(facts.Document.Text[facts.Document.Tokens[i].Start]))
        {
            return RolePhrase.IsAny(facts, i, Copulas) ? RolePhrase.Read(facts, i + 1, sentence, needsArticle: true)
                : facts.Is(i, "of") ? Origin(facts, i, sentence) : null;
        }

        i++;
        if (isComma && i + 1 < sentence.EndToken && RolePhrase.IsAny(facts, i, Copulas))
        {
            return RolePhrase.Read(facts, i + 1, sentence, needsArticle: true);
        }

        if (facts.Document.KindOf(i) == TokenKind.Number && i + 2 < sentence.EndToken && facts.Is(i + 1, ","))
        {
            i += 2;
            if (i + 1 < sentence.EndToken && RolePhrase.IsAny(facts, i, Copulas))
            {
                return RolePhrase.Read(facts, i + 1, sentence, needsArticle: true);
            }
        }

        if (facts.Is(i, "who"))
        {
            return i + 2 < sentence.EndToken ? Relative(facts, i + 1, sentence) : null;
        }

        if (isComma && i + 1 < sentence.EndToken && RolePhrase.IsAny(facts, i, RoleWords.Parts) && facts.Is(i + 1, ","))
        {
            return facts.Document.Tokens[i].Extent;
        }

        bool isOrigin = isComma && (facts.Is(i, "of") || facts.Is(i, "from"));
        return isOrigin ? Origin(facts, i, sentence)
            : RolePhrase.Read(facts, i, sentence, needsArticle: false) is { } role && !(isComma && IsListed(facts, role, sentence)) ? role
            : null;
    }

    /// <summary>
    /// "Mayor Ana Lopes, | top engineers, | a judge and", "Ana Lopes, | her sister and a dog": others that a list names behind her.
    /// </summary>
    private static bool IsListed(WordFacts facts, Extent role, Sentence sentence)
    {
        int first = facts.Document.TokenAt(role.Start);
        int end = facts.Document.TokenAt(role.End);
        if (end + 1 < sentence.EndToken && facts.Is(end, ",")
            && (RoleWords.IsArticle(facts, end + 1) || facts.Is(end + 1, "and")) && RoleWords.IsOfSeveral(facts, role))
        {
            return true;
        }

        bool isOwned = RoleWords.IsPossessive(facts, first) && first + 3 < end;
        return isOwned && facts.Is(first + 2, "and") && (RoleWords.IsArticle(facts, first + 3) || RoleWords.IsPossessive(facts, first + 3));
    }

    /// <summary>"The club named | Ana Lopes | as manager", "the appointment of | Ana Lopes | as manager", "with | Ana Lopes | as".</summary>
    private static bool IsAppointed(WordFacts facts, int before, int first, Sentence sentence) =>
        before >= sentence.FirstToken && facts.Is(before, "with") ? IsOffice(facts, first, sentence)
        : before > sentence.FirstToken && RolePhrase.IsAny(facts, facts.Is(before, "of") ? before - 1 : before, Appointed);

    /// <summary>"With Ana Lopes as | its leader", not "with Ana Lopes as | the mayor slept".</summary>
    private static bool IsOffice(WordFacts facts, int first, Sentence sentence)
    {
        first += RoleWords.IsArticle(facts, first) || RoleWords.IsPossessive(facts, first) ? 1 : 0;
        int end = DescribedRole.End(facts, first, sentence.EndToken);
        return end > 0 && (end >= sentence.EndToken || !facts.IsWord(end) || facts.Has(end, WordSenses.Function));
    }

    /// <summary>"Manager of the club | on Monday": when and why is no part of the office, nor what she did then.</summary>
    public static Extent? OfAppointed(WordFacts facts, int first, Sentence sentence)
    {
        if (RolePhrase.Read(facts, first, sentence, needsArticle: false) is not { } role)
        {
            return null;
        }

        Document document = facts.Document;
        int start = document.TokenAt(role.Start);
        for (int i = start + 1; i < sentence.EndToken && document.Tokens[i].End <= role.End; i++)
        {
            bool isYear = facts.Is(i, "in") && i + 1 < sentence.EndToken
                && (document.KindOf(i + 1) == TokenKind.Number || facts.Has(i + 1, WordSenses.Calendar));
            bool isOther = facts.Is(i, "and") && i + 1 < sentence.EndToken && !RoleWords.IsArticle(facts, i + 1)
                && DescribedRole.End(facts, i + 1, sentence.EndToken) == 0;
            if (isYear || isOther || facts.IsAny(i, Occasions) || facts.IsAny(i, Times) || facts.Has(i, WordSenses.Calendar))
            {
                return document.ExtentOf(start, i);
            }
        }

        return role;
    }

    /// <summary>"Ana Lopes (chair)".</summary>
    private static Extent? InBrackets(WordFacts facts, int first, Sentence sentence) =>
        RolePhrase.Read(facts, first, sentence, needsArticle: false) is { } role
            && facts.Document.TokenAt(role.End) is var close && close < sentence.EndToken
            && facts.Is(close, ")") && !RolePhrase.HoldsClause(facts, first, close)
            ? role
            : null;

    /// <summary>"Rep. Ana Lopes (D-Ohio), | chair of the committee"; not "(D-Ohio), | residents and pupils", a list.</summary>
    private static Extent? BehindBrackets(WordFacts facts, int open, Sentence sentence)
    {
        int comma = Brackets.End(facts, open, sentence.EndToken);
        return comma < 0 || comma + 1 >= sentence.EndToken || !facts.Is(comma, ",") ? null
            : facts.Is(comma + 1, "who") && comma + 3 < sentence.EndToken ? Relative(facts, comma + 2, sentence)
            : RolePhrase.Read(facts, comma + 1, sentence, needsArticle: false) is { } role && !RoleWords.IsOfSeveral(facts, role) ? role
            : null;
    }

    private static Extent? Relative(WordFacts facts, int verb, Sentence sentence)
    {
        if (RolePhrase.IsAny(facts, verb, Copulas))
        {
            return RolePhrase.Read(facts, verb + 1, sentence, needsArticle: true);
        }

        // "who served as chief of staff", "who works as a pilot"
        bool isOffice = facts.Shape(verb) == Shape.Lower && verb + 2 < sentence.EndToken && facts.Is(verb + 1, "as");
        if (isOffice && RolePhrase.Read(facts, verb + 2, sentence, needsArticle: false) is { } office)
        {
            return office;
        }

        // "Who leads | the council" does so for a living; "who leads Quist", "who leads in the polls" does not.
        bool isOccupation = RolePhrase.IsAny(facts, verb, RoleWords.Occupations)
            && !(facts.Is(verb, "leads")
                && (facts.Is(verb + 1, "in") || facts.Has(verb + 1, WordSenses.FirstName | WordSenses.Surname)));
        int end = isOccupation ? BeforeNextVerb(facts, verb, RolePhrase.EndOf(facts, verb, sentence)) : verb;
        return end > verb + 2 || (end == verb + 2 && !RoleWords.IsArticle(facts, verb + 1)) ? facts.Document.ExtentOf(verb, end) : null;
    }

    /// <summary>"Owns a shop | and donated".</summary>
    private static int BeforeNextVerb(WordFacts facts, int first, int end)
    {
        for (int i = first + 1; i + 1 < end; i++)
        {
            if (facts.Is(i, "and")
                && (RoleWords.IsVerb(facts, i + 1) || facts.Document.Span(i + 1).EndsWith("ed".AsSpan(), StringComparison.Ordinal)))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>"of New Hampshire", "of Exeter, N.H.", "of the Ardmore Herald".</summary>
    private static Extent? Origin(WordFacts facts, int preposition, Sentence sentence)
    {
        int first = preposition + 1;
        if (first < sentence.EndToken && facts.Is(first, "the"))
        {
            first++;
        }

        int end = first;
        while (end < sentence.EndToken && end < first + LongestOrigin
            && ((facts.IsCapitalised(end) && !facts.Has(end, WordSenses.Calendar))
                || (end > first && end + 1 < sentence.EndToken && facts.IsCapitalised(end + 1) && JoinsName(facts, end))))
        {
            end++;
        }

        if (end > first && end + 1 < sentence.EndToken && facts.Is(end, ",")
            && (facts.Senses(end + 1) & (WordSenses.Region | WordSenses.Country)) != 0)
        {
            end += 2;
        }

        // "Of Italy | ’s institute": she is of the institute; "of Tarn Police’s fraud unit" is of the police.
        bool isOwner = end == first + 1 && end < sentence.EndToken && facts.Document.IsOwnersMark(end)
            && facts.Has(first, WordSenses.Region | WordSenses.Country);
        return end > first && !isOwner && !IsStreet(facts, end - 1) ? facts.Document.ExtentOf(preposition, end) : null;
    }

    /// <summary>"The Bank of | Ardmore", "the Institute for | Life Sciences", "the People’s | Party".</summary>
    private static bool JoinsName(WordFacts facts, int token) =>
        Acronyms.IsApostrophe(facts, token) || facts.Is(token, "of") || facts.Is(token, "&")
        || (facts.Is(token, "for") && facts.Has(token - 1, WordSenses.OrganizationHead))
        || (facts.Is(token, "and") && EndsBody(facts, token + 1));

    /// <summary>"Tarn Fire and | Rescue Service"; not "of Tarn and | Ana Lopes".</summary>
    private static bool EndsBody(WordFacts facts, int first)
    {
        int end = first;
        while (end < facts.Document.Tokens.Length && end < first + LongestOrigin && facts.Shape(end) == Shape.Capital)
        {
            end++;
        }

        return end > first + 1 && facts.Has(end - 1, WordSenses.OrganizationHead) && !facts.Has(first, WordSenses.FirstName | WordSenses.Title);
    }

    /// <summary>"Ana Lopes, of Tarn Terrace": an address tells nothing of her.</summary>
    private static bool IsStreet(WordFacts facts, int token) => facts.Is(token, DescriptionNouns.Street);
}
