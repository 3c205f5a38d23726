using System.Numerics;
using System.Runtime.InteropServices;

namespace OnRecord.Reading.Models;

/// <summary>
/// A linear model: each feature that it knows adds its integer weights to the labels' scores. The one kind of model in
/// the engine; it tags tokens, labels sequences and, with a single label, ranks candidates or decides yes or no.
/// </summary>
internal sealed class LinearModel
{
    // Models of so few labels have dense rows only, one after another and without a count.
    private const int FewLabels = 4;

    // Rows of fewer weights than one label in so many have stay sparse.
    private const int SparseShare = 4;

    // Stands in place of the number of weights.
    private const int IsDense = -1;

    // With one label the table holds each feature's weight. With several it holds the number of the feature's row, from 1.
    private readonly WeightTable _features;

    // Where each row starts: the number of its weights, then each as label << 16 | weight. The row of a feature that says
    // something about many labels is dense: a weight for every label, in their order. Row 0 is empty.
    private readonly int[] _starts;
    private readonly int[] _weights;

    private LinearModel(int labels, WeightTable features, int[] starts, int[] weights)
    {
        Labels = labels;
        _features = features;
        _starts = starts;
        _weights = weights;
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

        return new LinearModel(1, new WeightTable(keys, weights), [], []);
    }

    private static LinearModel ReadSeveral(ref ModelReader reader, int labels, uint[] keys, int total)
    {
        if (keys.Length > ushort.MaxValue)
        {
            throw new InvalidDataException($"A model of several labels has at most {ushort.MaxValue} features, this one {keys.Length}.");
        }

        var starts = new int[1 + keys.Length];
        var weights = new int[starts.Length + total];
        var next = 1;
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = next;
            weights[next] = reader.ReadCount();
            next += 1 + weights[next];
            if (next > weights.Length)
            {
                throw new InvalidDataException("A model's rows hold more weights than it declares.");
            }
        }

        foreach (var start in starts)
        {
            for (var i = 1; i <= weights[start]; i++)
            {
                weights[start + i] = reader.ReadLabel(labels) << 16;
            }
        }

        foreach (var start in starts)
        {
            for (var i = 1; i <= weights[start]; i++)
            {
                weights[start + i] |= (ushort)reader.ReadWeight();
            }
        }

        var rows = new ushort[keys.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = (ushort)(i + 1);
        }

        return new LinearModel(labels, new WeightTable(keys, rows), starts, labels <= FewLabels ? Align(weights, starts, labels) : Widen(weights, starts, labels));
    }

    /// <summary>Makes all rows dense.</summary>
    private static int[] Align(int[] weights, int[] starts, int labels)
    {
        var aligned = new int[starts.Length * labels];
        for (var row = 0; row < starts.Length; row++)
        {
            foreach (var weight in weights.AsSpan(starts[row] + 1, weights[starts[row]]))
            {
                aligned[(row * labels) + (weight >> 16)] = (short)weight;
            }
        }

        return aligned;
    }

    /// <summary>Makes the long rows dense.</summary>
    private static int[] Widen(int[] weights, int[] starts, int labels)
    {
        var length = 0;
        foreach (var start in starts)
        {
            length += 1 + (IsLong(weights[start], labels) ? labels : weights[start]);
        }

        var widened = new int[length];
        var next = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            var row = weights.AsSpan(starts[i], 1 + weights[starts[i]]);
            starts[i] = next;
            if (!IsLong(row[0], labels))
            {
                row.CopyTo(widened.AsSpan(next));
                next += row.Length;
                continue;
            }

            widened[next++] = IsDense;
            foreach (var weight in row.Slice(1))
            {
                widened[next + (weight >> 16)] = (short)weight;
            }

            next += labels;
        }

        return widened;
    }

    private static bool IsLong(int count, int labels) => count > labels / SparseShare;

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
        scores = scores.Slice(0, Labels);
        if (scores.Length <= FewLabels)
        {
            AddAligned(rows, scores);
            return;
        }

        var weights = _weights;
        foreach (var row in rows)
        {
            if (row == 0)
            {
                continue;
            }

            var start = _starts[row];
            var count = weights[start];
            if (count == IsDense)
            {
                AddDense(weights.AsSpan(start + 1, scores.Length), scores);
                continue;
            }

            foreach (var weight in weights.AsSpan(start + 1, count))
            {
                scores[weight >> 16] += (short)weight;
            }
        }
    }

    private void AddAligned(ReadOnlySpan<uint> rows, Span<int> scores)
    {
        foreach (var row in rows)
        {
            if (row != 0)
            {
                var weights = _weights.AsSpan((int)row * scores.Length, scores.Length);
                for (var label = 0; label < weights.Length; label++)
                {
                    scores[label] += weights[label];
                }
            }
        }
    }

    private static void AddDense(ReadOnlySpan<int> row, Span<int> scores)
    {
        var rowVectors = MemoryMarshal.Cast<int, Vector<int>>(row);
        var scoreVectors = MemoryMarshal.Cast<int, Vector<int>>(scores.Slice(0, row.Length));
        for (var i = 0; i < scoreVectors.Length; i++)
        {
            scoreVectors[i] += rowVectors[i];
        }

        for (var i = scoreVectors.Length * Vector<int>.Count; i < row.Length; i++)
        {
            scores[i] += row[i];
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
