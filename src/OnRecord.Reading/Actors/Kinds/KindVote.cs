using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Kinds;

/// <summary>
/// Lets a form that is nearly always read as one kind of name be that kind throughout the article; and any form that is no surname of
/// somebody named in full goes with the most, as no article has two such; but a town and its club may share it.
/// </summary>
internal static class KindVote
{
    /// <summary>A kind that one mention in so many has is a misreading.</summary>
    private const int Outvoted = 3;

    /// <returns>The mentions, some of another kind.</returns>
    public static ScratchList<Mention> Unify(WordFacts facts, ScratchList<Mention> mentions)
    {
        Document document = facts.Document;
        var votes = new SpanTable<Votes>(document);
        var words = new SpanTable<NameWord>(document);
        int[] forms = document.Scratch.RentUnset<int>(mentions.Length);
        for (int i = 0; i < mentions.Length; i++)
        {
            forms[i] = votes.IndexOrAdd(mentions[i].FirstToken, mentions[i].EndToken);
            votes[forms[i]].Add(mentions[i].Kind);
            votes[forms[i]].IsAged |= IsAged(facts, mentions[i]);
            if (mentions[i] is { Kind: ActorKind.Person, Length: > 1 } person)
            {
                words.GetOrAdd(person.EndToken - 1, person.EndToken).IsSurname = true;
                words.GetOrAdd(person.FirstToken, person.FirstToken + 1).IsFirstName = true;
            }
            else if (mentions[i] is { Kind: ActorKind.Organization, Length: > 1 } body)
            {
                words.GetOrAdd(body.FirstToken, body.FirstToken + 1).IsOfBody = true;
                words.GetOrAdd(body.EndToken - 1, body.EndToken).IsOfBody = true;
            }
        }

        var unified = new ScratchList<Mention>(document.Scratch, mentions.Length);
        for (int i = 0; i < mentions.Length; i++)
        {
            Mention mention = mentions[i];
            NameWord word = mention.Length == 1 && words.TryGet(mention.FirstToken, mention.EndToken, out NameWord known) ? known : default;
            unified.Add(mention with
            {
                Kind = word.IsFirstName && !word.IsOfBody && IsOnlyFirstName(facts, mention) ? ActorKind.Person
                    : !word.IsSurname ? votes[forms[i]].Most(mention.Kind)
                    : !word.IsOfBody && IsOnlySurname(facts, mention) ? ActorKind.Person
                    : votes[forms[i]].Winner(mention.Kind),
            });
        }

        return unified;
    }

    /// <summary>"Omar Lasry left. | Lasry | said": no list knows a body called so, and nothing in the article is.</summary>
    private static bool IsOnlySurname(WordFacts facts, in Mention mention) =>
        mention.Kind == ActorKind.Organization && facts.Shape(mention.FirstToken) == Shape.Capital
        && !facts.Has(mention.FirstToken, WordSenses.Organization | WordSenses.OrganizationHead | WordSenses.Common);

    /// <summary>"Soo-ah Kim nodded. He faced | Soo-ah": no list knows a place called so.</summary>
    private static bool IsOnlyFirstName(WordFacts facts, in Mention mention) =>
        mention.Kind == ActorKind.Place && facts.Shape(mention.FirstToken) == Shape.Capital
        && !facts.Has(mention.FirstToken, WordSenses.Place | WordSenses.PlaceHead | WordSenses.PlaceStart | WordSenses.Common);

    /// <summary>"Grant Thornton, 40,": no body of that name and no place has an age.</summary>
    private static bool IsAged(WordFacts facts, in Mention mention) =>
        mention.Kind != ActorKind.Person && mention.Length is 2 or 3
        && facts.Has(mention.FirstToken, WordSenses.FirstName) && !facts.Has(mention.FirstToken, WordSenses.Place)
        && Ages.IsApposed(facts, mention.EndToken);

    /// <summary>Whether a word ends the name of somebody, and whether one that starts or ends that of a body.</summary>
    private struct NameWord
    {
        public bool IsSurname;
        public bool IsFirstName;
        public bool IsOfBody;
    }

    private struct Votes
    {
        public bool IsAged;
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

        /// <summary>The kind that most have; of equals that of people is none.</summary>
        public readonly ActorKind Most(ActorKind read) => IsAged || _people > Math.Max(_bodies, _places) ? ActorKind.Person
            : _bodies > _places ? ActorKind.Organization
            : _bodies < _places || read == ActorKind.Person ? ActorKind.Place
            : read;

        public readonly ActorKind Winner(ActorKind read)
        {
            int own = Of(read) * Outvoted;
            return IsAged || own <= _people ? ActorKind.Person : own <= _bodies ? ActorKind.Organization : own <= _places ? ActorKind.Place : read;
        }

        private readonly int Of(ActorKind kind) => kind switch
        {
            ActorKind.Person => _people,
            ActorKind.Organization => _bodies,
            _ => _places,
        };
    }
}
