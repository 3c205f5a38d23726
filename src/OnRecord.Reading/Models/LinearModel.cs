using System.Numerics;
using System.Runtime.InteropServices;

namespace OnRecord.Reading.Models;

/// <summary>
/// A linear model: each feature that it knows adds its integer weights to the labels' scores. The one kind of model in
/// the engine; it tags tokens, labels sequences and, with a single label, ranks candidates or decides yes or no.
/// </summary>
internal sealed class LinearModel
{
    // Rows of fewer weights than one label in so many have stay sparse.
    private const int SparseShare = 4;

    // Written in place of the number of weights.
    private const int IsDense = -1;

    // A feature's row starts where the table says: the number of its weights, then each as label << 16 | weight. The row of
    // a feature that says something about many labels is dense: a weight for every label, in their order.
    private readonly FeatureTable _rows;
    private readonly int[] _weights;

    private LinearModel(int labels, FeatureTable rows, int[] weights)
    {
        Labels = labels;
        _rows = rows;
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
        var starts = new int[features];
        var weights = new int[1 + features + total];
        var next = 1;
        for (var i = 0; i < features; i++)
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
                var label = labels == 1 ? 0 : reader.ReadLabel(labels);
                weights[start + i] = label << 16;
            }
        }

        foreach (var start in starts)
        {
            for (var i = 1; i <= weights[start]; i++)
            {
                weights[start + i] |= (ushort)reader.ReadWeight();
            }
        }

        weights = Widen(weights, starts, labels);
        return new LinearModel(labels, new FeatureTable(keys, starts), weights);
    }

    /// <summary>Makes the long rows dense.</summary>
    private static int[] Widen(int[] weights, int[] starts, int labels)
    {
        var length = 1;
        foreach (var start in starts)
        {
            length += 1 + (IsLong(weights[start], labels) ? labels : weights[start]);
        }

        var widened = new int[length];
        var next = 1;
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

    private static bool IsLong(int count, int labels) => count > labels / SparseShare && labels >= 2 * SparseShare;

    /// <summary>Adds every feature's weights to the labels' scores.</summary>
    /// <param name="features">Feature keys; those that the model does not know add nothing.</param>
    /// <param name="scores">One score a label.</param>
    public void AddScores(ReadOnlySpan<uint> features, Span<int> scores)
    {
        // Where the rows start is asked for all features first, so that the cache misses overlap.
        Span<int> starts = stackalloc int[features.Length];
        for (var i = 0; i < features.Length; i++)
        {
            starts[i] = _rows[features[i]];
        }

        var weights = _weights;
        foreach (var start in starts)
        {
            if (start == 0)
            {
                continue;
            }

            if (weights[start] == IsDense)
            {
                AddDense(weights.AsSpan(start + 1, Labels), scores);
                continue;
            }

            foreach (var weight in weights.AsSpan(start + 1, weights[start]))
            {
                scores[weight >> 16] += (short)weight;
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

    /// <returns>The score of the first label: what a model of one label thinks of a candidate.</returns>
    public int Score(ReadOnlySpan<uint> features)
    {
        var score = 0;
        foreach (var feature in features)
        {
            var start = _rows[feature];
            if (start != 0)
            {
                score += (short)_weights[start + 1];
            }
        }

        return score;
    }

    /// <returns>The label with the highest score; of equals the lowest.</returns>
    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var label = 1; label < scores.Length; label++)
        {
            if (scores[label] > scores[best])
            {
                best = label;
            }
        }

        return best;
    }
}
