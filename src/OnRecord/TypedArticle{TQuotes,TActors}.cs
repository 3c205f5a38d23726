namespace OnRecord;

/// <summary>The typed view of one article, with its quotations and actors under their names.</summary>
/// <typeparam name="TQuotes">The class that the generator makes for the article's quotations.</typeparam>
/// <typeparam name="TActors">The class that the generator makes for the article's actors.</typeparam>
/// <param name="article">The article.</param>
/// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
public sealed class TypedArticle<TQuotes, TActors>(Article article) : TypedArticle(article)
    where TQuotes : QuoteMembers, new()
    where TActors : ActorMembers, new()
{
    /// <summary>The quotations of this article, in text order, each named by its first words.</summary>
    public TQuotes Quotes => Article.QuoteMembers as TQuotes ?? Keep(new TQuotes());

    /// <summary>The actors of this article, ordered by first mention.</summary>
    public TActors Actors => Article.ActorMembers as TActors ?? Keep(new TActors());

    private TQuotes Keep(TQuotes members) => Article.Keep(members) as TQuotes ?? members;

    private TActors Keep(TActors members) => Article.Keep(members) as TActors ?? members;
}
