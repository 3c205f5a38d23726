using OnRecord.Reading.Models;

namespace OnRecord.Reading.Entities;

/// <summary>
/// A linear model of the kinds of names. A feature takes eight bytes of one table, half its key and its three weights, at a
/// place of its own: most features that are asked for have none, and no other is looked at. See <see cref="FeaturePlaces"/>.
/// </summary>
internal sealed class KindModel
{
    /// <summary>No weight is further from 0, so that the sum of a run's features has room in the bits of one weight.</summary>
    public const int MostWeight = short.MaxValue / EntityFeatures.MostOfWhole;

    private const int WeightBits = 16;

    private readonly ulong[] _slots;
    private readonly FeaturePlaces _places;

    private KindModel(FeaturePlaces places, ulong[] slots)
    {
        _places = places;
        _slots = slots;
    }

    /// <summary>Reads a model of as many labels as there are kinds: see <see cref="ModelRows"/>.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such model, or one of larger weights than there is room for.</exception>
    public static KindModel Read(ref ModelReader reader)
    {
        var rows = ModelRows.Read(ref reader);
        if (rows.Labels != EntityTagger.Kinds)
        {
            throw new InvalidDataException($"The entity model has {rows.Labels} labels where there are {EntityTagger.Kinds} kinds of names.");
        }

        var places = FeaturePlaces.Of(rows.Keys);
        var slots = new ulong[places.Count];
        for (var i = 0; i < rows.Keys.Length; i++)
        {
            slots[places.Of(rows.Keys[i])] = (ushort)rows.Keys[i] | ((ulong)WeightsOf(rows, i) << WeightBits);
        }

        return new KindModel(places, slots);
    }

    /// <returns>
    /// The sums of the weights of at most <see cref="EntityFeatures.MostOfWhole"/> features; those that the model
    /// does not know add nothing.
    /// </returns>
    public KindScores Score(ReadOnlySpan<uint> features)
    {
        var (slots, places) = (_slots, _places);
        var sums = 0L;
        foreach (var feature in features)
        {
            // Whether the model knows the feature is not to be guessed, so nothing branches on it.
            var slot = slots[places.Of(feature)];
            var isKnown = (long)((ulong)(ushort)(slot ^ feature) - 1) >> 63;
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
}
