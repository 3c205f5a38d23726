namespace OnRecord.Reading.Tokens;

/// <summary>A run of tokens, end exclusive, that a reader takes as one sentence. Never crosses a paragraph.</summary>
internal readonly record struct Sentence(int FirstToken, int EndToken);
