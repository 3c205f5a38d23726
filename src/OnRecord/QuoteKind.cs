namespace OnRecord;

/// <summary>How much of a quotation stands inside quotation marks.</summary>
public enum QuoteKind
{
    /// <summary>All of it: the speaker's own words.</summary>
    Direct,

    /// <summary>Some of it.</summary>
    Mixed,

    /// <summary>None of it: the words are the reporter's.</summary>
    Indirect,
}
