using System.Runtime.CompilerServices;

namespace OnRecord.Reading.Models;

/// <summary>
/// A linear model of one label. It answers without a branch, so that the processor fetches many weights at a time, and from
/// little memory, so that they lie in its near caches: see <see cref="FeaturePlaces"/>.
/// </summary>
internal readonly struct Ranker : IWeights
{
    // A slot holds the lower bits of the feature's key, and above them, in as many bits as the number of a place has, its weight.
    private readonly uint[] _slots;
    private readonly FeaturePlaces _places;

    private Ranker(FeaturePlaces places, uint[] slots)
    {
        _places = places;
        _slots = slots;
    }

    /// <returns>The feature that the answers to a question are.</returns>
    public static uint Key(uint question, uint first, uint second = 0)
    {
        var key = (first * 0x9E3779B1u) + (second * 0x85EBCA6Bu) + (question * 0xC2B2AE35u);
        return key ^ (key >> 15);
    }

    /// <summary>Reads how many features there are, their keys in ascending order, and their weights.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model, or one with larger weights than it has room for.</exception>
    [MethodImpl(Compiled.AtOnce)]
    public static Ranker Read(ref ModelReader reader)
    {
        var keys = reader.ReadKeys(reader.ReadCount());
        var places = FeaturePlaces.Of(keys);
        var slots = new uint[places.Count];
        foreach (var key in keys)
        {
            var weight = reader.ReadWeight();
            var slot = ((uint)weight << places.KeyBits) | (key & places.KeyMask);
            slots[places.Of(key)] = (int)slot >> places.KeyBits == weight
                ? slot
                : throw new InvalidDataException($"A model of {keys.Length} features has weights of {32 - places.KeyBits} bits, this one {weight}.");
        }

        return new Ranker(places, slots);
    }

    /// <returns>The feature's weight; 0 where the model does not know it.</returns>
    public int this[uint key]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var slot = _slots[_places.Of(key)];
            var difference = (slot ^ key) & _places.KeyMask;
            return ((int)slot >> _places.KeyBits) & (((int)difference - 1) >> 31);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(uint question, uint answer) => this[Key(question, answer)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(uint question, uint first, uint second) => this[Key(question, first, second)];
}
