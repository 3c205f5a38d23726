using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>
/// Finds runs of capitalised words with what joins them: particles ("van der"), initials, "&amp;", nicknames in quotation
/// marks, listed phrases with small words in them ("Trinidad and Tobago"), and the tail of an organization
/// ("Committee on Roads and Bridges").
/// </summary>
internal static class RunFinder
{
    /// <summary>No name is longer; a text all in capitals is cut here.</summary>
    private const int LongestRun = 16;

    public static void Find(WordFacts facts, Sentence sentence, ScratchList<Run> runs)
    {
        int i = sentence.FirstToken;
        while ((i = facts.NextCapital(i)) < sentence.EndToken)
        {
            if (!StartsName(facts, i))
            {
                i++;
                continue;
            }

            int end = Extend(facts, i, Math.Min(sentence.EndToken, i + LongestRun));
            runs.Add(new Run(i, end));
            i = end;
        }
    }

    private static bool StartsName(WordFacts facts, int token) =>
        facts.IsCapitalised(token) && !facts.Is(token, "i")
        && (!facts.Has(token, WordSenses.Calendar) || ApposedName.StartsAt(facts, token));

    private static int Extend(WordFacts facts, int first, int limit)
    {
        int end = first;
        bool hasTail = false;
        while (true)
        {
            int phrase = end > first && EndsSmall(facts, end) ? 0 : facts.PhraseLength(end);
            end += phrase > 0 && (facts.PhraseSenses(end) & ~(WordSenses.Role | WordSenses.RoleModifier)) != 0 ? phrase : 1;
            if (end >= limit)
            {
                return Math.Max(first + 1, Math.Min(end, limit));
            }

            if (Continues(facts, end))
            {
                continue;
            }

            int joined = Join(facts, end, limit, ref hasTail);
            if (joined == end)
            {
                return end;
            }

            end = joined;
        }
    }

    /// <summary>"Tarn City | manager": the club's manager is none of the city's.</summary>
    private static bool EndsSmall(WordFacts facts, int token) =>
        facts.Shape(token) == Shape.Capital && facts.PhraseLength(token) is > 0 and var length && facts.Shape(token + length - 1) == Shape.Lower;

    /// <summary>Whether the token is the run's next word without anything between.</summary>
    private static bool Continues(WordFacts facts, int token) =>
        facts.IsCapitalised(token) && !facts.Has(token, WordSenses.Calendar) && !facts.Is(token, "i")
        && !(facts.Has(token, WordSenses.Function) && facts.Shape(token) == Shape.Capital
            && !facts.Has(token, WordSenses.Particle | WordSenses.FirstName | WordSenses.Surname));

    /// <summary>The next word of the run behind small words or marks at <paramref name="end"/>; <paramref name="end"/> where the run ends.</summary>
    private static int Join(WordFacts facts, int end, int limit, ref bool hasTail)
    {
        int next = AfterParticles(facts, end, limit);
        if (next > end)
        {
            return next;
        }

        if (end + 1 >= limit)
        {
            return end;
        }

        if (facts.Is(end, "&"))
        {
            return facts.IsCapitalised(end + 1) ? end + 1 : end;
        }

        if (AfterNickname(facts, end, limit) is { } afterNickname)
        {
            return afterNickname;
        }

        if (facts.Is(end, ",") && facts.Has(end + 1, WordSenses.NameSuffix | WordSenses.CompanySuffix) && facts.IsCapitalised(end + 1))
        {
            return end + 1;
        }

        if (facts.Has(end - 1, WordSenses.OrganizationHead) && facts.IsCapitalised(end - 1) && IsTailStart(facts, end))
        {
            int word = facts.Is(end + 1, "the") && end + 2 < limit ? end + 2 : end + 1;
            if (facts.IsCapitalised(word) && !facts.Has(word, WordSenses.Calendar | WordSenses.Function))
            {
                hasTail = true;
                return word;
            }
        }

        if (hasTail && facts.Is(end, "at") && facts.IsCapitalised(end + 1))
        {
            return end + 1;
        }

        if (IsOwnedByPlural(facts, end, limit))
        {
            return end + 1;
        }

        return hasTail ? AfterSeries(facts, end, limit) : end;
    }

    /// <summary>"Anglers’ Union", "People’s Party": the owner belongs to the name when it is a plain word and a body's word follows.</summary>
    private static bool IsOwnedByPlural(WordFacts facts, int mark, int limit)
    {
        if (!Acronyms.IsApostrophe(facts, mark)
            || facts.Has(mark - 1, WordSenses.FirstName | WordSenses.Surname | WordSenses.Place | WordSenses.Organization))
        {
            return false;
        }

        int end = mark + 1;
        for (; end < limit && end < mark + 4 && facts.IsCapitalised(end); end++)
        {
            if (facts.Has(end, WordSenses.OrganizationHead))
            {
                return facts.Has(mark - 1, WordSenses.Common | WordSenses.Role | WordSenses.Title) || facts.Document.Tokens[mark].Length == 1;
            }
        }

        // "Dockers’ Samiti (DS)"
        return end > mark + 1 && end + 1 < limit && facts.Is(end, "(") && Acronyms.EndOfName(facts, end + 1) == end;
    }

    private static bool IsTailStart(WordFacts facts, int token) =>
        facts.Is(token, "of") || facts.Is(token, "for") || facts.Is(token, "on") || facts.Is(token, "against");

    private static int AfterParticles(WordFacts facts, int token, int limit)
    {
        int next = token;
        while (next < limit && next < token + 3 && facts.Shape(next) == Shape.Lower && facts.Has(next, WordSenses.Particle))
        {
            next++;
        }

        return next > token && next < limit && Continues(facts, next) ? next : token;
    }

    /// <summary>The word after a nickname: Ana “Nan” Lopes.</summary>
    private static int? AfterNickname(WordFacts facts, int token, int limit) =>
        token + 3 < limit
        && facts.Document.KindOf(token) == TokenKind.QuotationMark && facts.IsCapitalised(token + 1)
        && facts.Document.KindOf(token + 2) == TokenKind.QuotationMark && Continues(facts, token + 3)
        && facts.Document.Tokens[token].End == facts.Document.Tokens[token + 1].Start
            ? token + 3
            : null;

    /// <summary>"Committee on Roads and Bridges", "Department of Health, Education and Welfare": not "University of Ardmore and Toyota".</summary>
    private static int AfterSeries(WordFacts facts, int end, int limit)
    {
        bool isPlainWord(int token) =>
            facts.Shape(token) == Shape.Capital
            && !facts.Has(
                token,
                WordSenses.Place | WordSenses.FirstName | WordSenses.Function | WordSenses.Organization
                    | WordSenses.Title | WordSenses.Honorific | WordSenses.Calendar);

        if (facts.Is(end, "and") && isPlainWord(end - 1) && isPlainWord(end + 1))
        {
            return end + 1;
        }

        // A comma joins only when the series is closed by "and".
        if (facts.Is(end, ",") && isPlainWord(end - 1) && isPlainWord(end + 1))
        {
            for (int i = end + 2; i + 1 < limit && i < end + 6; i++)
            {
                if (facts.Is(i, "and"))
                {
                    return isPlainWord(i + 1) ? end + 1 : end;
                }

                if (!isPlainWord(i) && !facts.Is(i, ","))
                {
                    return end;
                }
            }
        }

        return end;
    }
}
