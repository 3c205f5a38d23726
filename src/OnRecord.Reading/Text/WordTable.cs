namespace OnRecord.Reading.Text;

/// <summary>Words, or phrases of words one space apart, each with a number. Looked up by span, without regard to case.</summary>
internal sealed class WordTable
{
    public const int Missing = -1;

    // A slot holds one more than the number of its entry, and above that the upper bits of the word's hash.
    private const int EntryBits = 17;
    private const uint EntryMask = (1u << EntryBits) - 1;

    // Open addressing, at most a quarter full: most look-ups fail, and nearly all of those at the first slot, which is small.
    private readonly uint[] _slots;
    private readonly Entry[] _entries;

    /// <param name="entries">The words, none of them empty, and their numbers. Of a word given twice the first number holds.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, int>> entries)
    {
        if (entries.Count >= EntryMask)
        {
            throw new ArgumentException($"A word list holds fewer than {EntryMask} words, this one {entries.Count}.", nameof(entries));
        }

        var capacity = 16;
        while (capacity < entries.Count * 4)
        {
            capacity *= 2;
        }

        _slots = new uint[capacity];
        _entries = new Entry[entries.Count];
        var count = 0;
        foreach (var entry in entries)
        {
            var key = WordKey.Of(entry.Key.AsSpan());
            ref var slot = ref SlotOf(key);
            if (slot == 0)
            {
                _entries[count++] = new Entry(key, entry.Value);
                slot = (WordKey.Hash(key) & ~EntryMask) | (uint)count;
            }
        }
    }

    /// <returns>A table of the words, which have no numbers of their own.</returns>
    public static WordTable Of(params string[] words) => new(Array.ConvertAll(words, static word => new KeyValuePair<string, int>(word, 0)));

    /// <returns>The word's number, or <see cref="Missing"/>.</returns>
    public int Find(ReadOnlySpan<char> word) => Find(WordKey.Of(word));

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    /// <param name="key">The word's <see cref="WordKey"/>.</param>
    public int Find(ulong key)
    {
        var slot = SlotOf(key);
        return slot == 0 ? Missing : _entries[(slot & EntryMask) - 1].Value;
    }

    public bool Contains(ReadOnlySpan<char> word) => Find(word) != Missing;

    /// <returns>The word's slot, or the empty one where it belongs.</returns>
    private ref uint SlotOf(ulong key)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        var hash = WordKey.Hash(key);
        for (var i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            ref var slot = ref slots[i];
            if (slot == 0 || ((slot ^ hash) <= EntryMask && _entries[(slot & EntryMask) - 1].Key == key))
            {
                return ref slot;
            }
        }
    }

    private readonly record struct Entry(ulong Key, int Value);
}
