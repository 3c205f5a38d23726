using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using OnRecord.Tables;

namespace OnRecord;

/// <summary>The articles and actors of an assembly, or of several together.</summary>
/// <remarks>
/// The generated <c>Articles</c> and <c>Actors</c> hold their assembly's and speak for it; <see cref="Of(Assembly[])"/> and
/// <see cref="Of(Corpus[])"/> join those of several projects. Everything is made from the assemblies' tables at first use,
/// once, and may be used from any thread. A table that cannot be read throws <see cref="InvalidOperationException"/>, from
/// whatever member first needs it.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Corpus
{
    private readonly CorpusPart[] _parts;
    private IReadOnlyList<Assembly>? _assemblies;
    private IReadOnlyList<Article>? _articles;
    private IReadOnlyList<Actor>? _actors;
    private Dictionary<Article, Article>? _kept;
    private Dictionary<string, Actor>? _actorsById;

    private Corpus(params AssemblyTables[] assemblies)
    {
        _parts = new CorpusPart[assemblies.Length];
        for (var i = 0; i < _parts.Length; i++)
        {
            _parts[i] = new CorpusPart(this, assemblies[i], i);
        }
    }

    /// <summary>The assemblies whose articles these are, in the order that they were given in.</summary>
    public IReadOnlyList<Assembly> Assemblies => _assemblies
        ?? Once.Keep(ref _assemblies, Array.AsReadOnly(Array.ConvertAll(_parts, static part => part.Assembly)));

    /// <summary>Every article, ordered by <see cref="Article.Path"/>, ordinal, those of the same path in the order of their assemblies.</summary>
    public IReadOnlyList<Article> Articles => _articles ?? Once.Keep(ref _articles, OrderArticles());

    /// <summary>Every actor, ordered by <see cref="Actor.Id"/>, ordinal.</summary>
    public IReadOnlyList<Actor> Actors => _actors ?? Once.Keep(ref _actors, OrderActors());

    private Dictionary<Article, Article> Kept => _kept ?? Once.Keep(ref _kept, Articles.ToDictionary(static article => article));

    private Dictionary<string, Actor> ActorsById => _actorsById ?? Once.Keep(ref _actorsById, IndexActors());

    /// <summary>The only part: places in tables are those of one assembly.</summary>
    private CorpusPart Only => _parts.Length == 1
        ? _parts[0]
        : throw new InvalidOperationException("Only the corpus of one assembly has articles and actors by their places in its tables.");

    /// <summary>The articles and actors of assemblies, together.</summary>
    /// <remarks>
    /// An actor that several of them name is one, with its quotes, mentions and roles in all; an article that several of them
    /// hold with the same text is one, that of the first. What the result gives leads on within it: the speaker of a quote in it
    /// is the joined one. Its records are equal to those of the assemblies' own corpora and not the same instances. Of a single
    /// assembly it is that assembly's own corpus.
    /// </remarks>
    /// <param name="assemblies">The assemblies, each compiled with articles: <c>typeof(Program).Assembly, typeof(Shelf).Assembly</c>.</param>
    /// <returns>A corpus; keep it, for what it has made is its own.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no assembly, or one was compiled without OnRecord.</exception>
    public static Corpus Of(params Assembly[] assemblies) => assemblies is null || Array.IndexOf(assemblies, null) >= 0
        ? throw new ArgumentNullException(nameof(assemblies))
        : Of(Array.ConvertAll(assemblies, OfAssembly));

    /// <summary>The articles and actors of corpora, together.</summary>
    /// <remarks><inheritdoc cref="Of(Assembly[])" path="/remarks/node()"/></remarks>
    /// <param name="corpora">The corpora: <c>Articles.Corpus, Archive.Articles.Corpus</c>.</param>
    /// <returns>A corpus; keep it, for what it has made is its own.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no corpus.</exception>
    public static Corpus Of(params Corpus[] corpora)
    {
        if (corpora is null || Array.IndexOf(corpora, null) >= 0)
        {
            throw new ArgumentNullException(nameof(corpora));
        }

        AssemblyTables[] assemblies = corpora.SelectMany(static corpus => corpus._parts).Select(static part => part.Tables).Distinct().ToArray();
        return assemblies.Length == 0 ? throw new ArgumentException("Name one assembly or corpus at least.", nameof(corpora))
            : assemblies.Length == corpora[0]._parts.Length ? corpora[0]
            : new Corpus(assemblies);
    }

    /// <summary>For generated code: holds an assembly's tables; reads none of them yet.</summary>
    /// <param name="assembly">The assembly that holds the articles' texts as resources.</param>
    /// <param name="articles">
    /// A type with a field <c>Table0</c>, <c>Table1</c>, … for each batch of articles, whose
    /// <see cref="TableAttribute"/> holds its rows.
    /// </param>
    /// <param name="articleTables">How many there are.</param>
    /// <param name="actors">A type with such fields for the actors.</param>
    /// <param name="actorTables">How many there are.</param>
    /// <returns>The corpus.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Corpus Create(
        Assembly assembly,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type articles,
        int articleTables,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type actors,
        int actorTables) =>
        new(new AssemblyTables(assembly, new TableRows(articles, articleTables), new TableRows(actors, actorTables)));

    /// <summary>An article by its name: where several assemblies have other articles of that name, the first assembly's.</summary>
    /// <param name="name">Its <see cref="Article.Name"/>, such as <c>harbor-vote</c>.</param>
    /// <param name="article">The article; <see langword="null"/> when there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public bool TryGetArticle(string name, [NotNullWhen(true)] out Article? article)
    {
        foreach (CorpusPart part in _parts)
        {
            if (part.TryGetArticle(name, out article))
            {
                article = KeptOf(article);
                return true;
            }
        }

        article = null;
        return false;
    }

    /// <summary>An article by its name: where several assemblies have other articles of that name, the first assembly's.</summary>
    /// <param name="name">Its <see cref="Article.Name"/>, such as <c>harbor-vote</c>.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such article; the message has the nearest names.</exception>
    public Article GetArticle(string name) => TryGetArticle(name, out Article? article)
        ? article
        : throw NearNames.NotFound(
            "article", "name", name, [.. _parts.SelectMany(static part => part.ArticlesByName.Keys).Distinct()],
            ListOf(nameof(Articles)));

    /// <summary>An actor by its id.</summary>
    /// <param name="id">Its <see cref="Actor.Id"/>, such as <c>person/marta-quist</c>.</param>
    /// <param name="actor">The actor; <see langword="null"/> when there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool TryGetActor(string id, [NotNullWhen(true)] out Actor? actor) =>
        ActorsById.TryGetValue(id ?? throw new ArgumentNullException(nameof(id)), out actor);

    /// <summary>An actor by its id.</summary>
    /// <param name="id">Its <see cref="Actor.Id"/>, such as <c>person/marta-quist</c>.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message has the nearest ids.</exception>
    public Actor GetActor(string id) => TryGetActor(id, out Actor? actor)
        ? actor
        : throw NearNames.NotFound("actor", "id", id, ActorsById.Keys, ListOf(nameof(Actors)));

    /// <summary>For generated code: an article by its place in the tables.</summary>
    /// <param name="batch">The article table, counted from 0.</param>
    /// <param name="row">The article in it, counted from 0.</param>
    /// <returns>The article, the same instance every time.</returns>
    /// <exception cref="InvalidOperationException">The table cannot be read or has no such row.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Article Article(int batch, int row) => Only.Articles.At(batch, row);

    /// <summary>For generated code: a person by its place in the tables.</summary>
    /// <param name="batch">The actor table, counted from 0.</param>
    /// <param name="row">The actor in it, counted from 0.</param>
    /// <returns>The person, the same instance every time.</returns>
    /// <exception cref="InvalidOperationException">The table cannot be read or has no person in that row.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Person Person(int batch, int row) => Only.Actors.At<Person>(batch, row);

    /// <summary>For generated code: an organization by its place in the tables.</summary>
    /// <param name="batch">The actor table, counted from 0.</param>
    /// <param name="row">The actor in it, counted from 0.</param>
    /// <returns>The organization, the same instance every time.</returns>
    /// <exception cref="InvalidOperationException">The table cannot be read or has no organization in that row.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Organization Organization(int batch, int row) => Only.Actors.At<Organization>(batch, row);

    /// <summary>For generated code: a place by its place in the tables.</summary>
    /// <param name="batch">The actor table, counted from 0.</param>
    /// <param name="row">The actor in it, counted from 0.</param>
    /// <returns>The place, the same instance every time.</returns>
    /// <exception cref="InvalidOperationException">The table cannot be read or has no place in that row.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Place Place(int batch, int row) => Only.Actors.At<Place>(batch, row);

    /// <summary>The names of the assemblies.</summary>
    /// <returns>One short line.</returns>
    public override string ToString() => string.Join(", ", Assemblies.Select(static assembly => assembly.GetName().Name));

    /// <summary>A corpus of tables that are at hand.</summary>
    internal static Corpus Create(Assembly assembly, string[] articleTables, string[] actorTables) =>
        new(new AssemblyTables(assembly, new TableRows(articleTables), new TableRows(actorTables)));

    /// <summary>Of articles that are equal, the one that this corpus gives.</summary>
    internal Article KeptOf(Article article) => _parts.Length == 1 ? article : Kept[article];

    private static Corpus OfAssembly(Assembly assembly) =>
        assembly.GetCustomAttribute<CorpusAttribute>()?.Holder.GetField(CorpusAttribute.Field)?.GetValue(null) as Corpus
        ?? throw new ArgumentException(
            $"{assembly.GetName().Name} was compiled without OnRecord: reference its package in that project.", nameof(assembly));

    /// <summary>Where one assembly's corpus and several assemblies' list what they have.</summary>
    private string ListOf(string things) => _parts.Length == 1 ? $"{things}.All" : $"Corpus.{things}";

    private ReadOnlyCollection<Article> OrderArticles()
    {
        IEnumerable<Article> all = _parts.SelectMany(static part => part.Articles.ToArray());
        Article[] articles = _parts.Length == 1 ? [.. all] : [.. all.Distinct()];
        Array.Sort(articles, OnRecord.Article.ByPath);
        return Array.AsReadOnly(articles);
    }

    private ReadOnlyCollection<Actor> OrderActors()
    {
        Actor[] actors = [.. ActorsById.Values];
        Array.Sort(actors, static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return Array.AsReadOnly(actors);
    }

    private Dictionary<string, Actor> IndexActors() => _parts.Length == 1
        ? _parts[0].Actors.ToDictionary(static actor => actor.Id)
        : ActorMerger.Merge(this, _parts);
}
