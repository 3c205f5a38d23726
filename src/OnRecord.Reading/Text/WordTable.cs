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
    public int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its <see cref="Hash"/>.</param>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        ref readonly var slot = ref SlotOf(word, hash);
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
            if (slot.Length == 0 || (slot.Hash == hash && AreSame(_letters.AsSpan(slot.Start, slot.Length), word)))
            {
                return ref slot;
            }
        }
    }

    /// <returns>The same for all spellings that differ in case or apostrophe only.</returns>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ Characters.Fold(c)) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

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

    private readonly record struct Slot(uint Hash, int Start, int Length, int Value);
}
