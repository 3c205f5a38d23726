using System.Runtime.InteropServices;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tokens;

/// <summary>
/// Numbers what the article's tokens say: each spelling, and each word, whose spellings differ in case, apostrophe or accents only.
/// What is asked of the letters is so asked once, and kept by number.
/// </summary>
internal sealed class WordIndex
{
    private const int FewestSlots = 64;

    private readonly string _text;
    private readonly Scratch _scratch;
    private readonly int[] _spellingOfToken;
    private readonly Spelling[] _spellings;

    // Open addressing, at most half full: one more than a spelling's number, and that of a word's first spelling.
    private int[] _slots = [];
    private int[] _wordSlots = [];
    private int _slotCount;

    // The numbers of words that are printed with accents, by their keys without.
    private Dictionary<ulong, int>? _accented;

    public WordIndex(string text, ScratchList<Token> tokens, Scratch scratch, CancellationToken cancellationToken)
    {
        _text = text;
        _scratch = scratch;
        _spellingOfToken = scratch.RentUnset<int>(tokens.Length);
        _spellings = scratch.RentUnset<Spelling>(tokens.Length);

        // Four words in ten are new: most articles need no more slots than they have words.
        var slotCount = FewestSlots;
        while (slotCount < tokens.Length)
        {
            slotCount *= 2;
        }

        Open(slotCount);
        var all = tokens.AsSpan();
        for (var i = 0; i < all.Length; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            _spellingOfToken[i] = NumberOf(all[i]);
        }
    }

    /// <summary>How many spellings the article has; a sign of another kind is another spelling.</summary>
    public int SpellingCount { get; private set; }

    /// <summary>The spellings, by number.</summary>
    public ReadOnlySpan<Spelling> Spellings => _spellings.AsSpan(0, SpellingCount);

    /// <summary>How many words it has.</summary>
    public int WordCount { get; private set; }

    /// <returns>The number of the token's spelling.</returns>
    public int SpellingOf(int token) => _spellingOfToken[token];

    /// <returns>The numbers of the spellings of a sentence's tokens.</returns>
    public ReadOnlySpan<int> SpellingsOf(Sentence sentence) =>
        _spellingOfToken.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken);

    /// <returns>The number of the token's word.</returns>
    public int WordOf(int token) => _spellings[_spellingOfToken[token]].Word;

    /// <returns>The <see cref="WordKey"/> of the token's word.</returns>
    public ulong KeyOf(int token) => _spellings[_spellingOfToken[token]].Key;

    public ReadOnlySpan<char> Letters(in Spelling spelling) => _text.AsSpan(spelling.Token.Start, spelling.Token.Length);

    private int NumberOf(Token token)
    {
        var letters = _text.AsSpan(token.Start, token.Length);
        var key = KeyOf(letters, token.Kind);
        var slots = _slots;
        var mask = _slotCount - 1;
        for (var i = Spread.Hash(key) & mask; ; i = (i + 1) & mask)
        {
            var number = slots[i] - 1;
            if (number < 0)
            {
                slots[i] = SpellingCount + 1;
                return Add(token, letters, key);
            }

            if (_spellings[number].Letters == key)
            {
                return number;
            }
        }
    }

    private int Add(Token token, ReadOnlySpan<char> letters, ulong lettersKey)
    {
        var key = WordKey.Of(letters, out var isSmall);
        ref var slot = ref WordSlotOf(key);
        var word = slot > 0 ? _spellings[slot - 1].Word : WordOf(letters, key, isSmall);
        slot = slot > 0 ? slot : SpellingCount + 1;
        _spellings[SpellingCount++] = new Spelling(token, word, lettersKey, key, isSmall);
        if (SpellingCount * 2 >= _slotCount)
        {
            Open(_slotCount * 4);
        }

        return SpellingCount - 1;
    }

    /// <returns>The number of a word whose key is new: that of the same word with or without accents, where there is one.</returns>
    private int WordOf(ReadOnlySpan<char> letters, ulong key, bool isSmall)
    {
        if (isSmall || !BareLetters.TryKey(letters, out var bare))
        {
            return _accented is not null && _accented.TryGetValue(key, out var accented) ? accented : WordCount++;
        }

        _accented ??= [];
        if (!_accented.TryGetValue(bare, out var word))
        {
            var slot = WordSlotOf(bare);
            word = slot > 0 ? _spellings[slot - 1].Word : WordCount++;
            _accented.Add(bare, word);
        }

        return word;
    }

    /// <returns>The slot of the word with the key, or the empty one where it belongs.</returns>
    private ref int WordSlotOf(ulong key)
    {
        var mask = _slotCount - 1;
        var i = (int)WordKey.Hash(key) & mask;
        while (_wordSlots[i] > 0 && _spellings[_wordSlots[i] - 1].Key != key)
        {
            i = (i + 1) & mask;
        }

        return ref _wordSlots[i];
    }

    /// <summary>Opens so many slots, and puts the spellings there are into them.</summary>
    private void Open(int slotCount)
    {
        _slotCount = slotCount;
        _slots = _scratch.Rent<int>(slotCount);
        _wordSlots = _scratch.Rent<int>(slotCount);
        for (var number = 0; number < SpellingCount; number++)
        {
            var i = Spread.Hash(_spellings[number].Letters) & (slotCount - 1);
            while (_slots[i] > 0)
            {
                i = (i + 1) & (slotCount - 1);
            }

            _slots[i] = number + 1;

            // A word has the slot of its first spelling.
            ref var slot = ref WordSlotOf(_spellings[number].Key);
            slot = slot > 0 ? slot : number + 1;
        }
    }

    /// <returns>The letters' key: four at a time, the last four over again where they are no multiple of it.</returns>
    private static ulong KeyOf(ReadOnlySpan<char> letters, TokenKind kind)
    {
        const int four = 4;

        // Spread over all bits, so that no letters make up for another length or kind.
        var key = (((ulong)letters.Length << 3) | (ulong)kind) * Spread.Multiplier;
        if (letters.Length < four)
        {
            var (first, middle, last) = ((ulong)letters[0], (ulong)letters[letters.Length / 2], (ulong)letters[letters.Length - 1]);
            return Mix(key, first | (middle << 16) | (last << 32));
        }

        for (var i = 0; i + four < letters.Length; i += four)
        {
            key = Mix(key, MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(letters.Slice(i))));
        }

        return Mix(key, MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(letters.Slice(letters.Length - four))));

        static ulong Mix(ulong key, ulong letters)
        {
            key = (key ^ letters) * Spread.Multiplier;
            return key ^ (key >> 32);
        }
    }
}
