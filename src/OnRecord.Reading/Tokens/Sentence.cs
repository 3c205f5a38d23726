namespace OnRecord.Reading.Tokens;

/// <summary>A run of tokens, end exclusive, that a reader takes as one sentence. Never crosses a paragraph.</summary>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">One past its last token.</param>
/// <param name="Paragraph">The paragraph it stands in.</param>
internal readonly record struct Sentence(int FirstToken, int EndToken, int Paragraph);
