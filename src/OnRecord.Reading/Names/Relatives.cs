using OnRecord.Reading.Actors;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Names that only their description tells for names: "His wife, Marites, said".</summary>
internal static class Relatives
{
    private const int LongestQualifier = 2;

    /// <summary>Adds those people to the mentions, in text order.</summary>
    public static void Add(WordFacts facts, ScratchList<Mention> mentions)
    {
        Document document = facts.Document;
        int count = mentions.Length;
        int next = 0;
        for (int comma = 2; comma + 2 < document.Tokens.Length; comma++)
        {
            if (!facts.Is(comma, ",") || facts.Shape(comma + 1) != Shape.Capital || !facts.IsWord(comma + 1) || !EndsDescription(facts, comma - 1))
            {
                continue;
            }

            while (next < count && mentions[next].EndToken <= comma + 1)
            {
                next++;
            }

            bool isFree = next == count || mentions[next].TitleFirst > comma + 1;
            bool closes = facts.Is(comma + 2, ",") || document.KindOf(comma + 2) == TokenKind.Stop;
            if (isFree && closes && !facts.Has(comma + 1, WordSenses.Function | WordSenses.Calendar | WordSenses.Demonym | WordSenses.Organization | WordSenses.Reporting))
            {
                mentions.Add(new Mention(comma + 1, comma + 2, comma + 1, ActorKind.Person, document.ExtentOf(comma + 1, comma + 2)));
            }
        }

        if (mentions.Length > count)
        {
            mentions.Sort(Mention.ByPlace);
        }
    }

    /// <summary>"His wife", "her eldest son".</summary>
    private static bool EndsDescription(WordFacts facts, int noun)
    {
        if (facts.Shape(noun) != Shape.Lower || !facts.Has(noun, WordSenses.Role))
        {
            return false;
        }

        int first = noun - 1;
        while (first > 0 && noun - first <= LongestQualifier && facts.Shape(first) == Shape.Lower && !facts.Has(first, WordSenses.Function))
        {
            first--;
        }

        return first >= 0 && (facts.Is(first, "his") || facts.Is(first, "her") || facts.Is(first, "their") || facts.Is(first, "my"));
    }
}
