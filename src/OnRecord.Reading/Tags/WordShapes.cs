namespace OnRecord.Reading.Tags;

internal static class WordShapes
{
    public static WordShape Case(this WordShape shape) => shape & WordShape.CaseMask;

    /// <summary>Whether the token starts with a capital.</summary>
    public static bool IsCapitalized(this WordShape shape) => shape.Case() is >= WordShape.Initial and <= WordShape.Mixed;

    public static WordShape Of(ReadOnlySpan<char> token)
    {
        var letters = default(LetterCounts);
        foreach (var unit in token)
        {
            letters.Add(unit);
        }

        return letters.Shape;
    }
}
