using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Generator.Diagnostics;
using OnRecord.Generator.Naming;
using OnRecord.Generator.Values;

namespace OnRecord.Generator.Models;

/// <summary>Settles what one article alone cannot: names, and actors that several articles share.</summary>
internal static class CorpusModeler
{
    public const int ArticlesInBatch = 50;

    private const int ActorsInBatch = 250;
    private const int OthersNamed = 2;

    public static NameTable Name(ImmutableArray<GroupClaims> groups, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var ordered = Batches.Ordered(groups.SelectMany(static group => group.Claims), static claim => claim.Path);
        var members = UniqueNames.Resolve(ordered.Count, (index, level) =>
            Suffix(ordered[index].Path, level) is { } suffix ? ordered[index].Name.Member + suffix : null);
        var names = ordered.Select((claim, index) =>
            new NamedPath(claim.Path, new MemberName(members[index], claim.Name.Key + members[index].Substring(claim.Name.Member.Length))));
        return new NameTable(names.ToEquatableArray(), Clashes(ordered, members).ToEquatableArray());
    }

    public static ImmutableArray<ActorBatch> Batch(ImmutableArray<GroupActors> groups, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var merged = new Dictionary<string, NamedOften>(StringComparer.Ordinal);
        var articles = groups.SelectMany(static group => group.Articles.Select(article => (group.Table, article.Path, article.Actors)));
        foreach (var article in Batches.Ordered(articles, static article => article.Path))
        {
            foreach (var actor in article.Actors)
            {
                if (!merged.TryGetValue(actor.Id, out var named))
                {
                    merged.Add(actor.Id, named = new NamedOften(actor));
                }

                named.Add(actor, article.Table);
            }
        }

        var all = merged.Values.OrderBy(static actor => actor.First.Id, StringComparer.Ordinal).ToList();
        var members = ActorModeler.Members(all.ConvertAll(static actor => actor.First));
        var actors = all.Select((actor, index) => actor.ToModel(members[index])).ToList();
        return Batches.Of(
            actors, ActorsInBatch, static actor => StableHash.Of(actor.Summary.Id),
            static (index, batch) => new ActorBatch(index, batch.ToEquatableArray()));
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
            .GroupBy(index => UniqueNames.Fold(claims[index].Name.Member), StringComparer.OrdinalIgnoreCase)
            .Select(static group => group.ToList())
            .Where(static group => group.Count > 1);
        foreach (var group in groups)
        {
            foreach (var index in group)
            {
                var claim = claims[index];
                var element = SeedElement.Update(claim.Item, claim.Path, "Name", "…");
                yield return Finding.OfFile(
                    Descriptors.NameClash, claim.FullPath, claim.Path, Others(claims, group, index), members[index], element);
            }
        }
    }

    /// <summary>The first of those that share a name with an article, and how many more there are: hundreds may.</summary>
    private static string Others(List<NameClaim> claims, List<int> group, int index)
    {
        var first = group.Take(OthersNamed + 1).Where(other => other != index).Take(OthersNamed);
        var named = first.Select(other => "'" + claims[other].Path + "'").ToList();
        var more = group.Count - 1 - named.Count;
        return more > 0 ? $"{string.Join(", ", named)} and {more.ToString(CultureInfo.InvariantCulture)} more" : string.Join(" and ", named);
    }

    /// <summary>An actor while its articles are gone through.</summary>
    private sealed class NamedOften(ActorSummary first)
    {
        private readonly List<ActorSummary> _summaries = [];
        private readonly SortedSet<int> _tables = [];

        /// <summary>What names the actor, however many articles name it.</summary>
        public ActorSummary First => first;

        public void Add(ActorSummary summary, int table)
        {
            _summaries.Add(summary);
            _tables.Add(table);
        }

        public CorpusActor ToModel(string member) =>
            new(member, ActorModeler.Merge(_summaries), _summaries.Count, _tables.ToEquatableArray());
    }
}
