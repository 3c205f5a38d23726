using System.Runtime.InteropServices;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tokens;

/// <summary>
/// Numbers what the article's tokens say: each spelling, and each word, whose spellings differ in case or apostrophe only.
/// What is asked of the letters is so asked once, and kept by number.
/// </summary>
internal sealed class WordIndex
{
    private const int FewestSlots = 64;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly string _text;
    private readonly Scratch _scratch;
    private readonly int[] _spellingOfToken;
    private readonly ScratchList<Spelling> _spellings;

    // Open addressing, at most half full: one more than a spelling's number, and that of a word's first spelling.
    private int[] _slots;
    private int[] _wordSlots;

    public WordIndex(string text, ScratchList<Token> tokens, Scratch scratch, CancellationToken cancellationToken)
    {
        _text = text;
        _scratch = scratch;
        _spellingOfToken = scratch.RentUnset<int>(tokens.Length);
        _spellings = new ScratchList<Spelling>(scratch, tokens.Length / 2);

        // Four words in ten are new: most articles need no more slots than they have words.
        var slotCount = FewestSlots;
        while (slotCount < tokens.Length)
        {
            slotCount *= 2;
        }

        _slots = scratch.Rent<int>(slotCount);
        _wordSlots = scratch.Rent<int>(slotCount);
        var all = tokens.AsSpan();
        for (var i = 0; i < all.Length; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (_spellings.Length * 2 >= slotCount)
            {
                slotCount *= 4;
                Grow(slotCount);
            }

            _spellingOfToken[i] = NumberOf(all[i], slotCount - 1);
        }
    }

    /// <summary>How many spellings the article has; a sign of another kind is another spelling.</summary>
    public int SpellingCount => _spellings.Length;

    /// <summary>The spellings, by number.</summary>
    public ReadOnlySpan<Spelling> Spellings => _spellings.AsSpan();

    /// <summary>How many words it has.</summary>
    public int WordCount { get; private set; }

    /// <returns>The number of the token's spelling.</returns>
    public int SpellingOf(int token) => _spellingOfToken[token];

    /// <returns>The numbers of the spellings of a sentence's tokens.</returns>
    public ReadOnlySpan<int> SpellingsOf(Sentence sentence) =>
        _spellingOfToken.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken);

    /// <returns>The number of the token's word.</returns>
    public int WordOf(int token) => _spellings[_spellingOfToken[token]].Word;

    public ReadOnlySpan<char> Letters(in Spelling spelling) => _text.AsSpan(spelling.Token.Start, spelling.Token.Length);

    private int NumberOf(Token token, int mask)
    {
        var letters = _text.AsSpan(token.Start, token.Length);
        var key = KeyOf(letters, token.Kind);
        var slots = _slots;
        var spellings = _spellings.AsSpan();
        for (var i = Hash(key) & mask; ; i = (i + 1) & mask)
        {
            var number = slots[i] - 1;
            if (number < 0)
            {
                slots[i] = spellings.Length + 1;
                Add(token, letters, key, mask);
                return spellings.Length;
            }

            if (spellings[number].Letters == key)
            {
                return number;
            }
        }
    }

    private void Add(Token token, ReadOnlySpan<char> letters, ulong lettersKey, int mask)
    {
        var key = WordKey.Of(letters);
        var spellings = _spellings.AsSpan();
        for (var i = (int)WordKey.Hash(key) & mask; ; i = (i + 1) & mask)
        {
            var number = _wordSlots[i] - 1;
            if (number < 0)
            {
                _wordSlots[i] = spellings.Length + 1;
                _spellings.Add(new Spelling(token, WordCount++, lettersKey, key));
                return;
            }

            if (spellings[number].Key == key)
            {
                _spellings.Add(new Spelling(token, spellings[number].Word, lettersKey, key));
                return;
            }
        }
    }

    private void Grow(int slotCount)
    {
        _slots = _scratch.Rent<int>(slotCount);
        _wordSlots = _scratch.Rent<int>(slotCount);
        var spellings = _spellings.AsSpan();
        var words = 0;
        for (var number = 0; number < spellings.Length; number++)
        {
            Put(_slots, Hash(spellings[number].Letters), number, slotCount - 1);

            // A word has its number from its first spelling.
            if (spellings[number].Word == words)
            {
                Put(_wordSlots, (int)spellings[number].WordHash, number, slotCount - 1);
                words++;
            }
        }
    }

    private static void Put(int[] slots, int hash, int number, int mask)
    {
        var i = hash & mask;
        while (slots[i] != 0)
        {
            i = (i + 1) & mask;
        }

        slots[i] = number + 1;
    }

    private static int Hash(ulong letters) => (int)((letters * Multiplier) >> 32);

    /// <returns>The letters' key: four at a time, the last four over again where they are no multiple of it.</returns>
    private static ulong KeyOf(ReadOnlySpan<char> letters, TokenKind kind)
    {
        const int four = 4;

        // Spread over all bits, so that no letters make up for another length or kind.
        var key = (((ulong)letters.Length << 3) | (ulong)kind) * Multiplier;
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
            key = (key ^ letters) * Multiplier;
            return key ^ (key >> 32);
        }
    }
}
