namespace OnRecord.Reading;

/// <summary>What the models of attributions in the writer's words gave one of them. Scores have no unit; higher is surer.</summary>
/// <param name="Cue">The score of the cue: above 0 where it alone would do.</param>
/// <param name="SourceMargin">By how much the source won over the next best; <see langword="null"/> where there was no other.</param>
/// <param name="StartMargin">By how much the start of the content won; <see langword="null"/> where there was no other.</param>
/// <param name="EndMargin">By how much the end of the content won; <see langword="null"/> where there was no other.</param>
/// <param name="Verdict">The score of cue, source and content together.</param>
/// <param name="Threshold">What <paramref name="Verdict"/> had to exceed.</param>
public readonly record struct ModelScores(int Cue, int? SourceMargin, int? StartMargin, int? EndMargin, int Verdict, int Threshold);
