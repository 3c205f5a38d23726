namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>A noun phrase without what hangs on it: "the mayor", "Marta Quist", "she". A possessor is a phrase of its own.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token, the possessive clitic included.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="Head">Key of its last word, as the models know it.</param>
internal readonly record struct Chunk(int First, int End, ChunkKind Kind, uint Head);

internal enum ChunkKind : byte
{
    Common,
    Number,
    Person,
    Organization,
    Place,

    /// <summary>Proper nouns that are not known to name anything.</summary>
    Proper,

    /// <summary>"He", "she", "they".</summary>
    Third,

    /// <summary>"It", "this", "there".</summary>
    Neuter,

    /// <summary>"I", "we", "you".</summary>
    Speaking,

    /// <summary>"Who", "which", "that" of a relative clause.</summary>
    Relative,

    /// <summary>"His", "their".</summary>
    Possessive,
}
