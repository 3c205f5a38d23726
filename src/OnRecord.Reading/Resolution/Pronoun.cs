using OnRecord.Reading.Actors;

namespace OnRecord.Reading.Resolution;

/// <summary>What a pronoun asks of its antecedent.</summary>
internal enum Pronoun : byte
{
    /// <summary>No pronoun.</summary>
    None,

    /// <summary>"he", "him", "his".</summary>
    He,

    /// <summary>"she", "her".</summary>
    She,

    /// <summary>"they", "them", "their".</summary>
    They,

    /// <summary>"it", "its".</summary>
    It,

    /// <summary>"who", "which", "whose": the name just before.</summary>
    Relative,

    /// <summary>"I", "we": the writer, or somebody whose words are not in quotation marks.</summary>
    First,
}

internal static class Pronouns
{
    private static readonly KeyValuePair<string, Pronoun>[] Forms =
    [
        new("he", Pronoun.He), new("him", Pronoun.He), new("his", Pronoun.He), new("himself", Pronoun.He),
        new("she", Pronoun.She), new("her", Pronoun.She), new("hers", Pronoun.She), new("herself", Pronoun.She),
        new("they", Pronoun.They), new("them", Pronoun.They), new("their", Pronoun.They), new("both", Pronoun.They),
        new("it", Pronoun.It), new("its", Pronoun.It),
        new("who", Pronoun.Relative), new("which", Pronoun.Relative), new("whose", Pronoun.Relative), new("whom", Pronoun.Relative), new("that", Pronoun.Relative),
        new("i", Pronoun.First), new("we", Pronoun.First), new("me", Pronoun.First), new("my", Pronoun.First), new("our", Pronoun.First), new("us", Pronoun.First),
    ];

    public static Pronoun Of(ReadOnlySpan<char> word)
    {
        foreach (KeyValuePair<string, Pronoun> form in Forms)
        {
            if (word.Equals(form.Key.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return form.Value;
            }
        }

        return Pronoun.None;
    }

    public static Gender GenderOf(Pronoun pronoun) => pronoun switch
    {
        Pronoun.He => Gender.Male,
        Pronoun.She => Gender.Female,
        _ => Gender.Unknown,
    };
}
