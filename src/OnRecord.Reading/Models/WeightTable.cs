namespace OnRecord.Reading.Models;

/// <summary>
/// An immutable map from feature keys to values of 16 bits other than 0: a weight, or the number of a row of weights.
/// </summary>
/// <remarks>
/// Most features that are asked for have no weight, at random places of tables larger than the caches that matter: so a
/// slot takes four bytes, half a key and the value. A slot's place tells the key's upper half near enough; a key that is in
/// no table is taken for one that is once in 50,000 times, nearly as seldom as two features have the same key. The slot tells,
/// too, whether a key that is at home in it lies further on, so that the search seldom leaves it.
/// </remarks>
internal sealed class WeightTable
{
    private const int SlotsOfKey = 2;

    // A slot: the value, whether a key at home here lies behind, half the key.
    private const int KeyShift = 17;
    private const uint MoreBit = 1 << 16;

    private readonly uint[] _slots;
    private readonly uint _homes;

    /// <param name="keys">The keys, ascending, each once.</param>
    /// <param name="values">The value of each key; none is 0.</param>
    public WeightTable(ReadOnlySpan<uint> keys, ReadOnlySpan<ushort> values)
    {
        // Homes ascend as keys do, so each key goes to its home or right behind the key before it, and nothing wraps around.
        _homes = (uint)Math.Max(1, keys.Length * SlotsOfKey);
        var last = -1;
        foreach (var key in keys)
        {
            last = Math.Max(last + 1, Home(key));
        }

        // One slot more stays empty, to end the search.
        _slots = new uint[Math.Max(last + 1, (int)_homes) + 1];
        last = -1;
        for (var i = 0; i < keys.Length; i++)
        {
            var home = Home(keys[i]);
            last = Math.Max(last + 1, home);
            _slots[home] |= last > home ? MoreBit : 0;
            _slots[last] |= (keys[i] << KeyShift) | values[i];
        }
    }

    /// <returns>The key's value, or 0 when the table does not hold it.</returns>
    public ushort this[uint key] => Value(key, Home(key));

    /// <summary>Looks keys up, their first slots all at once: the cache misses overlap.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="values">Receives their values, 0 for those that the table does not hold.</param>
    public void Find(ReadOnlySpan<uint> keys, Span<uint> values)
    {
        var slots = _slots;
        for (var i = 0; i < keys.Length; i++)
        {
            values[i] = slots[Home(keys[i])];
        }

        for (var i = 0; i < keys.Length; i++)
        {
            var slot = values[i];
            values[i] = IsOf(keys[i], slot) ? (ushort)slot : 0u;
            if (values[i] == 0 & (slot & MoreBit) != 0)
            {
                values[i] = Value(keys[i], Home(keys[i]) + 1);
            }
        }
    }

    private int Home(uint key) => (int)(((ulong)key * _homes) >> 32);

    private ushort Value(uint key, int index)
    {
        while (_slots[index] is var slot and not 0)
        {
            if (IsOf(key, slot))
            {
                return (ushort)slot;
            }

            index++;
        }

        return 0;
    }

    private static bool IsOf(uint key, uint slot) => (slot ^ (key << KeyShift)) < 1u << KeyShift;
}
