using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>Knows the verbs whose object is told something: "told | the Evening Leader".</summary>
internal static class Telling
{
    private static readonly WordTable Verbs = WordTable.Of("told", "tells", "telling");

    /// <summary>Whether what starts at the token is told something.</summary>
    public static bool IsBefore(WordFacts facts, int first) =>
        first > 0 && facts.Has(first - 1, WordSenses.Reporting) && facts.IsAny(first - 1, Verbs);
}
