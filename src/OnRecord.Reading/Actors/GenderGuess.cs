namespace OnRecord.Reading.Actors;

/// <summary>A person's gender as names, titles and roles tell it.</summary>
/// <param name="Gender">The gender, where anything tells it.</param>
/// <param name="IsByName">Whether the first name alone does.</param>
internal readonly record struct GenderGuess(Gender Gender, bool IsByName);
