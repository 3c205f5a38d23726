using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tokens;

internal enum AbbreviationKind
{
    None,

    /// <summary>Stands before a name and never ends a sentence: "Mr."</summary>
    Title,

    /// <summary>An abbreviation only before a number: "No. 4", "Jan. 5".</summary>
    Number,

    /// <summary>Stands between two names, in small letters: "Ode v. Quist".</summary>
    Between,

    /// <summary>May end a sentence: "Inc."</summary>
    Other,
}

/// <summary>The abbreviations that are written with a stop.</summary>
internal static class Abbreviations
{
    private static readonly WordTable Kinds = new(DataFile.Rows("abbreviations.tsv")
        .Select(row => new KeyValuePair<string, int>(row[0], (int)KindOf(row[1])))
        .ToList());

    /// <param name="word">The word without its stop.</param>
    public static AbbreviationKind Of(ReadOnlySpan<char> word) =>
        Kinds.Find(word) is var kind and not WordTable.Missing ? (AbbreviationKind)kind : AbbreviationKind.None;

    private static AbbreviationKind KindOf(string field) => field switch
    {
        "title" => AbbreviationKind.Title,
        "number" => AbbreviationKind.Number,
        "between" => AbbreviationKind.Between,
        _ => AbbreviationKind.Other,
    };
}
