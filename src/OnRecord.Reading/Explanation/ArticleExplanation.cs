using System.Collections.Immutable;

namespace OnRecord.Reading;

/// <summary>A reading with the grounds for it.</summary>
/// <param name="Reading">What was read.</param>
/// <param name="Bases">Why, for each of the reading's attributions in their order.</param>
public sealed record ArticleExplanation(ArticleReading Reading, ImmutableArray<AttributionBasis> Bases);
