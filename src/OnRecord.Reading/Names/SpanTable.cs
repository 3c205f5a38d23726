using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>
/// A hash table whose keys are runs of the article, told by their <see cref="WordKey"/>: no key is ever a string of its own.
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
        ulong key = KeyOf(first, end);
        int found = Find(key);
        if (found >= 0)
        {
            return found;
        }

        if (_count == _entries.Length)
        {
            Grow();
        }

        ref int bucket = ref BucketOf(key);
        _entries[_count] = new Entry { Key = key, Next = bucket - 1 };
        bucket = _count + 1;
        return _count++;
    }

    public bool TryGet(ReadOnlySpan<char> letters, out TValue value) => TryGet(WordKey.Of(letters), out value);

    /// <summary>Looks the key up that the tokens are.</summary>
    public bool TryGet(int first, int end, out TValue value) => TryGet(KeyOf(first, end), out value);

    private bool TryGet(ulong key, out TValue value)
    {
        int found = Find(key);
        value = found >= 0 ? _entries[found].Value : default;
        return found >= 0;
    }

    private int Find(ulong key)
    {
        for (int i = _count == 0 ? -1 : BucketOf(key) - 1; i >= 0; i = _entries[i].Next)
        {
            if (_entries[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    // The key of its first word is known.
    private ulong KeyOf(int first, int end)
    {
        ulong key = document.Words.KeyOf(first);
        int wordEnd = document.Tokens[first].End;
        return end - first == 1 ? key : WordKey.Append(key, document.Text.AsSpan(wordEnd, document.Tokens[end - 1].End - wordEnd));
    }

    private ref int BucketOf(ulong key) => ref _buckets[(int)WordKey.Hash(key) & _mask];

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
            ref int bucket = ref BucketOf(_entries[i].Key);
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }

    private struct Entry
    {
        public ulong Key;
        public int Next;
        public TValue Value;
    }
}
