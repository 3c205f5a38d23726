namespace OnRecord.Reading.Tags;

/// <summary>How a sentence writes capitals: what a capital letter tells depends on it.</summary>
internal enum CapitalStyle : byte
{
    /// <summary>As prose does.</summary>
    Prose,

    /// <summary>On every word of weight, as headlines do.</summary>
    Title,

    /// <summary>On every letter.</summary>
    Shouting,

    /// <summary>Nowhere.</summary>
    None,
}
