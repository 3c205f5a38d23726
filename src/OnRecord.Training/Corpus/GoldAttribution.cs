using OnRecord.Reading;

namespace OnRecord.Training.Corpus;

/// <summary>An attribution as a person marked it; each part in text order, empty where it is left out.</summary>
internal sealed record GoldAttribution(IReadOnlyList<Extent> Source, IReadOnlyList<Extent> Cue, IReadOnlyList<Extent> Content);
