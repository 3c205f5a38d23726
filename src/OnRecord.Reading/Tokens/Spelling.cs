using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tokens;

/// <summary>Letters as an article writes them.</summary>
/// <param name="Token">Where they stand first.</param>
/// <param name="Word">The number of the word in the article, whatever the case and accents.</param>
/// <param name="Letters">A number that stands for the letters and the token's kind, as a <see cref="WordKey"/> does for the word.</param>
/// <param name="Key">The word's <see cref="WordKey"/>.</param>
/// <param name="IsSmall">Whether it is of small ASCII letters alone, as most are: nothing else need be asked of such letters.</param>
internal readonly record struct Spelling(Token Token, int Word, ulong Letters, ulong Key, bool IsSmall)
{
    /// <summary>As the word lists hash it.</summary>
    public uint WordHash => WordKey.Hash(Key);
}
