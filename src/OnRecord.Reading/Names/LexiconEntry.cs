namespace OnRecord.Reading.Names;

/// <summary>What the word lists know of a form.</summary>
/// <param name="Senses">What it may be.</param>
/// <param name="Phrases">The phrases that start with it.</param>
internal readonly record struct LexiconEntry(WordSenses Senses, PhraseHint Phrases);
