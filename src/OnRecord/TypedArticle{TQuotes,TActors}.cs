using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace OnRecord;

/// <summary>The typed view of one article, with its quotations and actors under their names.</summary>
/// <typeparam name="TQuotes">The class that the generator makes for the article's quotations.</typeparam>
/// <typeparam name="TActors">The class that the generator makes for the article's actors.</typeparam>
/// <remarks>
/// The types are a <see cref="QuoteMembers"/> and an <see cref="ActorMembers"/> that can be made without arguments. That they are is no
/// constraint, which the compiler would check anew for every article of a corpus.
/// </remarks>
public sealed class TypedArticle<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TQuotes,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TActors> : TypedArticle
    where TQuotes : class
    where TActors : class
{
    /// <summary>For generated code: makes the view of an article by its place in the tables.</summary>
    /// <remarks>
    /// It takes the place and not the article: a corpus has thousands of such calls, and looking the article up in a call
    /// of its own was two thirds of what each cost its compiler.
    /// </remarks>
    /// <param name="corpus">The corpus of one assembly.</param>
    /// <param name="batch">The article table, counted from 0.</param>
    /// <param name="row">The article in it, counted from 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The table cannot be read or has no such row.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TypedArticle(Corpus corpus, int batch, int row)
        : base((corpus ?? throw new ArgumentNullException(nameof(corpus))).Article(batch, row))
    {
    }

    /// <summary>The quotations of this article, in text order, each named by its first words.</summary>
    public TQuotes Quotes => Article.QuoteMembers as TQuotes ?? Kept(Activator.CreateInstance<TQuotes>());

    /// <summary>The actors of this article, ordered by first mention.</summary>
    public TActors Actors => Article.ActorMembers as TActors ?? Kept(Activator.CreateInstance<TActors>());

    private TQuotes Kept(TQuotes members) => Article.Keep((QuoteMembers)(object)members) as TQuotes ?? members;

    private TActors Kept(TActors members) => Article.Keep((ActorMembers)(object)members) as TActors ?? members;
}
