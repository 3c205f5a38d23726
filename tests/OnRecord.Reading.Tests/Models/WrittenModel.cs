using OnRecord.Reading.Models;
using OnRecord.Training.Fitting;

namespace OnRecord.Reading.Tests.Models;

/// <summary>Models of a few features as the training program writes them.</summary>
internal static class WrittenModel
{
    public static byte[] Of(int labels, params (uint Feature, (int Label, short Weight)[] Row)[] features)
    {
        var writer = new ModelWriter();
        var ascending = features.OrderBy(feature => KeyOf(feature.Feature)).ToArray();
        writer.WriteModel(labels, [.. ascending.Select(feature => KeyOf(feature.Feature))], [.. ascending.Select(feature => feature.Row.ToList())]);
        return writer.ToArray();
    }

    public static uint[] KeysOf(IEnumerable<uint> features) => [.. features.Select(KeyOf)];

    // Keys are spread as those of features are.
    private static uint KeyOf(uint feature) => Hashing.Feature(1, feature);
}
