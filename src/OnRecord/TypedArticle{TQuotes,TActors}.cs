using System.Diagnostics.CodeAnalysis;

namespace OnRecord;

/// <summary>The typed view of one article, with its quotations and actors under their names.</summary>
/// <typeparam name="TQuotes">The class that the generator makes for the article's quotations.</typeparam>
/// <typeparam name="TActors">The class that the generator makes for the article's actors.</typeparam>
/// <param name="article">The article.</param>
public abstract class TypedArticle<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TQuotes,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TActors>(Article article) : TypedArticle(article)
    where TQuotes : QuoteMembers, new()
    where TActors : ActorMembers, new()
{
    /// <summary>The quotations of this article, in text order, each named by its first words.</summary>
    public TQuotes Quotes => Article.QuotesAs<TQuotes>();

    /// <summary>The actors of this article, ordered by first mention.</summary>
    public TActors Actors => Article.ActorsAs<TActors>();
}
