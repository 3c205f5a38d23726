using System.Collections.Immutable;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>Lets a form that is nearly always read as one kind of name be that kind throughout the article.</summary>
internal static class KindVote
{
    /// <summary>A kind that one mention in so many has is a misreading.</summary>
    private const int Outvoted = 3;

    /// <returns>The mentions, some of another kind.</returns>
    public static ImmutableArray<Mention> Unify(Document document, ImmutableArray<Mention> mentions)
    {
        var votes = new SpanTable<Votes>(document);
        foreach (Mention mention in mentions)
        {
            votes.GetOrAdd(mention.Extent.Start, mention.Extent.Length).Add(mention.Kind);
        }

        ImmutableArray<Mention>.Builder? unified = null;
        for (int i = 0; i < mentions.Length; i++)
        {
            Mention mention = mentions[i];
            ActorKind winner = votes.GetOrAdd(mention.Extent.Start, mention.Extent.Length).Winner(mention.Kind);
            if (winner != mention.Kind)
            {
                unified ??= mentions.ToBuilder();
                unified[i] = mention with { Kind = winner };
            }
        }

        return unified?.MoveToImmutable() ?? mentions;
    }

    private struct Votes
    {
        private int _people;
        private int _bodies;
        private int _places;

        public void Add(ActorKind kind)
        {
            switch (kind)
            {
                case ActorKind.Person:
                    _people++;
                    break;
                case ActorKind.Organization:
                    _bodies++;
                    break;
                default:
                    _places++;
                    break;
            }
        }

        public readonly ActorKind Winner(ActorKind read)
        {
            int own = Of(read) * Outvoted;
            return own <= _people ? ActorKind.Person : own <= _bodies ? ActorKind.Organization : own <= _places ? ActorKind.Place : read;
        }

        private readonly int Of(ActorKind kind) => kind switch
        {
            ActorKind.Person => _people,
            ActorKind.Organization => _bodies,
            _ => _places,
        };
    }
}
