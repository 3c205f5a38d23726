namespace OnRecord.Reading.Tests.Seeds;

/// <summary>What a careful reader sees in one article of seeds/: the JSON file beside these tests.</summary>
public sealed record ExpectedReading(string Headline, string[] Bylines, ExpectedAttribution[] Attributions, ExpectedActor[] Actors);

/// <param name="Kind">How much of the content is quoted.</param>
/// <param name="Pieces">
/// The content, piece by piece, without marks at its edges; " … " stands for everything between its first and last words.
/// </param>
/// <param name="OrPieces">Another cut of the content that a careful reader might make.</param>
/// <param name="Cue">The heart of the cue.</param>
/// <param name="Source">The words that name the speaker.</param>
/// <param name="Speaker">The actors that count as right; several speak together or are in doubt, "" is nobody named.</param>
/// <param name="Optional">Readers differ on whether this is an attribution at all.</param>
public sealed record ExpectedAttribution(
    AttributionKind Kind,
    string[] Pieces,
    string[]? OrPieces,
    string? Cue,
    string? Source,
    string[] Speaker,
    bool Optional);

/// <param name="Name">The fullest printed form.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">The other printed forms.</param>
/// <param name="MayAlso">Forms that also count as its aliases but could be another's.</param>
/// <param name="Roles">Words that one of its roles must hold.</param>
/// <param name="Optional">Readers differ on whether this is an actor.</param>
public sealed record ExpectedActor(string Name, ActorKind Kind, string[]? Aliases, string[]? MayAlso, string[]? Roles, bool Optional);
