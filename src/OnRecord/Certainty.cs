namespace OnRecord;

/// <summary>How a quotation's speaker was found, least certain first.</summary>
public enum Certainty
{
    /// <summary>No speaker was found.</summary>
    Unknown,

    /// <summary>From context only: nothing at the quotation says who speaks.</summary>
    Inferred,

    /// <summary>A pronoun or a description at the quotation, resolved to a speaker.</summary>
    Resolved,

    /// <summary>Named at the quotation.</summary>
    Stated,
}
