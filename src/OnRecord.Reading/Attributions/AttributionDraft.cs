using System.Collections.Immutable;

namespace OnRecord.Reading.Attributions;

/// <summary>An attribution as read from its own sentences, before its speaker is known.</summary>
/// <param name="Kind">How much of the content stands inside quotation marks.</param>
/// <param name="Pieces">The content in text order.</param>
/// <param name="Cue">The words that attribute, where there are any.</param>
/// <param name="Source">The words that name the speaker, where there are any.</param>
/// <param name="Rule">How it was found.</param>
/// <param name="Scores">What the models gave it, where they found it.</param>
/// <param name="SourceRunnerUp">The next best source, where several were weighed.</param>
/// <param name="IsToThem">Whether who stands before the cue is asked or told it, and nobody is named who does so.</param>
internal readonly record struct AttributionDraft(
    AttributionKind Kind,
    ImmutableArray<Extent> Pieces,
    Extent? Cue,
    Extent? Source,
    AttributionRule Rule = AttributionRule.Uncued,
    ModelScores? Scores = null,
    Extent? SourceRunnerUp = null,
    bool IsToThem = false);
