namespace OnRecord.Reading;

/// <summary>Why an attribution was read as it was.</summary>
/// <param name="Rule">How it was found.</param>
/// <param name="Scores">What the models gave it, where they found it.</param>
/// <param name="SourceRunnerUp">The words that would have been its source in the second place, where several were weighed.</param>
/// <param name="SpeakerRule">How its source points at the speaker.</param>
/// <param name="SpeakerRunnerUp">
/// Index in <see cref="ArticleReading.Actors"/> of who would have been the speaker in the second place, where several
/// antecedents were weighed.
/// </param>
public sealed record AttributionBasis(
    AttributionRule Rule, ModelScores? Scores, Extent? SourceRunnerUp, SpeakerRule SpeakerRule, int? SpeakerRunnerUp);
