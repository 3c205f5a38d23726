using OnRecord.Reading.Models;

namespace OnRecord.Training.Fitting;

/// <summary>
/// Fits a linear model by the averaged perceptron: a wrong answer moves its features' weights by one, and each weight
/// ends as its mean over all decisions. Integers throughout, so the same decisions in the same order give the same bytes.
/// </summary>
internal sealed class Perceptron
{
    private readonly uint[] _keys;
    private readonly FeatureTable _indices;
    private readonly int _labels;
    private readonly int[] _weights;

    // The sum over all changes of change times the decisions made before it: mean = weight - this / decisions.
    private readonly long[] _lateness;
    private long _decisions;

    // The sums over all decisions before the last fresh start.
    private readonly long[] _sums;
    private long _summed;

    /// <param name="labels">How many labels there are; 1 to rank candidates.</param>
    /// <param name="keys">The features that get weights, ascending; others are passed over.</param>
    public Perceptron(int labels, uint[] keys)
    {
        _labels = labels;
        _keys = keys;
        _indices = new FeatureTable(keys, [.. Enumerable.Range(1, keys.Length)]);
        _weights = new int[labels * keys.Length];
        _lateness = new long[labels * keys.Length];
        _sums = new long[labels * keys.Length];
    }

    /// <returns>The label with the highest score; of equals the lowest.</returns>
    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var label = 1; label < scores.Length; label++)
        {
            best = scores[label] > scores[best] ? label : best;
        }

        return best;
    }

    /// <summary>Scores the labels by the weights as they stand.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            if (_indices[feature] is var index and not 0)
            {
                var row = _weights.AsSpan((index - 1) * _labels, _labels);
                for (var label = 0; label < row.Length; label++)
                {
                    scores[label] += row[label];
                }
            }
        }
    }

    /// <summary>Counts one decision, right or wrong.</summary>
    public void Decide() => _decisions++;

    /// <summary>Moves the label's weights for the features.</summary>
    public void Move(ReadOnlySpan<uint> features, int label, int by)
    {
        foreach (var feature in features)
        {
            if (_indices[feature] is var index and not 0)
            {
                var cell = ((index - 1) * _labels) + label;
                _weights[cell] += by;
                _lateness[cell] += by * _decisions;
            }
        }
    }

    /// <summary>Counts a decision among the labels and, where it was wrong, moves the weights.</summary>
    public void Learn(ReadOnlySpan<uint> features, int answer, int right)
    {
        Decide();
        if (answer != right)
        {
            Move(features, right, 1);
            Move(features, answer, -1);
        }
    }

    /// <summary>Sets all weights back to zero; the means will be over all decisions, those before and those to come.</summary>
    public void StartAnew()
    {
        for (var cell = 0; cell < _sums.Length; cell++)
        {
            _sums[cell] += Sum(cell);
        }

        _summed += _decisions;
        _decisions = 0;
        Array.Clear(_weights);
        Array.Clear(_lateness);
    }

    /// <summary>Writes the mean weights as <see cref="ModelRows.Read"/> reads them.</summary>
    /// <param name="writer">Receives the model.</param>
    /// <param name="scale">What one unit of weight becomes in the model: means are fractions, the model's weights integers.</param>
    /// <param name="least">The smallest weight that is kept, in units of the model.</param>
    /// <param name="most">The largest weight that the model has room for.</param>
    /// <param name="labels">The labels that the model keeps, ascending: they become its labels 0, 1, 2 …</param>
    public void Write(ModelWriter writer, int scale, int least, int most, IReadOnlyList<int> labels)
    {
        var keys = new List<uint>();
        var rows = new List<List<(int Label, short Weight)>>();
        for (var feature = 0; feature < _keys.Length; feature++)
        {
            var row = new List<(int, short)>();
            for (var label = 0; label < labels.Count; label++)
            {
                var weight = Mean((feature * _labels) + labels[label], scale);
                if (Math.Abs(weight) >= least)
                {
                    row.Add((label, (short)Math.Clamp(weight, -most, most)));
                }
            }

            if (row.Count > 0)
            {
                keys.Add(_keys[feature]);
                rows.Add(row);
            }
        }

        writer.WriteModel(labels.Count, keys, rows);
    }

    private long Mean(int cell, int scale)
    {
        var decisions = _summed + _decisions;
        if (decisions == 0)
        {
            return 0;
        }

        var scaled = scale * (_sums[cell] + Sum(cell));
        return (scaled + (Math.Sign(scaled) * decisions / 2)) / decisions;
    }

    private long Sum(int cell) => (_weights[cell] * _decisions) - _lateness[cell];
}
