using OnRecord.Reading.Actors.Forms;
using OnRecord.Reading.Actors.Kinds;
using OnRecord.Reading.Actors.Roles;
using OnRecord.Reading.Entities.People;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>Gathers the mentions of an article into its actors: names in full first, then epithets of people so named, then single words.</summary>
internal sealed class ActorFinder
{
    /// <summary>A handle is compared with so many names: more would cost time without end.</summary>
    private const int MostNamesForHandle = 512;

    /// <summary>
    /// Names of bodies are read from so many words on down: a headline's "Ministry of Health" is the text's
    /// "Ministry of Health of Tarn".
    /// </summary>
    private const int LongestBody = 6;

    private readonly WordFacts _facts;
    private readonly ScratchList<Mention> _mentions;
    private readonly SpanTable<int>? _otherNames;
    private readonly ActorDrafts _actors;
    private readonly PersonMerger _people;
    private readonly FormMerger _bodies;
    private readonly FormMerger _places;
    private readonly RoleReader _roles;
    private readonly int[] _actorOf;
    private readonly CancellationToken _cancellationToken;
    private FormMerger? _singles;
    private Spouses _spouses;
    private InitialsIndex? _initials;

    private ActorFinder(WordFacts facts, TagArray tags, ScratchList<Mention> mentions, CancellationToken cancellationToken)
    {
        (_facts, _mentions, _cancellationToken) = (facts, mentions, cancellationToken);
        _otherNames = OtherNames.Read(facts, mentions);
        _actors = new ActorDrafts(facts.Document.Scratch);
        _people = new PersonMerger(facts, _actors);
        _bodies = new FormMerger(facts, _actors, ActorKind.Organization);
        _places = new FormMerger(facts, _actors, ActorKind.Place);
        _roles = new RoleReader(facts, tags, _actors, mentions);
        _spouses = new Spouses(facts);
        _actorOf = facts.Document.Scratch.RentUnset<int>(mentions.Length);
        ActorOf.Fill(ActorDrafts.None);
    }

    private Span<int> ActorOf => _actorOf.AsSpan(0, _mentions.Length);

    public static ActorSet Find(WordFacts facts, TagArray tags, ScratchList<Mention> mentions, CancellationToken cancellationToken)
    {
        mentions = KindVote.Unify(facts, mentions);
        Teams.Read(facts, mentions);
        Sites.Read(facts, mentions);
        TownCompanies.Read(facts, mentions);
        Clubs.Read(facts, mentions);
        TownClubs.Read(facts, mentions);
        Companies.Read(facts, mentions);
        BodyWords.Read(facts, mentions);
        return new ActorFinder(facts, tags, mentions, cancellationToken).Gather();
    }

    private ActorSet Gather()
    {
        AddPeopleAndPlacesInFull();
        AddPlaces();
        AddBodies();
        AddEpithets();
        JoinOtherNames();
        AddSingleWords();
        var descriptions = new DescriptionReader(_facts, _mentions, _actors);
        descriptions.Read(ActorOf, _cancellationToken);
        new DescriptionsWithin(_facts, _mentions, _actors, descriptions).Read(ActorOf, _cancellationToken);
        return ActorWriter.Write(_facts, _mentions, _actors, ActorOf, _cancellationToken);
    }

    private void AddPeopleAndPlacesInFull()
    {
        for (int i = 0; i < _mentions.Length; i++)
        {
            Check(i);
            ref readonly Mention mention = ref _mentions[i];
            if (IsOtherName(mention))
            {
                continue;
            }

            if (mention.Kind == ActorKind.Person && mention.Length > 1 && !_people.MayBeEpithet(mention))
            {
                _actorOf[i] = _people.AddFull(mention);
                AddVotes(_actorOf[i], mention);
            }
            else if (mention.Kind == ActorKind.Place && mention.Length > 1 && PlaceForms.ShortOf(_facts, mention, out _).End > 0)
            {
                _actorOf[i] = _places.Add(mention);
            }
        }
    }

    private void AddPlaces()
    {
        for (int i = 0; i < _mentions.Length; i++)
        {
            Check(i);
            if (_mentions[i] is { Kind: ActorKind.Place, Length: > 1 } && _actorOf[i] == ActorDrafts.None && !IsOtherName(_mentions[i]))
            {
                _actorOf[i] = _places.Add(_mentions[i]);
            }
        }
    }

    private void AddBodies()
    {
        for (int length = LongestBody; length > 1; length--)
        {
            for (int i = 0; i < _mentions.Length; i++)
            {
                Check(i);
                ref readonly Mention mention = ref _mentions[i];
                if (mention.Kind == ActorKind.Organization && mention.Length > 1 && RankOf(mention) == length && !IsOtherName(mention))
                {
                    _actorOf[i] = _bodies.Add(mention);
                }
            }
        }
    }

    private void AddEpithets()
    {
        for (int i = 0; i < _mentions.Length; i++)
        {
            Check(i);
            ref readonly Mention mention = ref _mentions[i];
            if (_actorOf[i] == ActorDrafts.None && mention.Length > 1 && !IsOtherName(mention))
            {
                int known = _people.FindByEpithet(mention);
                _actorOf[i] = known != ActorDrafts.None ? known : _people.AddFull(mention);
                AddVotes(_actorOf[i], mention);
            }
        }
    }

    private void JoinOtherNames()
    {
        for (int i = 0; i < _mentions.Length && _otherNames is not null; i++)
        {
            if (_otherNames.TryGet(_mentions[i].FirstToken, _mentions[i].EndToken, out int owner))
            {
                _actorOf[i] = _actorOf[owner - 1];
            }
        }
    }

    /// <summary>What is left has one word; roles and nicknames are read on the way, as a title tells which Quist is meant next.</summary>
    private void AddSingleWords()
    {
        for (int i = 0; i < _mentions.Length; i++)
        {
            Check(i);
            ref readonly Mention mention = ref _mentions[i];
            if (_actorOf[i] == ActorDrafts.None)
            {
                _actorOf[i] = OfWord(i);
                if (mention.Kind == ActorKind.Person)
                {
                    AddVotes(_actorOf[i], mention);
                }
            }

            if (mention.Kind == ActorKind.Person)
            {
                _roles.Read(mention, _actorOf[i]);
                _spouses.Note(mention, _actorOf[i]);
            }

            if (OtherNames.Nickname(_facts, mention) is { } nickname)
            {
                _actors.AddNickname(_actorOf[i], nickname);
            }
        }
    }

    private int OfWord(int index)
    {
        ref readonly Mention mention = ref _mentions[index];
        bool isHandle = HandleReader.IsHandle(_facts.Document, mention.FirstToken);
        bool isPerson = mention.Kind == ActorKind.Person;
        int known = isHandle ? OwnerOfHandle(index) : isPerson ? PersonOfWord(index) : ActorDrafts.None;
        known = known == ActorDrafts.None && isPerson ? PersonOfInitials(mention) : known;
        known = known == ActorDrafts.None && isPerson && _people.Namesakes(mention).Count > 0 ? _spouses.Of(mention) : known;
        return known != ActorDrafts.None ? known
            : isHandle || isPerson ? (_singles ??= new FormMerger(_facts, _actors, ActorKind.Person)).Add(mention)
            : (mention.Kind == ActorKind.Organization ? _bodies : _places).Add(mention);
    }

    private bool IsOtherName(in Mention mention) =>
        _otherNames is not null && _otherNames.TryGet(mention.FirstToken, mention.EndToken, out _);

    private void AddVotes(int actor, in Mention mention)
    {
        if (actor != ActorDrafts.None)
        {
            GenderReader.VoteTitle(_facts, mention, ref _actors[actor]);
            _actors[actor].NameVotes += _actors[actor].Fullest.Length > 1
                ? GenderReader.VotesOfName(_facts, mention)
                : GenderReader.VotesOfOneName(_facts, mention);
        }
    }

    /// <summary>Whom one word names, if it is anybody who is named in full.</summary>
    private int PersonOfWord(int index)
    {
        Gender gender = GenderReader.FromTitle(_facts, _mentions[index]);
        gender = gender == Gender.Unknown ? GenderReader.FromOwn(_facts, _mentions[index]) : gender;
        int nearby = NamedInFullNearby(index, gender);
        return nearby != ActorDrafts.None ? nearby : _people.FindShort(_mentions[index], gender);
    }

    /// <summary>The namesake who is named in full in this sentence or the one before, and whom the title before the word fits.</summary>
    private int NamedInFullNearby(int index, Gender gender)
    {
        Chain namesakes = _people.Namesakes(_mentions[index]);
        if (namesakes.Count < 2)
        {
            return ActorDrafts.None;
        }

        Document document = _facts.Document;
        int sentence = document.SentenceOf(_mentions[index].FirstToken);
        for (int i = index - 1; i >= 0 && i > index - 12 && document.SentenceOf(_mentions[i].FirstToken) >= sentence - 1; i--)
        {
            if (_mentions[i].Kind == ActorKind.Person && _mentions[i].Length > 1
                && _people.IsAmong(namesakes, _actorOf[i]) && !_actors[_actorOf[i]].Contradicts(gender))
            {
                return _actorOf[i];
            }
        }

        return ActorDrafts.None;
    }

    /// <summary>"MQ: It leaks", if they are the initials of somebody named in full.</summary>
    private int PersonOfInitials(in Mention mention)
    {
        if (_facts.Shape(mention.FirstToken) != Shape.Capitals)
        {
            return ActorDrafts.None;
        }

        int known = (_initials ??= LabelInitials.IndexOf(_facts, _mentions)).Find(_facts.Document.Span(mention.FirstToken)) - 1;
        return known >= 0 && _mentions[known].Kind == ActorKind.Person ? _actorOf[known] : ActorDrafts.None;
    }

    /// <summary>Whose handle it is: the name's before it, else the one's whose name it is made of.</summary>
    private int OwnerOfHandle(int index)
    {
        int handle = _mentions[index].FirstToken;
        if (index > 0 && HandleReader.IsIntroducedBy(_facts, handle, _mentions[index - 1].EndToken))
        {
            return _actorOf[index - 1];
        }

        for (int i = 0; i < Math.Min(_mentions.Length, MostNamesForHandle); i++)
        {
            if (_actorOf[i] != ActorDrafts.None && _actors[_actorOf[i]].Kind == _mentions[index].Kind
                && HandleReader.IsMadeOf(_facts.Document, handle, _mentions[i]))
            {
                return _actorOf[i];
            }
        }

        return ActorDrafts.None;
    }

    /// <summary>Of "Ana Quist’s campaign" and "the Quist campaign" neither is the fuller name.</summary>
    private int RankOf(in Mention body) =>
        _facts.Has(body.EndToken - 1, WordSenses.OrganizationTail) ? 2 : Math.Min(body.Length, LongestBody);

    private void Check(int i)
    {
        if ((i & 0xFFF) == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
