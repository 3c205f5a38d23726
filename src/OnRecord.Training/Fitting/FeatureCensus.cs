using System.Runtime.InteropServices;
using OnRecord.Reading.Models;

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

    /// <returns>The keys that occur in so many articles at least, ascending; of those that meet in one place of a <see cref="Ranker"/> the one that occurs in most.</returns>
    public uint[] Keys(int articles, out int places)
    {
        var keys = Keys(articles);
        places = Ranker.PlacesFor(keys.Length);
        var owners = new Dictionary<uint, uint>();
        foreach (var key in keys)
        {
            ref var owner = ref CollectionsMarshal.GetValueRefOrAddDefault(owners, key & ((uint)places - 1), out var exists);
            if (!exists || _counts[key].Articles > _counts[owner].Articles)
            {
                owner = key;
            }
        }

        return [.. owners.Values.Order()];
    }
}
