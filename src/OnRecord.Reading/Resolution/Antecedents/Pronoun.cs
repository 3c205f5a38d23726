using OnRecord.Reading.Actors;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Antecedents;

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
    private static readonly WordTable Forms = new(
    [
        new("he", (int)Pronoun.He), new("him", (int)Pronoun.He), new("his", (int)Pronoun.He), new("himself", (int)Pronoun.He),
        new("she", (int)Pronoun.She), new("her", (int)Pronoun.She), new("hers", (int)Pronoun.She), new("herself", (int)Pronoun.She),
        new("they", (int)Pronoun.They), new("them", (int)Pronoun.They), new("their", (int)Pronoun.They), new("both", (int)Pronoun.They),
        new("it", (int)Pronoun.It), new("its", (int)Pronoun.It),
        new("who", (int)Pronoun.Relative), new("which", (int)Pronoun.Relative),
        new("whose", (int)Pronoun.Relative), new("whom", (int)Pronoun.Relative), new("that", (int)Pronoun.Relative),
        new("i", (int)Pronoun.First), new("we", (int)Pronoun.First), new("me", (int)Pronoun.First),
        new("my", (int)Pronoun.First), new("our", (int)Pronoun.First), new("us", (int)Pronoun.First),
    ]);

    /// <returns>What the token asks of its antecedent, if it is a pronoun.</returns>
    public static Pronoun Of(Document document, int token) =>
        Forms.Find(document.Words.KeyOf(token)) is var form and not WordTable.Missing ? (Pronoun)form : Pronoun.None;

    /// <returns>The gender that the token asks for, if it is a form of "he" or "she".</returns>
    public static Gender GenderOf(Document document, int token) =>
        document.Text[document.Tokens[token].Start] is 'h' or 'H' or 's' or 'S' ? GenderOf(Of(document, token)) : Gender.Unknown;

    public static Gender GenderOf(Pronoun pronoun) => pronoun switch
    {
        Pronoun.He => Gender.Male,
        Pronoun.She => Gender.Female,
        _ => Gender.Unknown,
    };
}
