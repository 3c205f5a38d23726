using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>
/// Reads the names in a run: what only the sentence's start capitalised goes, titles come off, places and bodies in the
/// titles are names of their own.
/// </summary>
internal static class RunReader
{
    private const WordSenses Heads =
        WordSenses.OrganizationHead | WordSenses.PlaceHead | WordSenses.ThingHead | WordSenses.CompanySuffix;

    public static void Read(WordFacts facts, FormCounts forms, Run run, ScratchList<Candidate> candidates)
    {
        if (ApposedName.StartsAt(facts, run.First))
        {
            candidates.Add(new Candidate(run.First, run.End, run.First, NameKind.Person, Sureness.Likely));
            return;
        }

        int first = AfterSentenceStart(facts, forms, run);
        while (first < run.End && !facts.IsCapitalised(first))
        {
            first++;
        }

        int end = BeforeTrailingDemonyms(facts, first, BeforeDistinctions(facts, first, run.End));
        if (first >= end)
        {
            return;
        }

        if (Dateline.Starts(facts, first, end))
        {
            candidates.Add(new Candidate(first, end, first, NameKind.Place, Sureness.Sure));
            return;
        }

        Titles titles = TitleReader.Read(facts, first, end);
        if (titles.End > first && (titles.End == end || TitlesPrecedeName(facts, titles.End, end)))
        {
            AddNamesInTitles(facts, first, titles, candidates);
            if (titles.End < end)
            {
                (NameKind kind, Sureness sureness) = KindJudge.Judge(facts, titles.End, end, hasTitle: true, afterThe: false);
                candidates.Add(new Candidate(titles.End, end, first, kind, sureness));
            }
            else if (end - first == 1)
            {
                // "King" alone may be a title or a surname: the rest of the article tells.
                candidates.Add(new Candidate(first, end, first, NameKind.None, Sureness.Weak));
            }

            return;
        }

        if (NameAtEnd(facts, first, end) is { } person)
        {
            AddNamesInTitles(facts, first, new Titles(person, person), candidates);
            candidates.Add(new Candidate(person, end, first, NameKind.Person, Sureness.Likely));
            return;
        }

        int name = first;
        while (name < end - 1 && facts.Has(name, WordSenses.Demonym) && facts.Has(name + 1, WordSenses.FirstName) && !facts.Has(end - 1, Heads))
        {
            name++;
        }

        (NameKind guess, Sureness how) = KindJudge.Judge(facts, name, end, hasTitle: false, AfterThe(facts, name));
        candidates.Add(new Candidate(name, end, name, guess, how));
    }

    private static bool AfterThe(WordFacts facts, int token) => token > 0 && facts.Is(token - 1, "the");

    /// <summary>"The", "In", "Yesterday" before a name; or the whole run where nothing else tells that it is a name.</summary>
    private static int AfterSentenceStart(WordFacts facts, FormCounts forms, Run run)
    {
        int first = run.First;
        bool isStart = SentenceStart.IsAt(facts, first);
        while (first < run.End && facts.Has(first, WordSenses.Function) && !StartsListedName(facts, first) && !IsAcronym(facts, first, run.End)
            && !(first + 1 < run.End && facts.Has(first, WordSenses.FirstName) && !isStart))
        {
            first++;
            isStart = false;
        }

        if (!isStart || first >= run.End || StartsListedName(facts, first) || forms.IsCapitalisedInside(first))
        {
            return first;
        }

        bool isPlain = facts.Has(first, WordSenses.Common | WordSenses.Reporting) || forms.IsMostlySmall(first);
        bool mayStartName = (run.End - first == 2 && SyllableNames.IsOne(facts.Document.Span(first + 1)))
            || facts.Has(first, WordSenses.FirstName | WordSenses.Title | WordSenses.Honorific | WordSenses.Demonym | WordSenses.Place);
        if (isPlain && !(mayStartName && run.End - first > 1))
        {
            return facts.Has(run.End - 1, Heads) && run.End - first > 1 && !BodyQualifiers.IsOne(facts, first) ? first : first + 1;
        }

        return first;
    }

    /// <summary>"The union | IF Skog".</summary>
    private static bool IsAcronym(WordFacts facts, int token, int end) =>
        facts.Shape(token) == Shape.Capitals && token > 0 && facts.Shape(token - 1) == Shape.Lower
        && token + 1 < end && facts.Shape(token + 1) == Shape.Capital;

    private static bool StartsListedName(WordFacts facts, int token) =>
        (facts.PhraseSenses(token) & (WordSenses.Place | WordSenses.Organization | WordSenses.Thing | WordSenses.Title)) != 0;

    /// <summary>"Ana Lopes QC" is Ana Lopes.</summary>
    private static int BeforeDistinctions(WordFacts facts, int first, int end)
    {
        int last = end;
        while (last - first > 2 && facts.Has(last - 1, WordSenses.Distinction)
            && (facts.Has(first, WordSenses.FirstName | WordSenses.Honorific) || TitleReader.FollowsRole(facts, first)))
        {
            last--;
        }

        return last;
    }

    /// <summary>"Ardmore Republicans": the people are no actor, the place is.</summary>
    private static int BeforeTrailingDemonyms(WordFacts facts, int first, int end)
    {
        int last = end;
        while (last - 1 > first && facts.Has(last - 1, WordSenses.Demonym) && !facts.Has(last - 1, WordSenses.FirstName | WordSenses.Surname))
        {
            last--;
        }

        return last < end && facts.Has(last - 1, WordSenses.Place | WordSenses.Demonym) ? last : end;
    }

    /// <summary>"Justice Department" and "President Street" start with titles that are none.</summary>
    private static bool TitlesPrecedeName(WordFacts facts, int titleEnd, int end) =>
        !facts.Has(end - 1, Heads)
        || facts.Has(titleEnd - 1, WordSenses.Honorific)
        || (end - titleEnd > 1 && facts.Has(titleEnd, WordSenses.FirstName));

    /// <summary>Where a person's name starts behind the words of a body or rank: "Navy Seal Ana Lopes", "Trade Affairs Ana Lopes".</summary>
    private static int? NameAtEnd(WordFacts facts, int first, int end)
    {
        const WordSenses qualifiers = WordSenses.Common | WordSenses.Organization
            | WordSenses.OrganizationHead | WordSenses.Demonym | WordSenses.RoleModifier;
        if (end - first < 3 || facts.Has(end - 1, Heads) || facts.Has(first, WordSenses.FirstName))
        {
            return null;
        }

        for (int i = end - 2; i > first && i >= end - 3; i--)
        {
            if (facts.Has(i, WordSenses.FirstName) && !facts.Has(i, qualifiers) && facts.Shape(i) == Shape.Capital
                && (facts.Has(i - 1, qualifiers) || facts.Shape(i - 1) == Shape.Capitals) && facts.IsCapitalised(i - 1)
                && !(i - 1 == first && facts.Has(first, WordSenses.Surname)))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>What qualifies the titles is a name when it is a body's or a place's: "Ardmore Harbour Authority Chairman Ana Lopes".</summary>
    private static void AddNamesInTitles(WordFacts facts, int first, Titles titles, ScratchList<Candidate> candidates)
    {
        if (titles.First - first > 1 && facts.Has(titles.First - 1, Heads) && !facts.Has(titles.First - 1, WordSenses.ThingHead))
        {
            (NameKind kind, Sureness sureness) = KindJudge.Judge(facts, first, titles.First, hasTitle: false, AfterThe(facts, first));
            candidates.Add(new Candidate(first, titles.First, first, kind, sureness));
            return;
        }

        int i = first;
        while (i < titles.End)
        {
            int phrase = facts.PhraseLength(i);
            bool isPhrase = phrase > 0 && i + phrase <= titles.End;
            WordSenses senses = isPhrase ? facts.PhraseSenses(i) : facts.Senses(i);
            int next = i + (isPhrase ? phrase : 1);
            bool isTitle = (senses & (WordSenses.Title | WordSenses.Honorific | WordSenses.Role | WordSenses.Demonym)) != 0;
            if (!isTitle && (senses & WordSenses.Place) != 0)
            {
                candidates.Add(new Candidate(i, next, i, NameKind.Place, Sureness.Likely));
            }
            else if (!isTitle && ((senses & WordSenses.Organization) != 0 || (senses == WordSenses.None && facts.Shape(i) == Shape.Capitals)))
            {
                candidates.Add(new Candidate(i, next, i, NameKind.Organization, Sureness.Likely));
            }

            i = next;
        }
    }
}
