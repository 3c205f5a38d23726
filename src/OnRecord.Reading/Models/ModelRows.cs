using System.Runtime.CompilerServices;

namespace OnRecord.Reading.Models;

/// <summary>The weights of a model as its file holds them: each feature's, of the labels for which it has one.</summary>
/// <remarks>
/// Labels, features, weights in all; then four columns: the keys in ascending order as differences, how many weights
/// each feature has, the labels of all weights, the weights. See
/// <see cref="ModelReader"/> for the coding.
/// </remarks>
/// <param name="labels">How many labels the model chooses among.</param>
/// <param name="keys">The features' keys, ascending.</param>
/// <param name="starts">Where each feature's weights start, and where the last one's end.</param>
/// <param name="labelsOfWeights">The label of each weight.</param>
/// <param name="weights">The weights, none of them 0.</param>
internal sealed class ModelRows(int labels, uint[] keys, int[] starts, short[] labelsOfWeights, short[] weights)
{
    public int Labels { get; } = labels;

    public uint[] Keys { get; } = keys;

    /// <summary>How many weights the feature has.</summary>
    /// <param name="feature">The index of its key.</param>
    public int Count(int feature) => starts[feature + 1] - starts[feature];

    /// <returns>One of the feature's weights and its label.</returns>
    public (int Label, short Weight) Weight(int feature, int index) => (labelsOfWeights[starts[feature] + index], weights[starts[feature] + index]);

    /// <summary>Reads what the training program wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model.</exception>
    [MethodImpl(Compiled.AtOnce)]
    public static ModelRows Read(ref ModelReader reader)
    {
        var labels = reader.ReadCount();
        var features = reader.ReadCount();
        var total = reader.ReadCount();
        if (labels is 0 or > short.MaxValue)
        {
            throw new InvalidDataException($"A model has 1 to {short.MaxValue} labels, this one {labels}.");
        }

        var keys = reader.ReadKeys(features);
        var starts = new int[features + 1];
        for (var i = 0; i < features; i++)
        {
            starts[i + 1] = starts[i] + reader.ReadCount();
        }

        if (starts[features] != total)
        {
            throw new InvalidDataException("A model's rows hold more or fewer weights than it declares.");
        }

        var labelsOfWeights = new short[total];
        for (var i = 0; i < total; i++)
        {
            labelsOfWeights[i] = (short)reader.ReadLabel(labels);
        }

        var weights = new short[total];
        for (var i = 0; i < total; i++)
        {
            weights[i] = reader.ReadWeight();
        }

        return new ModelRows(labels, keys, starts, labelsOfWeights, weights);
    }
}
