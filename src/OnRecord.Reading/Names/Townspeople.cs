namespace OnRecord.Reading.Names;

/// <summary>Tells words for who is of a place that no list has: "Queenslander", "Tasmanian", "Yorkshireman", "Sydneysiders".</summary>
internal static class Townspeople
{
    private const WordSenses Others = WordSenses.Common | WordSenses.Place | WordSenses.FirstName | WordSenses.Surname | WordSenses.Organization;

    private static readonly string[] Ends = ["n", "er", "an", "man", "woman", "sider"];

    /// <summary>Whether the token is a place's name and such an ending.</summary>
    public static bool IsOne(WordFacts facts, int token)
    {
        if (facts.Shape(token) != Shape.Capital || facts.Has(token, Others))
        {
            return false;
        }

        ReadOnlySpan<char> word = facts.Document.Span(token);
        word = word.Slice(0, word.Length - (word[word.Length - 1] == 's' ? 1 : 0));
        foreach (string end in Ends)
        {
            if (word.Length > end.Length && word.EndsWith(end.AsSpan(), StringComparison.Ordinal)
                && (facts.Listed(word.Slice(0, word.Length - end.Length)) & WordSenses.Place) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
