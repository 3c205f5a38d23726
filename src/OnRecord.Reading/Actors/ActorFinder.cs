using System.Collections.Immutable;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>Gathers the mentions of an article into its actors.</summary>
internal static class ActorFinder
{
    /// <summary>A handle is compared with so many names: more would cost time without end.</summary>
    private const int MostNamesForHandle = 512;

    public static ActorSet Find(WordFacts facts, ImmutableArray<Mention> mentions, CancellationToken cancellationToken)
    {
        Document document = facts.Document;
        mentions = KindVote.Unify(document, mentions);
        var people = new PersonMerger(facts);
        var bodies = new FormMerger(facts, ActorKind.Organization);
        var places = new FormMerger(facts, ActorKind.Place);
        var singles = new FormMerger(facts, ActorKind.Person);
        var roles = new RoleReader(facts);
        var actorOf = new ActorDraft?[mentions.Length];

        // Names in full first, then epithets of people so named, then single words.
        for (int i = 0; i < mentions.Length; i++)
        {
            Check(i, cancellationToken);
            Mention mention = mentions[i];
            if (mention.Kind == ActorKind.Person && mention.Length > 1)
            {
                actorOf[i] = people.MayBeEpithet(mention) ? null : people.AddFull(mention);
                actorOf[i]?.GenderVotes += GenderReader.Votes(facts, mention);
            }
            else if (mention.Kind != ActorKind.Person && mention.Length > 1)
            {
                actorOf[i] = (mention.Kind == ActorKind.Organization ? bodies : places).Add(mention);
            }
        }

        for (int i = 0; i < mentions.Length; i++)
        {
            Check(i, cancellationToken);
            Mention mention = mentions[i];
            if (actorOf[i] is null && mention.Length > 1)
            {
                actorOf[i] = people.FindByEpithet(mention) ?? people.AddFull(mention);
                actorOf[i]?.GenderVotes += GenderReader.Votes(facts, mention);
            }
        }

        for (int i = 0; i < mentions.Length; i++)
        {
            Check(i, cancellationToken);
            Mention mention = mentions[i];
            if (actorOf[i] is null)
            {
                actorOf[i] = HandleReader.IsHandle(document, mention.FirstToken)
                    ? OwnerOfHandle(facts, mentions, actorOf, i) ?? singles.Add(mention)
                    : mention.Kind switch
                    {
                        ActorKind.Organization => bodies.Add(mention),
                        ActorKind.Place => places.Add(mention),
                        _ => NamedInFullNearby(facts, mentions, actorOf, i, people)
                            ?? people.FindShort(mention, GenderReader.FromTitle(facts, mention))
                            ?? singles.Add(mention),
                    };
                actorOf[i]!.GenderVotes += mention.Kind == ActorKind.Person ? GenderReader.Votes(facts, mention) : 0;
            }

            if (mention.Kind == ActorKind.Person)
            {
                roles.Read(mention, actorOf[i]!.Roles);
            }
        }

        new DescriptionReader(facts, mentions, actorOf!).Read(cancellationToken);
        return ActorWriter.Write(facts, mentions, actorOf!, cancellationToken);
    }

    /// <summary>The namesake who is named in full in this sentence or the one before, and whom the title before the word fits.</summary>
    private static ActorDraft? NamedInFullNearby(WordFacts facts, ImmutableArray<Mention> mentions, ActorDraft?[] actorOf, int index, PersonMerger people)
    {
        IReadOnlyList<ActorDraft> namesakes = people.Namesakes(mentions[index]);
        if (namesakes.Count < 2)
        {
            return null;
        }

        Document document = facts.Document;
        Gender gender = GenderReader.FromTitle(facts, mentions[index]);
        int sentence = document.SentenceOf(mentions[index].FirstToken);
        for (int i = index - 1; i >= 0 && i > index - 12 && document.SentenceOf(mentions[i].FirstToken) >= sentence - 1; i--)
        {
            if (mentions[i].Kind == ActorKind.Person && mentions[i].Length > 1 && namesakes.Contains(actorOf[i]!) && !actorOf[i]!.Contradicts(gender))
            {
                return actorOf[i];
            }
        }

        return null;
    }

    /// <summary>Whose handle it is: the name's before it, else the one's whose name it is made of.</summary>
    private static ActorDraft? OwnerOfHandle(WordFacts facts, ImmutableArray<Mention> mentions, ActorDraft?[] actorOf, int index)
    {
        int handle = mentions[index].FirstToken;
        if (index > 0 && HandleReader.IsIntroducedBy(facts, handle, mentions[index - 1].EndToken))
        {
            return actorOf[index - 1];
        }

        for (int i = 0; i < Math.Min(mentions.Length, MostNamesForHandle); i++)
        {
            if (actorOf[i] is { } owner && owner.Kind == mentions[index].Kind && HandleReader.IsMadeOf(facts.Document, handle, mentions[i]))
            {
                return owner;
            }
        }

        return null;
    }

    private static void Check(int i, CancellationToken cancellationToken)
    {
        if ((i & 0xFFF) == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
