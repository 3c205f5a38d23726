using System.Numerics;
using System.Runtime.InteropServices;

namespace OnRecord.Reading.Models;

/// <summary>
/// A linear model of several labels: each feature that it knows adds its integer weights to the labels' scores.
/// </summary>
internal sealed class LinearModel
{
    // A row of weights takes whole vectors of this many bytes, half a cache line at best.
    private const int RowUnit = 32;

    // The number of each feature's row, from 1; row 0 is empty.
    private readonly WeightTable _features;
    private readonly sbyte[] _rows;

    private LinearModel(int labels, WeightTable features, sbyte[] rows)
    {
        Labels = labels;
        _features = features;
        _rows = rows;
        RowLength = LengthOf(labels);
    }

    /// <summary>How many labels the model chooses among.</summary>
    public int Labels { get; }

    /// <summary>How many weights a row takes: one a label, and what fills its last vector.</summary>
    public int RowLength { get; }

    /// <summary>Reads what the training program wrote: see <see cref="ModelRows"/>.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model, or one with more features or larger weights than there is room for.</exception>
    public static LinearModel Read(ref ModelReader reader)
    {
        var rows = ModelRows.Read(ref reader);
        if (rows.Keys.Length > ushort.MaxValue)
        {
            throw new InvalidDataException($"A model of labels has at most {ushort.MaxValue} features, this one {rows.Keys.Length}.");
        }

        var length = LengthOf(rows.Labels);
        var weights = new sbyte[(1 + rows.Keys.Length) * length];
        var numbers = new ushort[rows.Keys.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = (ushort)(i + 1);
            for (var number = 0; number < rows.Count(i); number++)
            {
                var (label, weight) = rows.Weight(i, number);
                weights[((i + 1) * length) + label] = weight is >= sbyte.MinValue and <= sbyte.MaxValue
                    ? (sbyte)weight
                    : throw new InvalidDataException($"A model of labels has weights of 8 bits, this one {weight}.");
            }
        }

        return new LinearModel(rows.Labels, new WeightTable(rows.Keys, numbers), weights);
    }

    private static int LengthOf(int labels) => (labels + RowUnit - 1) / RowUnit * RowUnit;

    /// <returns>The number of the feature's row of weights, which <see cref="BestOf"/> takes; 0 where the model does not know it.</returns>
    public ushort Row(uint feature) => _features[feature];

    /// <inheritdoc cref="Row"/>
    /// <param name="features">Feature keys.</param>
    /// <param name="rows">Receives the number of each feature's row.</param>
    public void FindRows(ReadOnlySpan<uint> features, Span<uint> rows) => _features.Find(features, rows);

    /// <returns>The label to which the rows give the highest score, in a model of many labels; of equals the lowest.</returns>
    /// <param name="rows">The rows, by number.</param>
    public int BestOf(ReadOnlySpan<uint> rows)
    {
        Span<short> sums = stackalloc short[RowLength];
        Sum(rows, sums);
        sums = sums.Slice(0, Labels);
        var highest = sums[0];
        foreach (var sum in sums)
        {
            highest = Math.Max(highest, sum);
        }

        return sums.IndexOf(highest);
    }

    /// <summary>Sums the weights of rows for each label, in a model of several labels.</summary>
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

    /// <returns>The label with the highest score; of equals the lowest.</returns>
    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        var highest = scores[0];
        for (var label = 1; label < scores.Length; label++)
        {
            if (scores[label] > highest)
            {
                (best, highest) = (label, scores[label]);
            }
        }

        return best;
    }
}
