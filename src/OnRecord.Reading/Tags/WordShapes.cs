namespace OnRecord.Reading.Tags;

internal static class WordShapes
{
    public static WordShape Case(this WordShape shape) => shape & WordShape.CaseMask;

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
