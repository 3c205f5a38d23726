using System.Collections.Immutable;
using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Models;

/// <summary>Parts what there is much of among source files, so that what changes moves few of them.</summary>
internal static class Batches
{
    /// <summary>The items in batches by a hash of their keys, each batch ordered by key and each key once: a file may be named to the compiler twice.</summary>
    /// <param name="items">The items.</param>
    /// <param name="size">About how many a batch holds.</param>
    /// <param name="key">An item's key.</param>
    /// <param name="create">Makes a batch of its index and its items.</param>
    public static ImmutableArray<TBatch> Of<T, TBatch>(
        IReadOnlyCollection<T> items, int size, Func<T, string> key, Func<int, IEnumerable<T>, TBatch> create)
    {
        var count = items.Select(key).Distinct(StringComparer.Ordinal).Count();
        var batches = Enumerable.Range(0, StableHash.BatchCount(count, size)).Select(static _ => new List<T>()).ToList();
        foreach (var item in items)
        {
            batches[StableHash.Batch(key(item), batches.Count)].Add(item);
        }

        // Every batch by itself is put in order, which is less work than to put all in order.
        return batches.Select((batch, index) => create(index, Ordered(batch, key))).ToImmutableArray();
    }

    /// <summary>By key, and each key once.</summary>
    public static List<T> Ordered<T>(IReadOnlyCollection<T> items, Func<T, string> key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return items.Where(item => seen.Add(key(item))).OrderBy(key, StringComparer.Ordinal).ToList();
    }
}
