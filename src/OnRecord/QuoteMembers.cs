using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using OnRecord.Tables;

namespace OnRecord;

/// <summary>An article's quotations, in text order; the generated class derived from it has a field for each, named by its first words.</summary>
/// <remarks>
/// An instance is had from an article's <c>Quotes</c>. One that was made otherwise has no article, and its members throw
/// <see cref="InvalidOperationException"/>.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)]
public abstract class QuoteMembers : IReadOnlyList<Quote>
{
    private Article? _article;

    private Article Article => _article ?? throw Astray();

    /// <summary>How many quotations the article has.</summary>
    public int Count => Article.Quotes.Count;

    /// <summary>A quotation by its place.</summary>
    /// <param name="index">The place in text order, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Quote this[int index] => Article.Quotes[index];

    /// <summary>A quotation by its id.</summary>
    /// <param name="id">Its <see cref="Quote.Id"/>, such as <c>harbor-vote/the-dam-will-hold</c>.</param>
    /// <param name="quote">The quotation; <see langword="null"/> when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out Quote? quote)
    {
        foreach (Quote candidate in Article.Quotes)
        {
            if (candidate.Id == id)
            {
                quote = candidate;
                return true;
            }
        }

        quote = null;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<Quote> GetEnumerator() => Article.Quotes.GetEnumerator();

    /// <summary>The article and the number of quotations.</summary>
    /// <returns>One short line.</returns>
    public override string ToString() => $"{Count} quotes of {Article.Name}";

    /// <summary>Makes them those of an article.</summary>
    internal QuoteMembers Fill(Article article)
    {
        _article = article;
        Quote[] quotes = article.Content.Quotes;
        var names = new string[quotes.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = quotes[i].Member;
        }

        MemberFields.Fill(this, GetType(), quotes, names);
        return this;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private InvalidOperationException Astray() => new($"{GetType().Name} belongs to an article: have it from the article's Quotes.");
}
