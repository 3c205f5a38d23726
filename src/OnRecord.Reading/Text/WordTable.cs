namespace OnRecord.Reading.Text;

/// <summary>Words, or phrases of words one space apart, each with a number. Looked up by span, without regard to case.</summary>
internal sealed class WordTable
{
    public const int Missing = -1;

    private readonly string?[] _words;
    private readonly int[] _values;

    /// <param name="entries">The words and their numbers. Of a word given twice the first number holds.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, int>> entries)
    {
        var capacity = 16;
        while (capacity < entries.Count * 2)
        {
            capacity *= 2;
        }

        _words = new string?[capacity];
        _values = new int[capacity];
        foreach (var entry in entries)
        {
            var slot = SlotOf(entry.Key.AsSpan());
            if (_words[slot] is null)
            {
                _words[slot] = entry.Key;
                _values[slot] = entry.Value;
            }
        }
    }

    /// <returns>The word's number, or <see cref="Missing"/>.</returns>
    public int Find(ReadOnlySpan<char> word)
    {
        var slot = SlotOf(word);
        return _words[slot] is null ? Missing : _values[slot];
    }

    public bool Contains(ReadOnlySpan<char> word) => Find(word) != Missing;

    private int SlotOf(ReadOnlySpan<char> word)
    {
        var mask = _words.Length - 1;
        var slot = Hash(word) & mask;
        while (_words[slot] is { } other && !AreEqual(other.AsSpan(), word))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var c in word)
            {
                hash = (hash ^ Characters.Fold(c)) * 16777619u;
            }

            return (int)(hash ^ (hash >> 15));
        }
    }

    private static bool AreEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i] && Characters.Fold(left[i]) != Characters.Fold(right[i]))
            {
                return false;
            }
        }

        return true;
    }
}
