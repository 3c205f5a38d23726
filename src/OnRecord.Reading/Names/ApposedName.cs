using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>
/// "The mayor, Can Aydin, said": between a description and a comma stands a name, though its first word means
/// something else when it is small.
/// </summary>
internal static class ApposedName
{
    private static readonly WordTable Prepositions = WordTable.Of("at", "by", "for", "from", "in", "near", "of", "on", "to", "with");

    /// <summary>Whether a name starts at the token whose first word does not look like one.</summary>
    public static bool StartsAt(WordFacts facts, int first) =>
        first > 1 && facts.Shape(first) == Shape.Capital && facts.Has(first, WordSenses.Function | WordSenses.Calendar)
        && !facts.IsAny(first, Prepositions)
        && facts.Is(first - 1, ",") && EndsDescription(facts, first - 2) && IsOfTwoWords(facts, first);

    private static bool IsOfTwoWords(WordFacts facts, int first)
    {
        int end = first + 2;
        return end < facts.Document.Tokens.Length && facts.Is(end, ",") && facts.Shape(end - 1) == Shape.Capital
            && !facts.Has(end - 1, WordSenses.Function | WordSenses.Calendar);
    }

    /// <summary>"the mayor", "the mayor of Kaston".</summary>
    private static bool EndsDescription(WordFacts facts, int last)
    {
        if (facts.Shape(last) == Shape.Lower)
        {
            return facts.Has(last, WordSenses.Role | WordSenses.Title);
        }

        while (last > 1 && facts.IsCapitalised(last))
        {
            last--;
        }

        return last > 0 && (facts.Is(last, "of") || facts.Is(last, "for")) && facts.Has(last - 1, WordSenses.Role | WordSenses.Title);
    }
}
