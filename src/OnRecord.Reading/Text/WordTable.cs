namespace OnRecord.Reading.Text;

/// <summary>Words, or phrases of words one space apart, each with a number. Looked up by span, without regard to case.</summary>
internal sealed class WordTable
{
    public const int Missing = -1;

    // A slot holds one more than the number of its entry, and above that the upper bits of the word's hash.
    private const int EntryBits = 17;
    private const uint EntryMask = (1u << EntryBits) - 1;

    // Open addressing, at most half full: a look-up that fails seldom leaves the slots, which are small. Words lie folded in
    // one row of letters.
    private readonly uint[] _slots;
    private readonly Entry[] _entries;
    private readonly char[] _letters;

    /// <param name="entries">The words, none of them empty, and their numbers. Of a word given twice the first number holds.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, int>> entries)
    {
        if (entries.Count >= EntryMask)
        {
            throw new ArgumentException($"A word list holds fewer than {EntryMask} words, this one {entries.Count}.", nameof(entries));
        }

        var capacity = 16;
        while (capacity < entries.Count * 2)
        {
            capacity *= 2;
        }

        _slots = new uint[capacity];
        _entries = new Entry[entries.Count];
        _letters = new char[entries.Sum(entry => entry.Key.Length)];
        var (count, used) = (0, 0);
        foreach (var entry in entries)
        {
            var word = entry.Key.AsSpan();
            var hash = Hash(word);
            ref var slot = ref SlotOf(word, hash);
            if (slot == 0)
            {
                _entries[count++] = new Entry(used, word.Length, entry.Value);
                slot = (hash & ~EntryMask) | (uint)count;
                foreach (var letter in word)
                {
                    _letters[used++] = Characters.Fold(letter);
                }
            }
        }
    }

    /// <returns>A table of the words, which have no numbers of their own.</returns>
    public static WordTable Of(params string[] words) => new([.. words.Select(static word => new KeyValuePair<string, int>(word, 0))]);

    /// <returns>The word's number, or <see cref="Missing"/>.</returns>
    public int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its <see cref="Hash"/>.</param>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        var slot = SlotOf(word, hash);
        return slot == 0 ? Missing : _entries[(slot & EntryMask) - 1].Value;
    }

    public bool Contains(ReadOnlySpan<char> word) => Find(word) != Missing;

    /// <returns>The word's slot, or the empty one where it belongs.</returns>
    private ref uint SlotOf(ReadOnlySpan<char> word, uint hash)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        for (var i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            ref var slot = ref slots[i];
            if (slot == 0 || ((slot ^ hash) <= EntryMask && IsOf(_entries[(slot & EntryMask) - 1], word)))
            {
                return ref slot;
            }
        }
    }

    private bool IsOf(in Entry entry, ReadOnlySpan<char> word) =>
        entry.Length == word.Length && AreSame(_letters.AsSpan(entry.Start, entry.Length), word);

    /// <returns>The same for all spellings that differ in case or apostrophe only.</returns>
    public static uint Hash(ReadOnlySpan<char> word) => WordKey.Hash(WordKey.Of(word));

    /// <summary>Whether the words differ in case or apostrophe only.</summary>
    public static bool AreSame(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && Characters.Fold(a[i]) != Characters.Fold(b[i]))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Entry(int Start, int Length, int Value);
}
