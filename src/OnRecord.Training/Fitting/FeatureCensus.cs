using System.Runtime.InteropServices;

namespace OnRecord.Training.Fitting;

/// <summary>Counts in how many articles each feature occurs, so that what only a few articles show gets no weight.</summary>
internal sealed class FeatureCensus
{
    private readonly Dictionary<uint, (int LastArticle, int Articles)> _counts = [];

    /// <param name="article">The article's number; articles come one after another.</param>
    /// <param name="features">Keys that occur in it.</param>
    public void Count(int article, ReadOnlySpan<uint> features)
    {
        foreach (var feature in features)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, feature, out var exists);
            if (!exists || count.LastArticle != article)
            {
                count = (article, count.Articles + 1);
            }
        }
    }

    /// <returns>The keys that occur in so many articles at least, ascending.</returns>
    public uint[] Keys(int articles) =>
        [.. _counts.Where(entry => entry.Value.Articles >= articles).Select(entry => entry.Key).Order()];
}
