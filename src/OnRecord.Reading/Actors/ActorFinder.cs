using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>Gathers the mentions of an article into its actors.</summary>
internal static class ActorFinder
{
    /// <summary>A handle is compared with so many names: more would cost time without end.</summary>
    private const int MostNamesForHandle = 512;

    /// <summary>
    /// Names of bodies are read from so many words on down: a headline's "Ministry of Health" is the text's
    /// "Ministry of Health of Tarn".
    /// </summary>
    private const int LongestBody = 6;

    public static ActorSet Find(WordFacts facts, TagArray tags, ScratchList<Mention> mentions, CancellationToken cancellationToken)
    {
        Document document = facts.Document;
        mentions = KindVote.Unify(facts, mentions);
        Teams.Read(facts, mentions);
        Sites.Read(facts, mentions);
        TownCompanies.Read(facts, mentions);
        Clubs.Read(facts, mentions);
        TownClubs.Read(facts, mentions);
        Companies.Read(facts, mentions);
        BodyWords.Read(facts, mentions);
        SpanTable<int>? otherNames = OtherNames.Read(facts, mentions);
        var actors = new ActorDrafts(document.Scratch);
        var people = new PersonMerger(facts, actors);
        var bodies = new FormMerger(facts, actors, ActorKind.Organization);
        var places = new FormMerger(facts, actors, ActorKind.Place);
        FormMerger? singles = null;
        InitialsIndex? initials = null;
        var roles = new RoleReader(facts, tags, actors, mentions);
        Span<int> actorOf = document.Scratch.RentUnset<int>(mentions.Length).AsSpan(0, mentions.Length);
        actorOf.Fill(ActorDrafts.None);

        // Names in full first, then epithets of people so named, then single words.
        for (int i = 0; i < mentions.Length; i++)
        {
            Check(i, cancellationToken);
            ref readonly Mention mention = ref mentions[i];
            if (IsOtherName(otherNames, mention))
            {
                continue;
            }

            if (mention.Kind == ActorKind.Person && mention.Length > 1 && !people.MayBeEpithet(mention))
            {
                actorOf[i] = people.AddFull(mention);
                AddVotes(facts, actors, actorOf[i], mention);
            }
            else if (mention.Kind == ActorKind.Place && mention.Length > 1 && PlaceForms.ShortOf(facts, mention, out _).End > 0)
            {
                actorOf[i] = places.Add(mention);
            }
        }

        for (int i = 0; i < mentions.Length; i++)
        {
            Check(i, cancellationToken);
            if (mentions[i] is { Kind: ActorKind.Place, Length: > 1 } && actorOf[i] == ActorDrafts.None && !IsOtherName(otherNames, mentions[i]))
            {
                actorOf[i] = places.Add(mentions[i]);
            }
        }

        for (int length = LongestBody; length > 1; length--)
        {
            for (int i = 0; i < mentions.Length; i++)
            {
                Check(i, cancellationToken);
                ref readonly Mention mention = ref mentions[i];
                if (mention.Kind == ActorKind.Organization && mention.Length > 1 && RankOf(facts, mention) == length
                    && !IsOtherName(otherNames, mention))
                {
                    actorOf[i] = bodies.Add(mention);
                }
            }
        }

        for (int i = 0; i < mentions.Length; i++)
        {
            Check(i, cancellationToken);
            ref readonly Mention mention = ref mentions[i];
            if (actorOf[i] == ActorDrafts.None && mention.Length > 1 && !IsOtherName(otherNames, mention))
            {
                int known = people.FindByEpithet(mention);
                actorOf[i] = known != ActorDrafts.None ? known : people.AddFull(mention);
                AddVotes(facts, actors, actorOf[i], mention);
            }
        }

        for (int i = 0; i < mentions.Length && otherNames is not null; i++)
        {
            if (otherNames.TryGet(mentions[i].FirstToken, mentions[i].EndToken, out int owner))
            {
                actorOf[i] = actorOf[owner - 1];
            }
        }

        for (int i = 0; i < mentions.Length; i++)
        {
            Check(i, cancellationToken);
            ref readonly Mention mention = ref mentions[i];
            if (actorOf[i] == ActorDrafts.None)
            {
                bool isHandle = HandleReader.IsHandle(document, mention.FirstToken);
                int found = isHandle ? OwnerOfHandle(facts, mentions, actors, actorOf, i)
                    : mention.Kind == ActorKind.Person ? PersonOfWord(facts, mentions, actors, actorOf, i, people)
                    : ActorDrafts.None;
                if (found == ActorDrafts.None && mention.Kind == ActorKind.Person && facts.Shape(mention.FirstToken) == Shape.Capitals)
                {
                    int known = (initials ??= LabelInitials.IndexOf(facts, mentions)).Find(document.Span(mention.FirstToken)) - 1;
                    found = known >= 0 && mentions[known].Kind == ActorKind.Person ? actorOf[known] : found;
                }

                actorOf[i] = found != ActorDrafts.None ? found
                    : isHandle || mention.Kind == ActorKind.Person ? (singles ??= new FormMerger(facts, actors, ActorKind.Person)).Add(mention)
                    : (mention.Kind == ActorKind.Organization ? bodies : places).Add(mention);
                if (mention.Kind == ActorKind.Person)
                {
                    AddVotes(facts, actors, actorOf[i], mention);
                }
            }

            if (mention.Kind == ActorKind.Person)
            {
                roles.Read(mention, actorOf[i]);
            }

            if (OtherNames.Nickname(facts, mention) is { } nickname)
            {
                actors.AddNickname(actorOf[i], nickname);
            }
        }

        var descriptions = new DescriptionReader(facts, mentions, actors);
        descriptions.Read(actorOf, cancellationToken);
        new DescriptionsWithin(facts, mentions, actors, descriptions).Read(actorOf, cancellationToken);
        return ActorWriter.Write(facts, mentions, actors, actorOf, cancellationToken);
    }

    private static bool IsOtherName(SpanTable<int>? otherNames, in Mention mention) =>
        otherNames is not null && otherNames.TryGet(mention.FirstToken, mention.EndToken, out _);

    private static void AddVotes(WordFacts facts, ActorDrafts actors, int actor, in Mention mention)
    {
        if (actor != ActorDrafts.None)
        {
            actors[actor].TitleVotes += GenderReader.VotesOfTitle(facts, mention);
            actors[actor].NameVotes += actors[actor].Fullest.Length > 1
                ? GenderReader.VotesOfName(facts, mention)
                : GenderReader.VotesOfOneName(facts, mention);
        }
    }

    /// <summary>Whom one word names, if it is anybody who is named in full.</summary>
    private static int PersonOfWord(
        WordFacts facts, ScratchList<Mention> mentions, ActorDrafts actors, ReadOnlySpan<int> actorOf, int index, PersonMerger people)
    {
        Gender gender = GenderReader.FromTitle(facts, mentions[index]);
        gender = gender == Gender.Unknown ? GenderReader.FromOwn(facts, mentions[index]) : gender;
        int nearby = NamedInFullNearby(facts, mentions, actors, actorOf, index, people, gender);
        return nearby != ActorDrafts.None ? nearby : people.FindShort(mentions[index], gender);
    }

    /// <summary>The namesake who is named in full in this sentence or the one before, and whom the title before the word fits.</summary>
    private static int NamedInFullNearby(
        WordFacts facts, ScratchList<Mention> mentions, ActorDrafts actors, ReadOnlySpan<int> actorOf, int index, PersonMerger people, Gender gender)
    {
        Chain namesakes = people.Namesakes(mentions[index]);
        if (namesakes.Count < 2)
        {
            return ActorDrafts.None;
        }

        Document document = facts.Document;
        int sentence = document.SentenceOf(mentions[index].FirstToken);
        for (int i = index - 1; i >= 0 && i > index - 12 && document.SentenceOf(mentions[i].FirstToken) >= sentence - 1; i--)
        {
            if (mentions[i].Kind == ActorKind.Person && mentions[i].Length > 1
                && people.IsAmong(namesakes, actorOf[i]) && !actors[actorOf[i]].Contradicts(gender))
            {
                return actorOf[i];
            }
        }

        return ActorDrafts.None;
    }

    /// <summary>Whose handle it is: the name's before it, else the one's whose name it is made of.</summary>
    private static int OwnerOfHandle(WordFacts facts, ScratchList<Mention> mentions, ActorDrafts actors, ReadOnlySpan<int> actorOf, int index)
    {
        int handle = mentions[index].FirstToken;
        if (index > 0 && HandleReader.IsIntroducedBy(facts, handle, mentions[index - 1].EndToken))
        {
            return actorOf[index - 1];
        }

        for (int i = 0; i < Math.Min(mentions.Length, MostNamesForHandle); i++)
        {
            if (actorOf[i] != ActorDrafts.None && actors[actorOf[i]].Kind == mentions[index].Kind
                && HandleReader.IsMadeOf(facts.Document, handle, mentions[i]))
            {
                return actorOf[i];
            }
        }

        return ActorDrafts.None;
    }

    /// <summary>Of "Ana Quist’s campaign" and "the Quist campaign" neither is the fuller name.</summary>
    private static int RankOf(WordFacts facts, in Mention body) =>
        facts.Has(body.EndToken - 1, WordSenses.OrganizationTail) ? 2 : Math.Min(body.Length, LongestBody);

    private static void Check(int i, CancellationToken cancellationToken)
    {
        if ((i & 0xFFF) == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
