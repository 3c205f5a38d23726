using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tokens;

/// <summary>Letters as an article writes them.</summary>
/// <param name="Token">Where they stand first.</param>
/// <param name="Hash">Of the letters and the token's kind.</param>
/// <param name="Key">The word's <see cref="WordKey"/>.</param>
/// <param name="Word">The number of the word in the article, whatever the case.</param>
internal readonly record struct Spelling(Token Token, uint Hash, ulong Key, int Word)
{
    /// <summary>As the word lists hash it: <see cref="WordTable.Hash"/>.</summary>
    public uint WordHash => WordKey.Hash(Key);
}
