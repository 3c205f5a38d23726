namespace OnRecord.Reading.Text;

/// <summary>
/// Numbers that stand for words: the same for all spellings that differ in case or apostrophe only. Of 64 bits, so that
/// two words share one never, and the letters need not be kept to tell.
/// </summary>
internal static class WordKey
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> word) => Append(Basis, word);

    /// <param name="word">The word.</param>
    /// <param name="isSmall">Receives whether the word is of small ASCII letters alone, as most are.</param>
    /// <returns>The word's key.</returns>
    public static ulong Of(ReadOnlySpan<char> word, out bool isSmall)
    {
        var key = Basis;
        var small = 0;
        for (; small < word.Length && word[small] is >= 'a' and <= 'z'; small++)
        {
            key = (key ^ word[small]) * Prime;
        }

        isSmall = small == word.Length;
        return isSmall ? key : Append(key, word.Slice(small));
    }

    /// <param name="key">The key of the letters before.</param>
    /// <param name="more">The letters behind them.</param>
    /// <returns>The key of the whole.</returns>
    public static ulong Append(ulong key, ReadOnlySpan<char> more)
    {
        foreach (var letter in more)
        {
            key = (key ^ Characters.Fold(letter)) * Prime;
        }

        return key;
    }

    /// <returns>Bits of the key that spread well over a table, the lowest ones first.</returns>
    public static uint Hash(ulong key) => (uint)(key ^ (key >> 32));
}
