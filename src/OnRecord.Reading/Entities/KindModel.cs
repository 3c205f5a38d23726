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
    /// <summary>No weight is further from 0, so that the sum of a run's features has room in the bits of one weight.</summary>
    public const int MostWeight = short.MaxValue / EntityFeatures.MostOfWhole;

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
    /// <exception cref="InvalidDataException">The bytes are no such model, or one of larger weights than there is room for.</exception>
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
            model._slots[last] |= (rows.Keys[i] & KeyMask) | ((ulong)WeightsOf(rows, i) << WeightBits);
        }

        return model;
    }

    /// <returns>The sums of the weights of at most <see cref="EntityFeatures.MostOfWhole"/> features; those that the model does not know add nothing.</returns>
    public KindScores Score(ReadOnlySpan<uint> features)
    {
        var slots = _slots;
        var sums = 0L;
        foreach (var feature in features)
        {
            // Whether the model knows the feature is not to be guessed, so nothing branches on it.
            var slot = slots[Home(feature)];
            if (Difference(feature, slot) != 0 & ((uint)slot & MoreBit) != 0)
            {
                slot = Behind(feature);
            }

            var isKnown = (long)(Difference(feature, slot) - 1UL) >> 63;
            sums += (long)(slot >> WeightBits) & isKnown;
        }

        // Each kind's sum lies above those before it, less the one that a negative sum takes from the next.
        var person = (short)sums;
        sums = (sums - person) >> WeightBits;
        var organization = (short)sums;
        return new KindScores(person, organization, (short)((sums - organization) >> WeightBits));
    }

    // The weights of the three kinds as one number, whose multiples and sums hold those of the weights.
    private static long WeightsOf(ModelRows rows, int feature)
    {
        var weights = 0L;
        for (var number = 0; number < rows.Count(feature); number++)
        {
            var (label, weight) = rows.Weight(feature, number);
            weights += weight is >= -MostWeight and <= MostWeight
                ? (long)weight << (WeightBits * label)
                : throw new InvalidDataException($"The entity model has weights of at most {MostWeight}, this one {weight}.");
        }

        return weights;
    }

    // The slot of a feature that is not in its home, or the empty one that ends the search.
    private ulong Behind(uint feature)
    {
        var index = Home(feature) + 1;
        while (_slots[index] != 0 && Difference(feature, _slots[index]) != 0)
        {
            index++;
        }

        return _slots[index];
    }

    // 0 where the slot is the feature's.
    private static uint Difference(uint feature, ulong slot) => ((uint)slot ^ feature) & KeyMask;

    private int Home(uint key) => (int)(((ulong)key * _homes) >> 32);
}
