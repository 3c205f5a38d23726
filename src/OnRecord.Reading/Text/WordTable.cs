namespace OnRecord.Reading.Text;

/// <summary>Words, or phrases of words one space apart, each with a number. Looked up by span, without regard to case.</summary>
internal sealed class WordTable
{
    public const int Missing = -1;

    // Open addressing, at most half full. Words lie folded in one row of letters, and a look-up that fails seldom goes there.
    private readonly Slot[] _slots;
    private readonly char[] _letters;

    /// <param name="entries">The words, none of them empty, and their numbers. Of a word given twice the first number holds.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, int>> entries)
    {
        var capacity = 16;
        while (capacity < entries.Count * 2)
        {
            capacity *= 2;
        }

        _slots = new Slot[capacity];
        _letters = new char[entries.Sum(entry => entry.Key.Length)];
        var used = 0;
        foreach (var entry in entries)
        {
            var word = entry.Key.AsSpan();
            var hash = Hash(word);
            ref var slot = ref SlotOf(word, hash);
            if (slot.Length == 0)
            {
                slot = new Slot(hash, used, word.Length, entry.Value);
                foreach (var letter in word)
                {
                    _letters[used++] = Characters.Fold(letter);
                }
            }
        }
    }

    /// <returns>The word's number, or <see cref="Missing"/>.</returns>
    public int Find(ReadOnlySpan<char> word)
    {
        ref readonly var slot = ref SlotOf(word, Hash(word));
        return slot.Length == 0 ? Missing : slot.Value;
    }

    public bool Contains(ReadOnlySpan<char> word) => Find(word) != Missing;

    /// <returns>The word's slot, or the empty one where it belongs.</returns>
    private ref Slot SlotOf(ReadOnlySpan<char> word, uint hash)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        for (var i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            ref var slot = ref slots[i];
            if (slot.Length == 0 || (slot.Hash == hash && AreEqual(_letters.AsSpan(slot.Start, slot.Length), word)))
            {
                return ref slot;
            }
        }
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ Characters.Fold(c)) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

    private static bool AreEqual(ReadOnlySpan<char> folded, ReadOnlySpan<char> word)
    {
        if (folded.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (folded[i] != Characters.Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Slot(uint Hash, int Start, int Length, int Value);
}
