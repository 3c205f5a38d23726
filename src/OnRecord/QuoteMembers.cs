using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace OnRecord;

/// <summary>An article's quotations, in text order; the generated class derived from it names each of them by its first words.</summary>
[DebuggerDisplay("Count = {Count}")]
public abstract class QuoteMembers : IReadOnlyList<Quote>
{
    private readonly Article _article;

    /// <summary>Makes the list of an article's quotations.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    protected QuoteMembers(Article article) => _article = article ?? throw new ArgumentNullException(nameof(article));

    /// <summary>How many quotations the article has.</summary>
    public int Count => _article.Quotes.Count;

    /// <summary>A quotation by its place.</summary>
    /// <param name="index">The place in text order, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Quote this[int index] => _article.Quotes[index];

    /// <summary>A quotation by its id.</summary>
    /// <param name="id">Its <see cref="Quote.Id"/>, such as <c>harbor-vote/the-dam-will-hold</c>.</param>
    /// <param name="quote">The quotation; <see langword="null"/> when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out Quote? quote)
    {
        foreach (Quote candidate in _article.Quotes)
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
    public IEnumerator<Quote> GetEnumerator() => _article.Quotes.GetEnumerator();

    /// <summary>The article and the number of quotations.</summary>
    /// <returns>One short line.</returns>
    public override string ToString() => $"{Count} quotes of {_article.Name}";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
