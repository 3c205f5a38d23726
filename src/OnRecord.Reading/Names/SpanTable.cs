using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>
/// A hash table whose keys are runs of the article, looked up by span: no key is ever a string of its own.
/// Case and the shape of the apostrophe make no difference.
/// </summary>
internal sealed class SpanTable<TValue>
    where TValue : struct
{
    private const int FewestBuckets = 16;

    private readonly Document _document;
    private readonly string _keys;
    private Entry[] _entries = [];
    private int[] _buckets = [];
    private int _mask = FewestBuckets - 1;
    private int _count;

    /// <param name="document">The article that all keys are runs of.</param>
    public SpanTable(Document document)
    {
        _document = document;
        _keys = document.Text;
    }

    public int Count => _count;

    /// <summary>The value of a key that was added, by its index.</summary>
    public ref TValue this[int index] => ref _entries[index].Value;

    /// <summary>The value of the key that the tokens are, made with its default if it is new. Another key's addition may move it.</summary>
    public ref TValue GetOrAdd(int first, int end)
    {
        int index = IndexOrAdd(first, end);
        return ref _entries[index].Value;
    }

    /// <summary>The index of that key: keys are numbered as they come.</summary>
    public int IndexOrAdd(int first, int end)
    {
        (int start, int length) = (_document.Tokens[first].Start, _document.Tokens[end - 1].End - _document.Tokens[first].Start);
        ReadOnlySpan<char> key = _keys.AsSpan(start, length);
        int hash = HashOf(first, end, key);
        int found = _count == 0 ? -1 : Find(key, hash);
        if (found >= 0)
        {
            return found;
        }

        if (_count == _entries.Length)
        {
            Grow();
        }

        ref int bucket = ref _buckets[hash & _mask];
        _entries[_count] = new Entry { Hash = hash, Start = start, Length = length, Next = bucket - 1 };
        bucket = _count + 1;
        return _count++;
    }

    public bool TryGet(ReadOnlySpan<char> key, out TValue value) => ValueAt(_count == 0 ? -1 : Find(key, (int)WordTable.Hash(key)), out value);

    /// <summary>Looks the key up that the tokens are.</summary>
    public bool TryGet(int first, int end, out TValue value)
    {
        ReadOnlySpan<char> key = _document.Span(_document.ExtentOf(first, end));
        return ValueAt(_count == 0 ? -1 : Find(key, HashOf(first, end, key)), out value);
    }

    // The hash of a single token is known.
    private int HashOf(int first, int end, ReadOnlySpan<char> key) =>
        (int)(end - first == 1 ? _document.Words.Spellings[_document.Words.SpellingOf(first)].WordHash : WordTable.Hash(key));

    private bool ValueAt(int index, out TValue value)
    {
        value = index >= 0 ? _entries[index].Value : default;
        return index >= 0;
    }

    private int Find(ReadOnlySpan<char> key, int hash)
    {
        for (int i = _buckets[hash & _mask] - 1; i >= 0; i = _entries[i].Next)
        {
            if (_entries[i].Hash == hash && WordTable.AreSame(key, _keys.AsSpan(_entries[i].Start, _entries[i].Length)))
            {
                return i;
            }
        }

        return -1;
    }

    private void Grow()
    {
        Entry[] larger = _document.Scratch.RentUnset<Entry>(Math.Max(FewestBuckets, _count * 2));
        _entries.AsSpan(0, _count).CopyTo(larger);
        _entries = larger;
        if (_count > 0 && larger.Length <= _mask + 1)
        {
            return;
        }

        _mask = _count == 0 ? _mask : (_mask * 4) + 3;
        _buckets = _document.Scratch.Rent<int>(_mask + 1);
        for (int i = 0; i < _count; i++)
        {
            ref int bucket = ref _buckets[_entries[i].Hash & _mask];
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }

    private struct Entry
    {
        public int Hash;
        public int Start;
        public int Length;
        public int Next;
        public TValue Value;
    }
}
