using System.Numerics;
using System.Runtime.InteropServices;

namespace OnRecord.Reading.Models;

/// <summary>
/// A linear model: each feature that it knows adds its integer weights to the labels' scores. The one kind of model in
/// the engine; it tags tokens, labels sequences and, with a single label, ranks candidates or decides yes or no.
/// </summary>
internal sealed class LinearModel
{
    /// <summary>Models of so few labels have weights of 16 bits, those of more labels of 8.</summary>
    public const int FewLabels = 3;

    // A row of few labels is one number: the sums of rows hold the labels' sums, each in so many bits.
    private const int PackedBits = 64 / FewLabels;

    // A row of many labels takes whole vectors of this many bytes, one cache line at best.
    private const int RowUnit = 32;

    // With one label the table holds each feature's weight. With several it holds the number of the feature's row, from 1;
    // row 0 is empty.
    private readonly WeightTable _features;
    private readonly long[] _packed;
    private readonly sbyte[] _rows;
    private readonly int _rowLength;

    private LinearModel(int labels, WeightTable features, long[] packed, sbyte[] rows)
    {
        Labels = labels;
        _features = features;
        _packed = packed;
        _rows = rows;
        _rowLength = RowLength(labels);
    }

    /// <summary>How many labels the model chooses among.</summary>
    public int Labels { get; }

    /// <summary>Reads what the training program wrote: see <see cref="ModelReader"/> for the coding.</summary>
    /// <remarks>
    /// Labels, features, weights in all; then four columns: the keys in ascending order as differences, how many weights
    /// each feature has, the labels of all weights (left out where there is one label), the weights.
    /// </remarks>
    /// <exception cref="InvalidDataException">The bytes are no model.</exception>
    public static LinearModel Read(ref ModelReader reader)
    {
        var labels = reader.ReadCount();
        var features = reader.ReadCount();
        var total = reader.ReadCount();
        if (labels is 0 or > 0x7FFF)
        {
            throw new InvalidDataException($"A model has 1 to {0x7FFF} labels, this one {labels}.");
        }

        var keys = reader.ReadKeys(features);
        return labels == 1 ? ReadOne(ref reader, keys, total) : ReadSeveral(ref reader, labels, keys, total);
    }

    private static LinearModel ReadOne(ref ModelReader reader, uint[] keys, int total)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (reader.ReadCount() != 1 || total != keys.Length)
            {
                throw new InvalidDataException("A model of one label has one weight a feature.");
            }
        }

        var weights = new ushort[keys.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = (ushort)reader.ReadWeight();
        }

        return new LinearModel(1, new WeightTable(keys, weights), packed: [], rows: []);
    }

    private static LinearModel ReadSeveral(ref ModelReader reader, int labels, uint[] keys, int total)
    {
        if (keys.Length > ushort.MaxValue)
        {
            throw new InvalidDataException($"A model of several labels has at most {ushort.MaxValue} features, this one {keys.Length}.");
        }

        var counts = new int[keys.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = reader.ReadCount();
            total -= counts[i];
        }

        if (total != 0)
        {
            throw new InvalidDataException("A model's rows hold more or fewer weights than it declares.");
        }

        var labelsOfRows = new int[counts.Sum()];
        for (var i = 0; i < labelsOfRows.Length; i++)
        {
            labelsOfRows[i] = reader.ReadLabel(labels);
        }

        var packed = new long[labels <= FewLabels ? 1 + keys.Length : 0];
        var rows = new sbyte[labels <= FewLabels ? 0 : (1 + keys.Length) * RowLength(labels)];
        var numbers = new ushort[keys.Length];
        var next = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            numbers[i] = (ushort)(i + 1);
            for (var end = next + counts[i]; next < end; next++)
            {
                var weight = reader.ReadWeight();
                if (labels <= FewLabels)
                {
                    packed[i + 1] += (long)weight << (PackedBits * labelsOfRows[next]);
                }
                else
                {
                    rows[((i + 1) * RowLength(labels)) + labelsOfRows[next]] = weight is >= sbyte.MinValue and <= sbyte.MaxValue
                        ? (sbyte)weight
                        : throw new InvalidDataException($"A model of {labels} labels has weights of 8 bits, this one {weight}.");
                }
            }
        }

        return new LinearModel(labels, new WeightTable(keys, numbers), packed, rows);
    }

    private static int RowLength(int labels) => (labels + RowUnit - 1) / RowUnit * RowUnit;

    /// <summary>Adds every feature's weights to the labels' scores.</summary>
    /// <param name="features">Feature keys; those that the model does not know add nothing.</param>
    /// <param name="scores">One score a label.</param>
    public void AddScores(ReadOnlySpan<uint> features, Span<int> scores)
    {
        Span<uint> rows = stackalloc uint[features.Length];
        FindRows(features, rows);
        if (Labels == 1)
        {
            scores[0] += Sum(rows);
        }
        else
        {
            AddRows(rows, scores);
        }
    }

    /// <returns>The number of the feature's row of weights, which <see cref="AddRows"/> takes; 0 where the model does not know it.</returns>
    public ushort Row(uint feature) => _features[feature];

    /// <inheritdoc cref="Row"/>
    /// <param name="features">Feature keys.</param>
    /// <param name="rows">Receives the number of each feature's row.</param>
    public void FindRows(ReadOnlySpan<uint> features, Span<uint> rows) => _features.Find(features, rows);

    /// <summary>Adds the weights of rows to the labels' scores, in a model of several labels.</summary>
    /// <param name="rows">The rows, by number.</param>
    /// <param name="scores">One score a label.</param>
    public void AddRows(ReadOnlySpan<uint> rows, Span<int> scores)
    {
        if (Labels <= FewLabels)
        {
            AddPacked(rows, scores);
            return;
        }

        Span<short> sums = stackalloc short[_rowLength];
        SumRows(rows, sums);
        for (var label = 0; label < Labels; label++)
        {
            scores[label] += sums[label];
        }
    }

    /// <returns>The label to which the rows give the highest score, in a model of many labels; of equals the lowest.</returns>
    /// <param name="rows">The rows, by number.</param>
    public int BestOf(ReadOnlySpan<uint> rows)
    {
        Span<short> sums = stackalloc short[_rowLength];
        SumRows(rows, sums);
        sums = sums.Slice(0, Labels);
        var highest = sums[0];
        foreach (var sum in sums)
        {
            highest = Math.Max(highest, sum);
        }

        return sums.IndexOf(highest);
    }

    private void SumRows(ReadOnlySpan<uint> rows, Span<short> sums)
    {
        var weights = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(_rows);
        var sumVectors = MemoryMarshal.Cast<short, Vector<short>>(sums);
        var vectorsPerRow = _rowLength / Vector<sbyte>.Count;
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

    private void AddPacked(ReadOnlySpan<uint> rows, Span<int> scores)
    {
        long sum = 0;
        foreach (var row in rows)
        {
            sum += _packed[row];
        }

        // A label's negative sum borrowed from the labels above it.
        for (var label = 0; label < Labels; label++)
        {
            var own = sum << (64 - PackedBits) >> (64 - PackedBits);
            scores[label] += (int)own;
            sum = (sum - own) >> PackedBits;
        }
    }

    /// <returns>The score of the only label: what a model of one label thinks of a candidate.</returns>
    public int Score(ReadOnlySpan<uint> features)
    {
        Span<uint> weights = stackalloc uint[features.Length];
        _features.Find(features, weights);
        return Sum(weights);
    }

    private static int Sum(ReadOnlySpan<uint> weights)
    {
        var sum = 0;
        foreach (var weight in weights)
        {
            sum += (short)weight;
        }

        return sum;
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
