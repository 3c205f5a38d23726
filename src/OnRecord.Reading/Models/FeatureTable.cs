namespace OnRecord.Reading.Models;

/// <summary>An immutable map from feature keys to values other than 0; open addressing, at most half full.</summary>
internal sealed class FeatureTable
{
    private readonly Slot[] _slots;
    private readonly uint _mask;

    /// <param name="keys">The keys, each once.</param>
    /// <param name="values">The value of each key; none is 0.</param>
    public FeatureTable(ReadOnlySpan<uint> keys, ReadOnlySpan<int> values)
    {
        var capacity = 2;
        while (capacity < 2 * keys.Length)
        {
            capacity *= 2;
        }

        _slots = new Slot[capacity];
        _mask = (uint)capacity - 1;
        for (var i = 0; i < keys.Length; i++)
        {
            var index = keys[i] & _mask;
            while (_slots[index].Value != 0)
            {
                index = (index + 1) & _mask;
            }

            _slots[index] = new Slot(keys[i], values[i]);
        }
    }

    /// <returns>The key's value, or 0 when the table does not hold it.</returns>
    public int this[uint key]
    {
        get
        {
            var slots = _slots;
            var index = key & _mask;
            while (true)
            {
                var slot = slots[index];
                if (slot.Key == key || slot.Value == 0)
                {
                    return slot.Value;
                }

                index = (index + 1) & _mask;
            }
        }
    }

    /// <summary>Looks keys up, their first slots all at once: the cache misses overlap.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="values">Receives their values, 0 for those that the table does not hold.</param>
    public void Find(ReadOnlySpan<uint> keys, Span<int> values)
    {
        Span<uint> found = stackalloc uint[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            (found[i], values[i]) = _slots[keys[i] & _mask];
        }

        for (var i = 0; i < keys.Length; i++)
        {
            if (found[i] != keys[i] && values[i] != 0)
            {
                values[i] = this[keys[i]];
            }
        }
    }

    private readonly record struct Slot(uint Key, int Value);
}
