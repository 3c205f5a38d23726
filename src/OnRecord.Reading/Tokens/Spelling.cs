namespace OnRecord.Reading.Tokens;

/// <summary>Letters as an article writes them.</summary>
/// <param name="Token">Where they stand first.</param>
/// <param name="Hash">Of the letters and the token's kind.</param>
/// <param name="WordHash">As the word lists hash them: <see cref="Text.WordTable.Hash"/>.</param>
/// <param name="Word">The number of the word in the article, whatever the case.</param>
internal readonly record struct Spelling(Token Token, uint Hash, uint WordHash, int Word);
