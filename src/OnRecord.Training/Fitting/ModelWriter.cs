using OnRecord.Reading.Models;

namespace OnRecord.Training.Fitting;

/// <summary>Writes model files: the other half of <see cref="ModelReader"/>, which says how numbers are coded.</summary>
internal sealed class ModelWriter
{
    private readonly List<byte> _bytes = [];

    public byte[] ToArray() => [.. _bytes];

    public void WriteNumber(uint number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            _bytes.Add((byte)(number | 0x80));
        }

        _bytes.Add((byte)number);
    }

    /// <summary>Writes what <see cref="ModelReader.ReadTable"/> reads.</summary>
    /// <param name="entries">Keys, ascending, with their values; no value is 0.</param>
    public void WriteTable(IReadOnlyList<KeyValuePair<uint, int>> entries)
    {
        WriteNumber((uint)entries.Count);
        WriteKeys(entries.Select(entry => entry.Key));
        foreach (var entry in entries)
        {
            WriteNumber((uint)entry.Value);
        }
    }

    /// <summary>Writes what <see cref="ModelRows.Read"/> reads.</summary>
    public void WriteModel(int labels, IReadOnlyList<uint> keys, IReadOnlyList<List<(int Label, short Weight)>> rows)
    {
        WriteNumber((uint)labels);
        WriteNumber((uint)keys.Count);
        WriteNumber((uint)rows.Sum(row => row.Count));
        WriteKeys(keys);
        foreach (var row in rows)
        {
            WriteNumber((uint)row.Count);
        }

        foreach (var (label, _) in rows.SelectMany(row => row))
        {
            WriteNumber((uint)label);
        }

        foreach (var (_, weight) in rows.SelectMany(row => row))
        {
            WriteWeight(weight);
        }
    }

    /// <summary>Writes what <see cref="Ranker.Read"/> reads.</summary>
    /// <param name="features">The features' keys, ascending, with their weights; none is 0.</param>
    public void WriteRanker(IReadOnlyList<(uint Key, short Weight)> features)
    {
        WriteNumber((uint)features.Count);
        WriteKeys(features.Select(feature => feature.Key));
        foreach (var (_, weight) in features)
        {
            WriteWeight(weight);
        }
    }

    public void WriteWeight(short weight) => WriteNumber((uint)((weight << 1) ^ (weight >> 31)));

    /// <summary>Writes what <see cref="ModelReader.ReadKeys"/> reads.</summary>
    public void WriteKeys(IEnumerable<uint> keys)
    {
        uint last = 0;
        foreach (var key in keys)
        {
            WriteNumber(key - last);
            last = key;
        }
    }
}
