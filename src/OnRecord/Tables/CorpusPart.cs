using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace OnRecord.Tables;

/// <summary>What a corpus holds of one assembly: the names and places of articles and actors are those of their assembly.</summary>
internal sealed class CorpusPart
{
    private ActorBatches? _actors;
    private Dictionary<string, Article>? _articlesByName;

    public CorpusPart(Corpus corpus, AssemblyTables tables, int index)
    {
        Corpus = corpus;
        Tables = tables;
        Index = index;
        Articles = new ArticleBatches(this);
    }

    public Corpus Corpus { get; }

    public AssemblyTables Tables { get; }

    public Assembly Assembly => Tables.Assembly;

    /// <summary>The place among the parts of the corpus, counted from 0.</summary>
    public int Index { get; }

    public ArticleBatches Articles { get; }

    /// <summary>The actors as this assembly alone knows them.</summary>
    public ActorBatches Actors => _actors ?? Once.Keep(ref _actors, new ActorBatches(this));

    public Dictionary<string, Article> ArticlesByName =>
        _articlesByName ?? Once.Keep(ref _articlesByName, Articles.ToDictionary(static article => article.Name));

    public bool TryGetArticle(string name, [NotNullWhen(true)] out Article? article) =>
        ArticlesByName.TryGetValue(name ?? throw new ArgumentNullException(nameof(name)), out article);
}
