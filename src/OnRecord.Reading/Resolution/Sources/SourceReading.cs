using OnRecord.Reading.Resolution.Antecedents;

namespace OnRecord.Reading.Resolution.Sources;

/// <summary>How the words of a source point at the speaker.</summary>
internal enum SourceForm : byte
{
    /// <summary>By name.</summary>
    Name,

    Pronoun,

    /// <summary>By what the speaker is: "the senator".</summary>
    Description,

    /// <summary>Somebody whom the article does not name: "a senior official", "three witnesses".</summary>
    Unnamed,
}

/// <summary>What the words of a source say.</summary>
/// <param name="Form">How they point at the speaker.</param>
/// <param name="Mention">The index of the mention that names the speaker; -1 unless <paramref name="Form"/> is a name.</param>
/// <param name="Pronoun">The pronoun, where it is one.</param>
/// <param name="FirstToken">The source's first token.</param>
/// <param name="EndToken">One past its last token.</param>
internal readonly record struct SourceReading(SourceForm Form, int Mention, Pronoun Pronoun, int FirstToken, int EndToken);
