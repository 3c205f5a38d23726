using OnRecord.Generator.Diagnostics;
using OnRecord.Generator.Naming;
using OnRecord.Generator.Values;

namespace OnRecord.Generator.Models;

/// <summary>The names that all articles ended up with, by path.</summary>
internal sealed record NameTable(EquatableArray<NamedPath> Names, EquatableArray<Finding> Clashes)
{
    private Dictionary<string, MemberName>? _byPath;

    public MemberName this[string path] => (_byPath ??= Names.ToDictionary(name => name.Path, name => name.Name, StringComparer.Ordinal))[path];

    public bool Equals(NameTable? other) => other is not null && Names.Equals(other.Names) && Clashes.Equals(other.Clashes);

    public override int GetHashCode() => Names.GetHashCode();
}

internal sealed record NamedPath(string Path, MemberName Name);

/// <summary>What the articles of one source file want to be called.</summary>
internal sealed record GroupClaims(EquatableArray<NameClaim> Claims);

/// <summary>The actors that one article names.</summary>
internal sealed record ArticleActors(string Path, EquatableArray<ActorSummary> Actors);

/// <summary>The actors that the articles of one source file name.</summary>
/// <param name="Table">The number of that file and its table.</param>
internal sealed record GroupActors(int Table, EquatableArray<ArticleActors> Articles);

/// <summary>An actor of the whole corpus.</summary>
/// <param name="Articles">How many articles name it.</param>
/// <param name="ArticleTables">Indexes of the batches that those are in, in order.</param>
internal sealed record CorpusActor(string Member, ActorSummary Summary, int Articles, EquatableArray<int> ArticleTables);

/// <summary>The actors of one generated source file, ordered by id. A row is an index here.</summary>
internal sealed record ActorBatch(int Index, EquatableArray<CorpusActor> Actors);

/// <summary>How many tables the corpus is made of.</summary>
internal sealed record CorpusModel(int ArticleBatches, int ActorBatches);
