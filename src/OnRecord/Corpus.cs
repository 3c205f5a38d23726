using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using OnRecord.Tables;

namespace OnRecord;

/// <summary>The articles and actors of one assembly. The generated <c>Articles</c> and <c>Actors</c> hold it and speak for it.</summary>
/// <remarks>
/// Everything is made from the assembly's tables at first use, once, and may be used from any thread. A table that cannot
/// be read throws <see cref="InvalidOperationException"/>, from whatever member first needs it.
/// </remarks>
[DebuggerDisplay("{Assembly.GetName().Name,nq}")]
public sealed class Corpus
{
    private readonly Batches<Article> _articleBatches;
    private readonly Batches<Actor> _actorBatches;
    private IReadOnlyList<Article>? _articles;
    private IReadOnlyList<Actor>? _actors;
    private Dictionary<string, Article>? _articlesByName;
    private Dictionary<string, Actor>? _actorsById;

    private Corpus(Assembly assembly, TableRows articleTables, TableRows actorTables)
    {
        Assembly = assembly;
        _articleBatches = new(assembly, "article table", articleTables, table => ArticleTable.Read(this, table));
        _actorBatches = new(assembly, "actor table", actorTables, table => ActorTable.Read(this, table));
    }

    /// <summary>Every article, ordered by <see cref="Article.Path"/>, ordinal.</summary>
    public IReadOnlyList<Article> Articles => Once.Make(ref _articles, this, static corpus => corpus.OrderArticles());

    /// <summary>Every actor, ordered by <see cref="Actor.Id"/>, ordinal.</summary>
    public IReadOnlyList<Actor> Actors => Once.Make(ref _actors, this, static corpus => corpus.OrderActors());

    /// <summary>The assembly whose resources hold the articles' texts.</summary>
    internal Assembly Assembly { get; }

    private Dictionary<string, Article> ArticlesByName => Once.Make(ref _articlesByName, this, static corpus => corpus.IndexArticles());

    private Dictionary<string, Actor> ActorsById => Once.Make(ref _actorsById, this, static corpus => corpus.IndexActors());

    /// <summary>For generated code: holds an assembly's tables; reads none of them yet.</summary>
    /// <param name="assembly">The assembly that holds the articles' texts as resources.</param>
    /// <param name="articleTables">For each batch of articles, a type that holds its rows as <see cref="TableAttribute"/>.</param>
    /// <param name="actorTables">For each batch of actors, a type that holds its rows as <see cref="TableAttribute"/>.</param>
    /// <returns>The corpus.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Corpus Create(Assembly assembly, Type[] articleTables, Type[] actorTables) => new(
        assembly ?? throw new ArgumentNullException(nameof(assembly)),
        TableRows.Of(articleTables ?? throw new ArgumentNullException(nameof(articleTables))),
        TableRows.Of(actorTables ?? throw new ArgumentNullException(nameof(actorTables))));

    /// <summary>An article by its name.</summary>
    /// <param name="name">Its <see cref="Article.Name"/>, such as <c>harbor-vote</c>.</param>
    /// <param name="article">The article; <see langword="null"/> when there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public bool TryGetArticle(string name, [NotNullWhen(true)] out Article? article) => ArticlesByName.TryGetValue(name, out article);

    /// <summary>An article by its name.</summary>
    /// <param name="name">Its <see cref="Article.Name"/>, such as <c>harbor-vote</c>.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such article; the message has the nearest names.</exception>
    public Article GetArticle(string name) => TryGetArticle(name, out Article? article)
        ? article
        : throw NearNames.NotFound("article", "name", name, ArticlesByName.Keys);

    /// <summary>An actor by its id.</summary>
    /// <param name="id">Its <see cref="Actor.Id"/>, such as <c>person/marta-quist</c>.</param>
    /// <param name="actor">The actor; <see langword="null"/> when there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool TryGetActor(string id, [NotNullWhen(true)] out Actor? actor) => ActorsById.TryGetValue(id, out actor);

    /// <summary>An actor by its id.</summary>
    /// <param name="id">Its <see cref="Actor.Id"/>, such as <c>person/marta-quist</c>.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message has the nearest ids.</exception>
    public Actor GetActor(string id) => TryGetActor(id, out Actor? actor)
        ? actor
        : throw NearNames.NotFound("actor", "id", id, ActorsById.Keys);

    /// <summary>For generated code: an article by its place in the tables.</summary>
    /// <param name="batch">The article table, counted from 0.</param>
    /// <param name="row">The article in it, counted from 0.</param>
    /// <returns>The article, the same instance every time.</returns>
    /// <exception cref="InvalidOperationException">The table cannot be read or has no such row.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Article Article(int batch, int row) => _articleBatches.At<Article>(batch, row);

    /// <summary>For generated code: a person by its place in the tables.</summary>
    /// <param name="batch">The actor table, counted from 0.</param>
    /// <param name="row">The actor in it, counted from 0.</param>
    /// <returns>The person, the same instance every time.</returns>
    /// <exception cref="InvalidOperationException">The table cannot be read or has no person in that row.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Person Person(int batch, int row) => _actorBatches.At<Person>(batch, row);

    /// <summary>For generated code: an organization by its place in the tables.</summary>
    /// <param name="batch">The actor table, counted from 0.</param>
    /// <param name="row">The actor in it, counted from 0.</param>
    /// <returns>The organization, the same instance every time.</returns>
    /// <exception cref="InvalidOperationException">The table cannot be read or has no organization in that row.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Organization Organization(int batch, int row) => _actorBatches.At<Organization>(batch, row);

    /// <summary>For generated code: a place by its place in the tables.</summary>
    /// <param name="batch">The actor table, counted from 0.</param>
    /// <param name="row">The actor in it, counted from 0.</param>
    /// <returns>The place, the same instance every time.</returns>
    /// <exception cref="InvalidOperationException">The table cannot be read or has no place in that row.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Place Place(int batch, int row) => _actorBatches.At<Place>(batch, row);

    /// <summary>A corpus of tables that are at hand.</summary>
    internal static Corpus Create(Assembly assembly, string[] articleTables, string[] actorTables) =>
        new(assembly, TableRows.Of(articleTables), TableRows.Of(actorTables));

    private ReadOnlyCollection<Article> OrderArticles()
    {
        Article[] articles = _articleBatches.ToArray();
        Array.Sort(articles, OnRecord.Article.ByPath);
        return Array.AsReadOnly(articles);
    }

    private ReadOnlyCollection<Actor> OrderActors()
    {
        Actor[] actors = _actorBatches.ToArray();
        Array.Sort(actors, static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return Array.AsReadOnly(actors);
    }

    private Dictionary<string, Article> IndexArticles() => _articleBatches.ToDictionary(static article => article.Name);

    private Dictionary<string, Actor> IndexActors() => _actorBatches.ToDictionary(static actor => actor.Id);
}
