using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace OnRecord;

/// <summary>
/// The typed view of one article: what the generator names by the article's own words is reached from
/// <see cref="TypedArticle{TQuotes, TActors}"/>, the rest stands here. It is usable wherever an <see cref="OnRecord.Article"/> is and
/// equal to it.
/// </summary>
/// <remarks>
/// Equal as a number is to the same number of a wider type: where the compiler knows both types, whichever comes first. As objects
/// they are of two types and differ, whichever is asked; so no collection takes one for the other.
/// </remarks>
[DebuggerDisplay("{Article}")]
public abstract class TypedArticle : IEquatable<TypedArticle>
{
    /// <summary>Makes the view of an article.</summary>
    /// <param name="article">The article.</param>
    private protected TypedArticle(Article article) => Article = article;

    /// <summary>The article itself, the same instance that <c>Articles.All</c> holds.</summary>
    public Article Article { get; }

    /// <inheritdoc cref="Article.Name"/>
    public string Name => Article.Name;

    /// <inheritdoc cref="Article.Title"/>
    public string? Title => Article.Title;

    /// <inheritdoc cref="Article.Path"/>
    public string Path => Article.Path;

    /// <inheritdoc cref="Article.Text"/>
    public string Text => Article.Text;

    /// <inheritdoc cref="Article.Published"/>
    public DateTimeOffset? Published => Article.Published;

    /// <inheritdoc cref="Article.Outlet"/>
    public string? Outlet => Article.Outlet;

    /// <inheritdoc cref="Article.Url"/>
    public Uri? Url => Article.Url;

    /// <inheritdoc cref="Article.Assembly"/>
    public Assembly Assembly => Article.Assembly;

    /// <inheritdoc cref="Article.Authors"/>
    public IReadOnlyList<string> Authors => Article.Authors;

    /// <inheritdoc cref="Article.Sha256"/>
    public string Sha256 => Article.Sha256;

    /// <summary>The article that a view shows.</summary>
    /// <param name="view">The view.</param>
    /// <returns>The same instance as <see cref="Article"/>; <see langword="null"/> for no view.</returns>
    [return: NotNullIfNotNull(nameof(view))]
    public static implicit operator Article?(TypedArticle? view) => view?.Article;

    /// <summary>Whether both show the same article.</summary>
    /// <param name="left">A view.</param>
    /// <param name="right">Another view.</param>
    /// <returns>Whether the articles are equal; two nulls are the same.</returns>
    public static bool operator ==(TypedArticle? left, TypedArticle? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they show different articles.</summary>
    /// <param name="left">A view.</param>
    /// <param name="right">Another view.</param>
    /// <returns>Whether the articles differ.</returns>
    public static bool operator !=(TypedArticle? left, TypedArticle? right) => !(left == right);

    /// <inheritdoc cref="Article.LineOf"/>
    public int LineOf(int offset) => Article.LineOf(offset);

    /// <summary>Whether this is a view of <paramref name="other"/>.</summary>
    /// <param name="other">An article.</param>
    /// <returns>Whether the articles are equal.</returns>
    public bool Equals(Article? other) => Article.Equals(other);

    /// <summary>Whether both show the same article.</summary>
    /// <param name="other">Another view.</param>
    /// <returns>Whether the articles are equal.</returns>
    public bool Equals(TypedArticle? other) => other is not null && Article.Equals(other.Article);

    /// <summary>Whether <paramref name="obj"/> is a view of the same article.</summary>
    /// <param name="obj">Another view.</param>
    /// <returns>Whether the articles are equal.</returns>
    public override bool Equals(object? obj) => Equals(obj as TypedArticle);

    /// <summary>The article's hash.</summary>
    /// <returns>The same as the article's own.</returns>
    public override int GetHashCode() => Article.GetHashCode();

    /// <summary>The article's short line.</summary>
    /// <returns>The same as the article's own.</returns>
    public override string ToString() => Article.ToString();
}
