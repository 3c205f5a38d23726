namespace OnRecord.Reading.Attributions.Ties;

/// <summary>What a quotation may be tied to.</summary>
/// <param name="Kind">The kind of tie.</param>
/// <param name="Head">The head of the cue where the tie is one, else -1.</param>
internal readonly record struct Tie(TieKind Kind, int Head = -1);

internal enum TieKind : byte
{
    /// <summary>Nothing of its own: it is a part of what a sentence of the writer's attributes.</summary>
    Part,

    /// <summary>Nobody's words: a title, a name, a heading, irony.</summary>
    Unsaid,

    /// <summary>Stands by itself: who says it is to be known from the context only.</summary>
    Alone,

    /// <summary>Carries on the attribution of the quotation before it.</summary>
    CarriesQuotation,

    /// <summary>Carries on what was attributed just before it in the writer's words.</summary>
    CarriesStatement,

    /// <summary>A cue of its own.</summary>
    Cue,
}
