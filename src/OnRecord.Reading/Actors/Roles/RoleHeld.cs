using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Roles;

/// <summary>
/// Finds what somebody is said to have become, to be or to be no more: "Ana Lopes was elected mayor of Ardmore", "stepped down as dean",
/// "Ana Lopes’s years as governor", "while she was governor"; "the winner was Ana Lopes".
/// </summary>
internal static class RoleHeld
{
    private const int MostAuxiliaries = 5;
    private const int LongestClause = 24;
    private const int LongestSubject = 14;
    private const int LongestWhole = 8;

    /// <summary>"Elected", "sworn in": what is done to who gets an office.</summary>
    private static readonly WordTable Installed = RuleWords.Of("installed");

    /// <summary>"Served as", "stepped down as".</summary>
    private static readonly WordTable Serving = RuleWords.Of("serving");

    /// <summary>"Her term as", "his years as".</summary>
    private static readonly WordTable Terms = RuleWords.Of("term");

    private static readonly WordTable Being = WordTable.Of("is", "was", "be", "been", "being");

    private static readonly WordTable Helping = WordTable.Of("has", "had", "have", "is", "was", "be", "been", "being");

    private static readonly WordTable Suppositions = WordTable.Of("if", "unless", "should", "were", "whether");

    private static readonly WordTable Particles = WordTable.Of("in", "down", "over", "on", "back");

    /// <summary>What stands before such a term where it is hers: "a", "her second".</summary>
    private static readonly WordTable BeforeTerms = WordTable.Of("a", "his", "her", "first", "second", "third", "the");

    /// <summary>What is said of the person behind the name.</summary>
    public static Extent? Behind(WordFacts facts, in Mention mention, Sentence sentence)
    {
        int first = RoleWords.BehindDistinctions(facts, mention.EndToken);
        if (first + 2 >= sentence.EndToken)
        {
            return null;
        }

        // "If Ana Lopes is elected mayor": she may never be.
        bool isSupposed = mention.TitleFirst > sentence.FirstToken && facts.IsAny(mention.TitleFirst - 1, Suppositions);
        return isSupposed ? null
            : facts.Document.IsOwnersMark(first) ? OfTerm(facts, first + 1, sentence)
            : facts.Shape(first) == Shape.Lower ? OfDeed(facts, first, sentence)
            : null;
    }

    /// <summary>"Quist’s | second term as mayor".</summary>
    private static Extent? OfTerm(WordFacts facts, int first, Sentence sentence)
    {
        for (int i = first; i + 2 < sentence.EndToken && i < first + 2; i++)
        {
            if (facts.Is(i + 1, "as"))
            {
                return facts.IsAny(i, Terms) ? RoleBehind.OfAppointed(facts, i + 2, sentence) : null;
            }
        }

        return null;
    }

    /// <summary>"Was formally nominated as", "has stepped down as".</summary>
    private static Extent? OfDeed(WordFacts facts, int first, Sentence sentence)
    {
        bool isDone = false;
        int verb = first;
        while (verb + 1 < sentence.EndToken && verb < first + MostAuxiliaries
            && (RolePhrase.IsAny(facts, verb, Helping) || RoleWords.IsAdverb(facts.Document.Span(verb))))
        {
            isDone |= facts.IsAny(verb, Being);
            verb++;
        }

        bool isInstalled = isDone && RolePhrase.IsAny(facts, verb, Installed);
        if (!isInstalled && !RolePhrase.IsAny(facts, verb, Serving))
        {
            return null;
        }

        int next = verb + 1;
        next += next + 1 < sentence.EndToken && facts.IsAny(next, Particles) && facts.Is(next + 1, "as") ? 1 : 0;
        bool isAs = next + 1 < sentence.EndToken && facts.Is(next, "as");
        return next + (isAs ? 1 : 0) < sentence.EndToken && (isAs || isInstalled)
            ? RoleBehind.OfAppointed(facts, isAs ? next + 1 : next, sentence)
            : null;
    }

    /// <summary>"Ana Lopes used it while she was | governor", "Ana Lopes won a second term as | mayor": nobody else is named between.</summary>
    /// <param name="facts">The article's words.</param>
    /// <param name="mention">The person.</param>
    /// <param name="gender">Hers.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="next">Where the next person is named.</param>
    public static Extent? Later(WordFacts facts, in Mention mention, Gender gender, Sentence sentence, int next)
    {
        int limit = Math.Min(Math.Min(sentence.EndToken, next), mention.EndToken + LongestClause);
        for (int i = mention.EndToken; i + 2 < limit; i++)
        {
            if (facts.Shape(i) != Shape.Lower)
            {
                if (facts.Document.KindOf(i) == TokenKind.QuotationMark)
                {
                    return null;
                }

                continue;
            }

            int first = facts.Is(i, "while") ? BehindPronoun(facts, i + 1, gender)
                : facts.Is(i, "as") && facts.IsAny(i - 1, Terms) && facts.IsAny(i - 2, BeforeTerms) ? i + 1
                : -1;
            if (first > 0 && first < limit)
            {
                // "While | the mayor slept": somebody else did.
                first += RoleWords.IsArticle(facts, first) && (first > i + 1 || facts.Is(i, "as")) ? 1 : 0;
                return DescribedRole.End(facts, first, sentence.EndToken) is > 0 and var end ? facts.Document.ExtentOf(first, end) : null;
            }
        }

        return null;
    }

    /// <returns>What stands behind "she was", or the token itself.</returns>
    private static int BehindPronoun(WordFacts facts, int token, Gender gender) =>
        facts.Is(token, "he") || facts.Is(token, "she")
            ? facts.Is(token + 1, "was") && (gender == Gender.Unknown || gender == (facts.Is(token, "he") ? Gender.Male : Gender.Female))
                ? token + 2
                : -1
            : token;

    /// <summary>"The winner was | Ana Lopes", "One partner was | Omar Vane, who …".</summary>
    public static Extent? Before(WordFacts facts, in Mention mention, Sentence sentence)
    {
        Document document = facts.Document;
        int copula = mention.TitleFirst - 1, first = sentence.FirstToken, behind = mention.EndToken;
        bool isSubject = copula > first + 1 && copula <= first + LongestSubject && (facts.Is(copula, "is") || facts.Is(copula, "was"))
            && (RoleWords.IsArticle(facts, first) || facts.Is(first, "one") || facts.Is(first, "another"))
            && (behind >= sentence.EndToken || document.KindOf(behind) is TokenKind.Stop or TokenKind.Mark or TokenKind.QuotationMark);
        if (!isSubject)
        {
            return null;
        }

        first++;
        int end = first;
        while (end < copula && facts.IsWord(end) && !facts.Has(end, WordSenses.Function))
        {
            end++;
        }

        bool isRole = end > first && RoleWords.HasHead(facts, first, end);
        // "The justice who is least friendly was Ana Lopes".
        bool isRelative = end < copula && facts.Is(end, "who");
        for (int i = end; i < copula && isRole && !isRelative; i++)
        {
            isRole = facts.IsWord(i) && !RolePhrase.IsAny(facts, i, Being);
        }

        return !isRole ? null : document.ExtentOf(first, copula - first <= LongestWhole && !isRelative ? copula : end);
    }
}
