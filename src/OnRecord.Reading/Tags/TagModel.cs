using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OnRecord.Reading.Models;

namespace OnRecord.Reading.Tags;

/// <summary>
/// The tagger's linear model: each feature that it knows adds its integer weights to the scores of the labels, which stand for
/// tags. A feature has a row of weights at a place of its own, and half its key in a table small enough for the near
/// caches: see <see cref="FeaturePlaces"/>.
/// </summary>
internal sealed class TagModel
{
    // A row of weights takes whole vectors of this many bytes, half a cache line at best.
    private const int RowUnit = 32;

    // More than the rank of any label.
    private const int Ranks = 1 << 15;

    // Row 0 is empty; each place has the row behind its number.
    private readonly FeaturePlaces _places;
    private readonly ushort[] _keys;
    private readonly sbyte[] _rows;
    private readonly int[] _ranks;

    private TagModel(int labels, FeaturePlaces places, ushort[] keys, sbyte[] rows)
    {
        Labels = labels;
        RowLength = LengthOf(labels);
        _places = places;
        _keys = keys;
        _rows = rows;
        _ranks = new int[RowLength];
        for (var label = 0; label < RowLength; label++)
        {
            _ranks[label] = label < labels ? RowLength - 1 - label : int.MinValue / 2;
        }
    }

    /// <summary>How many labels the model chooses among.</summary>
    public int Labels { get; }

    /// <summary>How many weights a row takes: one a label, and what fills its last vector.</summary>
    public int RowLength { get; }

    /// <summary>Reads what the training program wrote: see <see cref="ModelRows"/>.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model, or one of larger weights than there is room for.</exception>
    public static TagModel Read(ref ModelReader reader)
    {
        var rows = ModelRows.Read(ref reader);
        var places = FeaturePlaces.Of(rows.Keys);
        var length = LengthOf(rows.Labels);
        var keys = new ushort[places.Count];
        var weights = new sbyte[(1 + places.Count) * length];
        Fill(keys, weights, length, rows, places);
        return new TagModel(rows.Labels, places, keys, weights);
    }

    [MethodImpl(Compiled.AtOnce)]
    private static void Fill(ushort[] keys, sbyte[] weights, int length, ModelRows rows, FeaturePlaces places)
    {
        for (var i = 0; i < rows.Keys.Length; i++)
        {
            var place = (int)places.Of(rows.Keys[i]);
            keys[place] = (ushort)rows.Keys[i];
            for (var number = 0; number < rows.Count(i); number++)
            {
                var (label, weight) = rows.Weight(i, number);
                weights[((place + 1) * length) + label] = weight is >= sbyte.MinValue and <= sbyte.MaxValue
                    ? (sbyte)weight
                    : throw new InvalidDataException($"The tagger's model has weights of 8 bits, this one {weight}.");
            }
        }
    }

    private static int LengthOf(int labels) => (labels + RowUnit - 1) / RowUnit * RowUnit;

    /// <param name="features">Feature keys.</param>
    /// <param name="rows">
    /// Receives the number of each feature's row of weights, which <see cref="Sum"/> takes; 0 where the model does not know it.
    /// </param>
    public void FindRows(ReadOnlySpan<uint> features, Span<uint> rows)
    {
        for (var i = 0; i < features.Length; i++)
        {
            var place = _places.Of(features[i]);

            // Whether the model knows the feature is not to be guessed, so nothing branches on it.
            var isKnown = ((ushort)(_keys[(int)place] ^ features[i]) - 1) >> 31;
            rows[i] = (place + 1) & (uint)isKnown;
        }
    }

    /// <returns>The label to which the features give the highest score; of equals the lowest.</returns>
    /// <param name="features">Feature keys.</param>
    public int Best(ReadOnlySpan<uint> features)
    {
        Span<uint> rows = stackalloc uint[features.Length];
        FindRows(features, rows);
        Span<short> sums = stackalloc short[RowLength];
        Sum(rows, sums);
        return RowLength - 1 - (Highest(sums) & (Ranks - 1));
    }

    /// <returns>The highest sum, and below it the rank of its label: of equals the lowest label ranks highest.</returns>
    private int Highest(ReadOnlySpan<short> sums)
    {
        // As many maxima as a vector has lanes, and then of these.
        Span<int> lanes = stackalloc int[Vector<int>.Count];
        ref var most = ref MemoryMarshal.Cast<int, Vector<int>>(lanes)[0];
        most = new Vector<int>(int.MinValue / 2);
        var ranks = MemoryMarshal.Cast<int, Vector<int>>(_ranks);
        var vectors = MemoryMarshal.Cast<short, Vector<short>>(sums);
        for (var i = 0; i < vectors.Length; i++)
        {
            Vector.Widen(vectors[i], out var low, out var high);
            most = Vector.Max(most, Vector.Max((low * Ranks) + ranks[2 * i], (high * Ranks) + ranks[(2 * i) + 1]));
        }

        var highest = lanes[0];
        foreach (var lane in lanes)
        {
            // Which is the highest is not to be guessed, so nothing branches on it.
            var ahead = highest - lane;
            highest -= ahead & (ahead >> 31);
        }

        return highest;
    }

    /// <summary>Sums the weights of rows for each label.</summary>
    /// <param name="rows">The rows, by number.</param>
    /// <param name="sums">Receives <see cref="RowLength"/> sums; those beyond the labels are 0.</param>
    public void Sum(ReadOnlySpan<uint> rows, Span<short> sums)
    {
        var weights = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(_rows);
        var sumVectors = MemoryMarshal.Cast<short, Vector<short>>(sums);
        var vectorsPerRow = RowLength / Vector<sbyte>.Count;
        for (var part = 0; part < vectorsPerRow; part++)
        {
            var (low, high) = (Vector<short>.Zero, Vector<short>.Zero);
            foreach (var row in rows)
            {
                Vector.Widen(weights[((int)row * vectorsPerRow) + part], out var lowWeights, out var highWeights);
                low += lowWeights;
                high += highWeights;
            }

            sumVectors[2 * part] = low;
            sumVectors[(2 * part) + 1] = high;
        }
    }
}
