namespace OnRecord.Reading.Entities;

/// <summary>A run of tokens, end exclusive, and what it names.</summary>
internal readonly record struct EntitySpan(int First, int End, ActorKind Kind);
