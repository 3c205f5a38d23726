using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace OnRecord;

/// <summary>The actors that an article names, ordered by first mention; the generated class derived from it has a member for each.</summary>
[DebuggerDisplay("Count = {Count}")]
public abstract class ActorMembers : IReadOnlyList<Actor>
{
    private readonly Article _article;

    /// <summary>Makes the list of the actors that an article names.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    protected ActorMembers(Article article) => _article = article ?? throw new ArgumentNullException(nameof(article));

    /// <summary>How many actors the article names.</summary>
    public int Count => _article.Actors.Count;

    /// <summary>An actor by its place.</summary>
    /// <param name="index">The place in order of first mention, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Actor this[int index] => _article.Actors[index];

    /// <summary>An actor by its id.</summary>
    /// <param name="id">Its <see cref="Actor.Id"/>, such as <c>person/marta-quist</c>.</param>
    /// <param name="actor">The actor; <see langword="null"/> when the article names none of that id.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out Actor? actor)
    {
        foreach (Actor candidate in _article.Actors)
        {
            if (candidate.Id == id)
            {
                actor = candidate;
                return true;
            }
        }

        actor = null;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<Actor> GetEnumerator() => _article.Actors.GetEnumerator();

    /// <summary>The article and the number of actors.</summary>
    /// <returns>One short line.</returns>
    public override string ToString() => $"{Count} actors of {_article.Name}";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
