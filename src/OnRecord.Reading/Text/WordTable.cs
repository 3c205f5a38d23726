namespace OnRecord.Reading.Text;

/// <summary>Words, or phrases of words one space apart, each with a number. Looked up by span, without regard to case.</summary>
internal sealed class WordTable
{
    public const int Missing = -1;

    // Open addressing, at most a quarter full: most look-ups fail, and nearly all of those at the first slot. That is a byte, some
    // bits of the word's hash, 0 where there is none; the number of its entry stands apart, so that failing takes little memory.
    private readonly byte[] _marks;
    private readonly ushort[] _numbers;
    private readonly Entry[] _entries;

    // A bit for each head of a word: see WordHead.
    private readonly ulong _heads;

    /// <param name="entries">The words, none of them empty, and their numbers. Of a word given twice the first number holds.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, int>> entries)
    {
        if (entries.Count > ushort.MaxValue)
        {
            throw new ArgumentException($"A word list holds at most {ushort.MaxValue} words, this one {entries.Count}.", nameof(entries));
        }

        var capacity = 16;
        while (capacity < entries.Count * 4)
        {
            capacity *= 2;
        }

        _marks = new byte[capacity];
        _numbers = new ushort[capacity];
        _entries = new Entry[entries.Count];
        var count = 0;
        foreach (var entry in entries)
        {
            _heads |= WordHead.BitOf(WordHead.Of(entry.Key.Length, Characters.Fold(entry.Key[0])));
            var key = WordKey.Of(entry.Key.AsSpan());
            var slot = SlotOf(key);
            if (_marks[slot] == 0)
            {
                _marks[slot] = MarkOf(WordKey.Hash(key));
                _numbers[slot] = (ushort)count;
                _entries[count++] = new Entry(key, entry.Value);
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
        return _marks[slot] == 0 ? Missing : _entries[_numbers[slot]].Value;
    }

    public bool Contains(ReadOnlySpan<char> word) => Find(word) != Missing;

    /// <summary>Whether a word of the <see cref="WordHead"/> may be in the table: the rules' small lists so dismiss most words.</summary>
    public bool MayHold(int head) => (_heads & WordHead.BitOf(head)) != 0;

    /// <returns>The word's slot, or the empty one where it belongs.</returns>
    private int SlotOf(ulong key)
    {
        var marks = _marks;
        var last = marks.Length - 1;
        var hash = WordKey.Hash(key);
        for (var i = (int)hash & last; ; i = (i + 1) & last)
        {
            if (marks[i] == 0 || (marks[i] == MarkOf(hash) && _entries[_numbers[i]].Key == key))
            {
                return i;
            }
        }
    }

    // The slot takes the lower bits.
    private static byte MarkOf(uint hash) => (byte)((hash >> 24) | 1);

    private readonly record struct Entry(ulong Key, int Value);
}
