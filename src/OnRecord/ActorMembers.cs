using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using OnRecord.Tables;

namespace OnRecord;

/// <summary>The actors that an article names, ordered by first mention; the generated class derived from it has a field for each.</summary>
/// <remarks>
/// An instance is had from an article's <c>Actors</c>. One that was made otherwise has no article, and its members throw
/// <see cref="InvalidOperationException"/>.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)]
public abstract class ActorMembers : IReadOnlyList<Actor>
{
    private Article? _article;

    private Article Article => _article ?? throw Astray();

    /// <summary>How many actors the article names.</summary>
    public int Count => Article.Actors.Count;

    /// <summary>An actor by its place.</summary>
    /// <param name="index">The place in order of first mention, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Actor this[int index] => Article.Actors[index];

    /// <summary>An actor by its id.</summary>
    /// <param name="id">Its <see cref="Actor.Id"/>, such as <c>person/marta-quist</c>.</param>
    /// <param name="actor">The actor; <see langword="null"/> when the article names none of that id.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out Actor? actor)
    {
        foreach (Actor candidate in Article.Actors)
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
    public IEnumerator<Actor> GetEnumerator() => Article.Actors.GetEnumerator();

    /// <summary>The article and the number of actors.</summary>
    /// <returns>One short line.</returns>
    public override string ToString() => $"{Count} actors of {Article.Name}";

    /// <summary>Makes them those of an article.</summary>
    internal ActorMembers Fill(Article article)
    {
        _article = article;
        NamedActor[] actors = article.Content.Actors;
        var names = new string[actors.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = actors[i].Member;
        }

        MemberFields.Fill(this, GetType(), [.. article.Actors], names);
        return this;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private InvalidOperationException Astray() => new($"{GetType().Name} belongs to an article: have it from the article's Actors.");
}
