namespace OnRecord.Reading.Names;

/// <summary>
/// Reads the names in a run: what only the sentence's start capitalised goes, titles come off, places and bodies in the
/// titles are names of their own.
/// </summary>
internal static class RunReader
{
    private const WordSenses Heads =
        WordSenses.OrganizationHead | WordSenses.PlaceHead | WordSenses.ThingHead | WordSenses.CompanySuffix;

    public static void Read(WordFacts facts, FormCounts forms, Run run, List<Candidate> candidates)
    {
        int first = AfterSentenceStart(facts, forms, run);
        int end = BeforeTrailingDemonyms(facts, first, run.End);
        if (first >= end)
        {
            return;
        }

        int titleEnd = TitleReader.EndOfTitles(facts, first, end);
        if (titleEnd > first && (titleEnd == end || TitlesPrecedeName(facts, titleEnd, end)))
        {
            AddNamesInTitles(facts, first, titleEnd, candidates);
            if (titleEnd < end)
            {
                (NameKind kind, Sureness sureness) = KindJudge.Judge(facts, titleEnd, end, hasTitle: true, afterThe: false);
                candidates.Add(new Candidate(titleEnd, end, first, kind, sureness));
            }
            else if (end - first == 1)
            {
                // "King" alone may be a title or a surname: the rest of the article tells.
                candidates.Add(new Candidate(first, end, first, NameKind.None, Sureness.Weak));
            }

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
        while (first < run.End && facts.Has(first, WordSenses.Function) && !StartsListedName(facts, first)
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
        bool mayStartName = facts.Has(first, WordSenses.FirstName | WordSenses.Title | WordSenses.Honorific | WordSenses.Demonym | WordSenses.Place);
        if (isPlain && !(mayStartName && run.End - first > 1))
        {
            return facts.Has(run.End - 1, Heads) && run.End - first > 1 ? first : first + 1;
        }

        return first;
    }

    private static bool StartsListedName(WordFacts facts, int token) =>
        (facts.PhraseSenses(token) & (WordSenses.Place | WordSenses.Organization | WordSenses.Thing | WordSenses.Title)) != 0;

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

    private static void AddNamesInTitles(WordFacts facts, int first, int end, List<Candidate> candidates)
    {
        int i = first;
        while (i < end)
        {
            int phrase = facts.PhraseLength(i);
            bool isPhrase = phrase > 0 && i + phrase <= end;
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
