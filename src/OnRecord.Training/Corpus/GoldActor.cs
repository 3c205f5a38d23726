using OnRecord.Reading;

namespace OnRecord.Training.Corpus;

/// <summary>An actor as a person listed it.</summary>
/// <param name="Name">Its fullest printed form.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other printed forms.</param>
/// <param name="Role">Its titles and descriptions, where it has any.</param>
internal sealed record GoldActor(string Name, ActorKind Kind, IReadOnlyList<string> Aliases, string? Role);

/// <summary>Who says an attribution, as a person read it.</summary>
/// <param name="At">UTF-16 offset of the attribution's first content.</param>
/// <param name="Speaker">The actor's name; <see langword="null"/> where it has none.</param>
internal readonly record struct GoldSpeaker(int At, string? Speaker);
