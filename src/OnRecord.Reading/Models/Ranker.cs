namespace OnRecord.Reading.Models;

/// <summary>
/// A linear model of one label that answers without a branch, so that the processor fetches many features' weights at a
/// time. A place holds one feature: of those that meet there the trainer keeps the one that more articles show. It takes
/// four bytes, the upper half of the key and the weight; where half a key is the same by chance, one in tens of
/// thousands, the weight is another's.
/// </summary>
internal sealed class Ranker
{
    private const int HalfBits = 16;

    // A model keeps a good part of the features that its places were meant for; what claims otherwise is no model.
    private const int MostPlaces = 16;

    private readonly uint[] _slots;

    private Ranker(uint[] slots) => _slots = slots;

    /// <returns>How many places a model of so many features has: a power of two, at most half of it taken.</returns>
    public static int PlacesFor(int features)
    {
        var places = 2;
        while (places < 2 * features)
        {
            places *= 2;
        }

        return places;
    }

    /// <summary>Reads how many places there are, how many features, their keys in ascending order, and their weights.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model.</exception>
    public static Ranker Read(ref ModelReader reader)
    {
        var places = 1u << (int)(reader.ReadNumber() & 31);
        var keys = reader.ReadKeys(reader.ReadCount());
        if (places < keys.Length || places > MostPlaces * (keys.Length + 1L))
        {
            throw new InvalidDataException($"A model holds {keys.Length} features in {places} places.");
        }

        var slots = new uint[places];
        foreach (var key in keys)
        {
            slots[key & (places - 1)] = ((key >> HalfBits) << HalfBits) | (ushort)reader.ReadWeight();
        }

        return new Ranker(slots);
    }

    /// <returns>The sum of the features' weights; those that the model does not know add nothing.</returns>
    public int Score(ReadOnlySpan<uint> features)
    {
        var slots = _slots;
        var score = 0;
        foreach (var feature in features)
        {
            var slot = slots[(int)(feature & ((uint)slots.Length - 1))];
            var isSame = ((int)((slot ^ feature) >> HalfBits) - 1) >> 31;
            score += (short)slot & isSame;
        }

        return score;
    }
}
