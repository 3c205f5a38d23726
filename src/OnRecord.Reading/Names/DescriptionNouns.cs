using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>What a noun is, as the words for somebody or something.</summary>
[Flags]
internal enum DescriptionNouns
{
    None = 0,

    /// <summary>Nobody in particular: "the crowd", "the family".</summary>
    Several = 1,

    /// <summary>Somebody who need not have been named before: "the woman said".</summary>
    Stranger = 2,

    /// <summary>Said of any body: "the group".</summary>
    AnyBody = 4,

    /// <summary>Said of a body unless its name makes it an authority: "the company".</summary>
    Business = 8,

    /// <summary>Makes a body's name an authority's: "Harbor Commission".</summary>
    Authority = 16,

    /// <summary>Holds its writer's own words: "Quist's letter".</summary>
    Text = 32,

    /// <summary>Makes a name a street's: "Tarn Terrace".</summary>
    Street = 64,

    /// <summary>Many people as one body, and no person: "the police", "the team".</summary>
    Collective = 128,

    /// <summary>Has a title: "her memoir, “The Floor Is an Ear”".</summary>
    Work = 256,

    /// <summary>Said of no company: "the union".</summary>
    Unincorporated = 512,
}

/// <summary>Looks nouns of descriptions up.</summary>
internal static class DescriptionNounTable
{
    private static readonly WordTable Table = new(DataFile.Rows("description-nouns.tsv")
        .Select(static row => new KeyValuePair<string, int>(row[0], (int)Parse(row[1])))
        .ToList());

    public static bool Is(ReadOnlySpan<char> noun, DescriptionNouns any) =>
        Table.Find(noun) is var found && found != WordTable.Missing && ((DescriptionNouns)found & any) != 0;

    /// <summary>Whether a word ends as plurals do, and is no short one: "aides", "gunmen", not "his", "press".</summary>
    public static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length > 3
        && ((word[word.Length - 1] == 's' && word[word.Length - 2] != 's') || word.EndsWith("men".AsSpan(), StringComparison.Ordinal));

    private static DescriptionNouns Parse(string uses) =>
        uses.Split(',').Aggregate(DescriptionNouns.None, static (all, use) => all | One(use));

    private static DescriptionNouns One(string use) => use switch
    {
        "several" => DescriptionNouns.Several,
        "stranger" => DescriptionNouns.Stranger,
        "any-body" => DescriptionNouns.AnyBody,
        "business" => DescriptionNouns.Business,
        "authority" => DescriptionNouns.Authority,
        "text" => DescriptionNouns.Text,
        "street" => DescriptionNouns.Street,
        "collective" => DescriptionNouns.Collective,
        "work" => DescriptionNouns.Work,
        "unincorporated" => DescriptionNouns.Unincorporated,
        _ => throw new InvalidOperationException($"The word list of nouns in descriptions has an unknown use: {use}."),
    };
}
