using System.Collections.Immutable;
using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Models;

/// <summary>Parts what there is much of among source files, so that what changes moves few of them.</summary>
internal static class Batches
{
    /// <summary>The items in batches by a hash, in their order.</summary>
    /// <param name="items">The items.</param>
    /// <param name="size">About how many a batch holds.</param>
    /// <param name="hash">An item's <see cref="StableHash"/>.</param>
    /// <param name="create">Makes a batch of its index and its items.</param>
    public static ImmutableArray<TBatch> Of<T, TBatch>(
        IReadOnlyCollection<T> items, int size, Func<T, uint> hash, Func<int, IEnumerable<T>, TBatch> create)
    {
        var batches = Enumerable.Range(0, StableHash.BatchCount(items.Count, size)).Select(_ => new List<T>(size)).ToList();
        foreach (var item in items)
        {
            batches[StableHash.Batch(hash(item), batches.Count)].Add(item);
        }

        return batches.Select((batch, index) => create(index, batch)).ToImmutableArray();
    }

    /// <summary>By key, and each key once: a file may be named to the compiler twice.</summary>
    public static List<T> Ordered<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return items.Where(item => seen.Add(key(item))).OrderBy(key, StringComparer.Ordinal).ToList();
    }
}
