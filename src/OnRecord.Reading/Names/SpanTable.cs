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
    private readonly string _keys;
    private readonly Scratch _scratch;
    private Entry[] _entries = [];
    private int[] _buckets;
    private int _mask = 15;
    private int _count;

    /// <param name="document">The article that all keys are runs of.</param>
    public SpanTable(Document document)
    {
        _keys = document.Text;
        _scratch = document.Scratch;
        _buckets = _scratch.Rent<int>(_mask + 1);
    }

    public int Count => _count;

    /// <summary>The value of a key that was added, by its index.</summary>
    public ref TValue this[int index] => ref _entries[index].Value;

    /// <summary>The value of the key that starts and is as long as given, made with its default if it is new.</summary>
    public ref TValue GetOrAdd(int start, int length)
    {
        int index = IndexOrAdd(start, length);
        return ref _entries[index].Value;
    }

    /// <summary>The index of that key: keys are numbered as they come.</summary>
    public int IndexOrAdd(int start, int length)
    {
        ReadOnlySpan<char> key = _keys.AsSpan(start, length);
        int hash = (int)WordTable.Hash(key);
        int found = Find(key, hash);
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

    public bool TryGet(ReadOnlySpan<char> key, out TValue value)
    {
        int found = Find(key, (int)WordTable.Hash(key));
        value = found >= 0 ? _entries[found].Value : default;
        return found >= 0;
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
        Entry[] larger = _scratch.Rent<Entry>(Math.Max(16, _count * 2));
        _entries.AsSpan(0, _count).CopyTo(larger);
        _entries = larger;
        if (larger.Length <= _mask + 1)
        {
            return;
        }

        _mask = (_mask * 4) + 3;
        _buckets = _scratch.Rent<int>(_mask + 1);
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
