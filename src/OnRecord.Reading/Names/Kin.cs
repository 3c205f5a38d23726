using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Finds people in lists of relatives: "her daughters Hauwa and Rahama", "three sons, Ivo, Kletu and Omar".</summary>
internal static class Kin
{
    private const int MostNames = 8;
    private const int LongestName = 3;

    /// <summary>What such a name is not.</summary>
    private const WordSenses Others = WordSenses.Function | WordSenses.Calendar | WordSenses.Demonym | WordSenses.Honorific | WordSenses.Title
        | WordSenses.OrganizationHead | WordSenses.Country;

    private static readonly WordTable Nouns = WordTable.Of(
        "brothers", "children", "cousins", "daughters", "grandchildren", "granddaughters", "grandsons", "nephews", "nieces", "siblings", "sisters",
        "sons");

    /// <summary>Adds those people to the mentions, in text order; who was taken for something else is it no longer.</summary>
    public static void Add(WordFacts facts, ScratchList<Mention> mentions)
    {
        Document document = facts.Document;
        int count = mentions.Length;
        for (int name = facts.NextCapital(0); name < document.Tokens.Length; name = facts.NextCapital(name + 1))
        {
            int noun = name - (name > 0 && facts.Is(name - 1, ",") ? 2 : 1);
            if (noun > 0 && facts.Shape(noun) == Shape.Lower && facts.IsAny(noun, Nouns))
            {
                int end = document.Sentences[document.SentenceOf(name)].EndToken;
                AddList(facts, mentions, count, name, end);
            }
        }

        if (mentions.Length > count)
        {
            mentions.Sort(Mention.ByPlace);
        }
    }

    private static void AddList(WordFacts facts, ScratchList<Mention> mentions, int count, int first, int limit)
    {
        Span<(int First, int End)> names = stackalloc (int, int)[MostNames];
        int found = 0;
        bool isLast = false;
        for (int i = first; found < MostNames && NameEnd(facts, i, limit) is var end && end > i; i = end + 1)
        {
            names[found++] = (i, end);
            if (isLast)
            {
                break;
            }

            end += end + 1 < limit && facts.Is(end, ",") && facts.Is(end + 1, "and") ? 1 : 0;
            isLast = end < limit && facts.Is(end, "and");
            if (!isLast && !(end < limit && facts.Is(end, ",")))
            {
                return;
            }
        }

        if (found < 2 || !isLast || (names[found - 1].End < limit && facts.IsCapitalised(names[found - 1].End)))
        {
            return;
        }

        foreach ((int start, int end) in names.Slice(0, found))
        {
            int index = Mention.FirstAfter(mentions, count, facts.Document.Tokens[start].Start);
            if (index < count && mentions[index].TitleFirst < end)
            {
                bool isWhole = mentions[index].FirstToken == start && mentions[index].EndToken == end && end - start == 1;
                mentions[index] = isWhole ? mentions[index] with { Kind = ActorKind.Person } : mentions[index];
                continue;
            }

            mentions.Add(Mention.Of(facts.Document, start, end, ActorKind.Person));
        }
    }

    private static int NameEnd(WordFacts facts, int first, int limit)
    {
        int end = first;
        while (end < limit && end < first + LongestName && facts.Shape(end) == Shape.Capital && !facts.Has(end, Others))
        {
            end++;
        }

        return end;
    }
}
