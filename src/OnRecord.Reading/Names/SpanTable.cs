using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>
/// A hash table whose keys are runs of the article, looked up by span: no key is ever a string of its own.
/// Case and the shape of the apostrophe make no difference.
/// </summary>
/// <param name="document">The article that all keys are runs of.</param>
internal sealed class SpanTable<TValue>(Document document)
    where TValue : struct
{
    private const int FewestBuckets = 16;

    private Entry[] _entries = [];
    private int[] _buckets = [];
    private int _mask = FewestBuckets - 1;
    private int _count;

    public int Count => _count;

    /// <summary>The value of a key that was added, by its index.</summary>
    public ref TValue this[int index] => ref _entries[index].Value;

    /// <summary>The value of the key that the tokens are, made with its default if it is new. Another key's addition may move it.</summary>
    public ref TValue GetOrAdd(int first, int end) => ref this[IndexOrAdd(first, end)];

    /// <summary>The index of that key: keys are numbered as they come.</summary>
    public int IndexOrAdd(int first, int end)
    {
        Extent key = document.ExtentOf(first, end);
        ReadOnlySpan<char> letters = document.Span(key);
        int hash = HashOf(first, end, letters);
        int found = Find(letters, hash);
        if (found >= 0)
        {
            return found;
        }

        if (_count == _entries.Length)
        {
            Grow();
        }

        ref int bucket = ref _buckets[hash & _mask];
        _entries[_count] = new Entry { Hash = hash, Key = key, Next = bucket - 1 };
        bucket = _count + 1;
        return _count++;
    }

    public bool TryGet(ReadOnlySpan<char> key, out TValue value) => TryGet(key, (int)WordTable.Hash(key), out value);

    /// <summary>Looks the key up that the tokens are.</summary>
    public bool TryGet(int first, int end, out TValue value)
    {
        ReadOnlySpan<char> key = document.Span(document.ExtentOf(first, end));
        return TryGet(key, HashOf(first, end, key), out value);
    }

    private bool TryGet(ReadOnlySpan<char> key, int hash, out TValue value)
    {
        int found = Find(key, hash);
        value = found >= 0 ? _entries[found].Value : default;
        return found >= 0;
    }

    // The hash of a single token is known.
    private int HashOf(int first, int end, ReadOnlySpan<char> key) =>
        (int)(end - first == 1 ? document.Words.Spellings[document.Words.SpellingOf(first)].WordHash : WordTable.Hash(key));

    private int Find(ReadOnlySpan<char> key, int hash)
    {
        for (int i = _count == 0 ? -1 : _buckets[hash & _mask] - 1; i >= 0; i = _entries[i].Next)
        {
            if (_entries[i].Hash == hash && WordTable.AreSame(key, document.Span(_entries[i].Key)))
            {
                return i;
            }
        }

        return -1;
    }

    private void Grow()
    {
        Entry[] larger = document.Scratch.RentUnset<Entry>(Math.Max(FewestBuckets, _count * 2));
        _entries.AsSpan(0, _count).CopyTo(larger);
        _entries = larger;
        if (_count > 0 && larger.Length <= _mask + 1)
        {
            return;
        }

        _mask = _count == 0 ? _mask : (_mask * 4) + 3;
        _buckets = document.Scratch.Rent<int>(_mask + 1);
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
        public Extent Key;
        public int Next;
        public TValue Value;
    }
}
