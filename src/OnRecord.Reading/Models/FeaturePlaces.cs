using System.Runtime.CompilerServices;

namespace OnRecord.Reading.Models;

/// <summary>
/// Gives each feature of a model a place of its own, found without a search: the lower bits of its key choose a multiplier,
/// by which the whole key falls where no other feature of the model does.
/// </summary>
/// <remarks>A place and the bits of a key below <see cref="KeyBits"/> together tell the key: no two keys have both alike.</remarks>
internal readonly struct FeaturePlaces
{
    private const int FewestPlaces = 1 << 12;

    // So many features share a multiplier on average, and of so many places one at least stays free.
    private const int FeaturesOfMultiplier = 4;
    private const int PlacesOfFree = 32;

    private readonly ushort[] _multipliers;

    private FeaturePlaces(ushort[] multipliers, int keyBits)
    {
        _multipliers = multipliers;
        KeyBits = keyBits;
    }

    /// <summary>How many bits of a key its place does not tell.</summary>
    public int KeyBits { get; }

    /// <summary>Those bits of a key.</summary>
    public uint KeyMask => (1u << KeyBits) - 1;

    /// <summary>How many places there are.</summary>
    public int Count => 1 << (32 - KeyBits);

    /// <returns>The feature's place; of a feature that the model does not know, the place of another, or a free one.</returns>
    public uint Of(uint key) => (key * _multipliers[(int)key & (_multipliers.Length - 1)]) >> KeyBits;

    /// <returns>How many features find places of their own among so many.</returns>
    public static int MostFeatures(int places) => places - (places / PlacesOfFree);

    /// <param name="keys">The features' keys, each once.</param>
    /// <exception cref="InvalidDataException">They find no places.</exception>
    public static FeaturePlaces Of(ReadOnlySpan<uint> keys)
    {
        var (count, keyBits) = (FewestPlaces, 32 - 12);
        while (MostFeatures(count) < keys.Length)
        {
            (count, keyBits) = (count * 2, keyBits - 1);
        }

        var places = new FeaturePlaces(new ushort[count / FeaturesOfMultiplier], keyBits);
        var (starts, grouped) = Group(keys, places._multipliers.Length);
        places.PlaceAll(starts, grouped, new bool[count]);
        return places;
    }

    [MethodImpl(Compiled.AtOnce)]
    private static (int[] Starts, uint[] Keys) Group(ReadOnlySpan<uint> keys, int groupCount)
    {
        var starts = new int[groupCount + 1];
        foreach (var key in keys)
        {
            starts[((int)key & (groupCount - 1)) + 1]++;
        }

        for (var i = 0; i < groupCount; i++)
        {
            starts[i + 1] += starts[i];
        }

        var next = (int[])starts.Clone();
        var grouped = new uint[keys.Length];
        foreach (var key in keys)
        {
            grouped[next[(int)key & (groupCount - 1)]++] = key;
        }

        return (starts, grouped);
    }

    // The large groups come first, while most places are free; of equals the first, so that every machine finds the same places.
    [MethodImpl(Compiled.AtOnce)]
    private void PlaceAll(int[] starts, uint[] grouped, bool[] isTaken)
    {
        var largest = 0;
        for (var group = 0; group < _multipliers.Length; group++)
        {
            largest = Math.Max(largest, starts[group + 1] - starts[group]);
        }

        for (var size = largest; size >= 0; size--)
        {
            for (var group = 0; group < _multipliers.Length; group++)
            {
                if (starts[group + 1] - starts[group] == size)
                {
                    Place(grouped.AsSpan(starts[group], size), group, isTaken);
                }
            }
        }
    }

    // Called thousands of times while a program starts: optimized at once.
    [MethodImpl(Compiled.AtOnce)]
    private void Place(ReadOnlySpan<uint> keys, int group, bool[] isTaken)
    {
        // Odd, so that different keys have different products.
        for (var multiplier = 1; multiplier < ushort.MaxValue; multiplier += 2)
        {
            _multipliers[group] = (ushort)multiplier;
            var placed = 0;
            for (; placed < keys.Length && !isTaken[Of(keys[placed])]; placed++)
            {
                isTaken[Of(keys[placed])] = true;
            }

            if (placed == keys.Length)
            {
                return;
            }

            foreach (var key in keys.Slice(0, placed))
            {
                isTaken[Of(key)] = false;
            }
        }

        throw new InvalidDataException("A model has features that find no places of their own.");
    }
}
