using System.Collections.Immutable;
using OnRecord.Generator.Diagnostics;
using OnRecord.Generator.Naming;
using OnRecord.Generator.Values;

namespace OnRecord.Generator.Models;

/// <summary>Settles what one article alone cannot: names, the batches of the output, actors that several articles share.</summary>
internal static class CorpusModeler
{
    private const int ArticlesInBatch = 50;
    private const int ActorsInBatch = 250;

    public static NameTable Name(ImmutableArray<NameClaim> claims, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var ordered = Ordered(claims, static claim => claim.Path);
        var members = UniqueNames.Resolve(ordered.Count, (index, level) =>
            Suffix(ordered[index].Path, level) is { } suffix ? ordered[index].Name.Member + suffix : null);
        var names = ordered.Select((claim, index) =>
            new NamedPath(claim.Path, new MemberName(members[index], claim.Name.Key + members[index].Substring(claim.Name.Member.Length))));
        return new NameTable(names.ToEquatableArray(), Clashes(ordered, members).ToEquatableArray());
    }

    public static ImmutableArray<ArticleBatch> Batch(ImmutableArray<ArticleModel> articles, NameTable names, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var ordered = Ordered(articles, static article => article.Path);
        return Batches(ordered, ArticlesInBatch, static article => article.Path, (index, batch) =>
            new ArticleBatch(index, batch.Select(article => new NamedArticle(names[article.Path], article)).ToEquatableArray()));
    }

    public static ImmutableArray<ActorBatch> Batch(ImmutableArray<ArticleActors> articles, NameTable names, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var merged = new SortedDictionary<string, (ActorSummary Summary, List<string> Articles)>(StringComparer.Ordinal);
        foreach (var article in Ordered(articles, static article => article.Path))
        {
            foreach (var actor in article.Actors)
            {
                if (merged.TryGetValue(actor.Id, out var before))
                {
                    merged[actor.Id] = (ActorModeler.Merge(before.Summary, actor), before.Articles);
                }
                else
                {
                    merged.Add(actor.Id, before = (actor, []));
                }

                before.Articles.Add(names[article.Path].Key);
            }
        }

        var members = ActorModeler.Members(merged.Values.Select(static actor => actor.Summary).ToList());
        var actors = merged.Values
            .Select((actor, index) => new CorpusActor(members[index], actor.Summary, actor.Articles.ToEquatableArray()))
            .ToList();
        return Batches(actors, ActorsInBatch, static actor => actor.Summary.Id, static (index, batch) => new ActorBatch(index, batch.ToEquatableArray()));
    }

    /// <summary>By path, and each path once: a file may be named to the compiler twice.</summary>
    private static List<T> Ordered<T>(ImmutableArray<T> items, Func<T, string> path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return items.Where(item => seen.Add(path(item))).OrderBy(path, StringComparer.Ordinal).ToList();
    }

    private static ImmutableArray<TBatch> Batches<T, TBatch>(List<T> items, int size, Func<T, string> key, Func<int, IEnumerable<T>, TBatch> create)
    {
        var batches = Enumerable.Range(0, StableHash.BatchCount(items.Count, size)).Select(static _ => new List<T>()).ToList();
        foreach (var item in items)
        {
            batches[StableHash.Batch(key(item), batches.Count)].Add(item);
        }

        return batches.Select((batch, index) => create(index, batch)).ToImmutableArray();
    }

    private static string? Suffix(string path, int level) => level switch
    {
        0 => "",
        1 => "_" + StableHash.Hex(path, 4),
        2 => "_" + StableHash.Hex(path, 8),
        _ => null,
    };

    private static IEnumerable<Finding> Clashes(List<NameClaim> claims, string[] members)
    {
        var groups = Enumerable.Range(0, claims.Count)
            .GroupBy(index => claims[index].Name.Member, StringComparer.OrdinalIgnoreCase)
            .Where(static group => group.Skip(1).Any());
        foreach (var group in groups)
        {
            foreach (var index in group)
            {
                var others = string.Join(", ", group.Where(other => other != index).Select(other => "'" + claims[other].Path + "'"));
                yield return Finding.OfFile(Descriptors.NameClash, claims[index].FullPath, claims[index].Path, others, members[index]);
            }
        }
    }
}
