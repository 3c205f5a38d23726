using OnRecord.Reading.Models;

namespace OnRecord.Reading.Entities;

/// <summary>
/// A linear model of the kinds of names. A feature takes eight bytes of one table, half its key and its three weights: most
/// features that are asked for have none, and those that have need no second look-up. A slot's place tells the key's upper
/// half near enough, as in <see cref="WeightTable"/>; and the slot tells whether a feature at home there lies further on,
/// so that the search seldom leaves it.
/// </summary>
internal sealed class KindModel
{
    private const int WeightBits = 16;
    private const int SlotsOfKey = 3;

    // Below the weights: half a key, and whether a feature that is at home in the slot lies behind it.
    private const uint KeyMask = 0x7FFF;
    private const uint MoreBit = 0x8000;

    private readonly ulong[] _slots;
    private readonly uint _homes;

    private KindModel(ulong[] slots, uint homes)
    {
        _slots = slots;
        _homes = homes;
    }

    /// <summary>Reads a model of as many labels as there are kinds: see <see cref="LinearModel.Read"/>.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such model.</exception>
    public static KindModel Read(ref ModelReader reader)
    {
        var rows = ModelRows.Read(ref reader);
        if (rows.Labels != EntityTagger.Kinds)
        {
            throw new InvalidDataException($"The entity model has {rows.Labels} labels where there are {EntityTagger.Kinds} kinds of names.");
        }

        // Homes ascend as keys do, so each key goes to its home or right behind the key before it, and nothing wraps around.
        // A key more than they need keeps a slot empty, to end the search.
        var homes = (uint)Math.Max(1, rows.Keys.Length * SlotsOfKey);
        var model = new KindModel(new ulong[homes + rows.Keys.Length + 1], homes);
        var last = -1;
        for (var i = 0; i < rows.Keys.Length; i++)
        {
            var home = model.Home(rows.Keys[i]);
            last = Math.Max(last + 1, home);
            model._slots[home] |= last > home ? MoreBit : 0;
            model._slots[last] |= rows.Keys[i] & KeyMask;
            for (var number = 0; number < rows.Count(i); number++)
            {
                var (label, weight) = rows.Weight(i, number);
                model._slots[last] |= (ulong)(ushort)weight << (WeightBits * (1 + label));
            }
        }

        return model;
    }

    /// <returns>The sums of the features' weights; those that the model does not know add nothing.</returns>
    public KindScores Score(ReadOnlySpan<uint> features)
    {
        var slots = _slots;
        var (person, organization, place) = (0, 0, 0);
        foreach (var feature in features)
        {
            // Whether the model knows the feature is not to be guessed, so nothing branches on it.
            var slot = slots[Home(feature)];
            if (!IsOf(feature, slot) & ((uint)slot & MoreBit) != 0)
            {
                slot = Behind(feature);
            }

            slot &= IsOf(feature, slot) ? ulong.MaxValue : 0;
            person += (short)(slot >> WeightBits);
            organization += (short)(slot >> (2 * WeightBits));
            place += (short)(slot >> (3 * WeightBits));
        }

        return new KindScores(person, organization, place);
    }

    // The slot of a feature that is not in its home, or the empty one that ends the search.
    private ulong Behind(uint feature)
    {
        var index = Home(feature) + 1;
        while (_slots[index] != 0 && !IsOf(feature, _slots[index]))
        {
            index++;
        }

        return _slots[index];
    }

    private static bool IsOf(uint feature, ulong slot) => (((uint)slot ^ feature) & KeyMask) == 0;

    private int Home(uint key) => (int)(((ulong)key * _homes) >> 32);
}
