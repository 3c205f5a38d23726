using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>
/// Knows of what party the article says that people are: "Republican Omar Vane", "Ana Lopes, a Democrat", "Sen. John Lund (R-Ohio)". "The
/// Republican" and "the Republican nominee" are nobody of another.
/// </summary>
internal sealed class Partisans
{
    private const int LongestLetters = 3;

    private static readonly WordTable Words = Table("word");
    private static readonly WordTable Letters = Table("letters");

    private static readonly WordTable Prepositions = WordTable.Of("of", "for", "at", "in", "from", "to", "on", "with", "against", "over");

    private readonly WordFacts _facts;

    // A bit for each party that is told of the actor.
    private readonly uint[] _parties;

    // The parties that are told of several.
    private readonly uint _shared;

    public Partisans(WordFacts facts, ActorSet actors)
    {
        _facts = facts;
        _parties = facts.Document.Scratch.Rent<uint>(actors.Actors.Length);
        for (int i = 0; i < actors.Mentions.Length; i++)
        {
            Mention mention = actors.Mentions[i];
            if (mention.Kind == ActorKind.Person && actors.ActorOf[i] is >= 0 and var actor)
            {
                _parties[actor] |= Before(mention) | Behind(mention.EndToken);
            }
        }

        uint known = 0;
        for (int actor = 0; actor < actors.Actors.Length; actor++)
        {
            if (actors.Actors[actor].Kind == ActorKind.Person)
            {
                foreach (string role in actors.Actors[actor].Roles)
                {
                    _parties[actor] |= In(role.AsSpan());
                }
            }

            _shared |= _parties[actor] & known;
            known |= _parties[actor];
        }
    }

    /// <summary>Whether a word of the description tells of a party, and all that the article tells of the actor is another.</summary>
    public bool AreOther(in Description description, int actor)
    {
        for (int i = description.FirstToken; _parties[actor] != 0 && i < description.EndToken; i++)
        {
            if (At(i) is > 0 and var party)
            {
                return (_parties[actor] & party) == 0;
            }
        }

        return false;
    }

    /// <summary>Whether the word tells of a party.</summary>
    public bool Are(int token) => At(token) != 0;

    /// <summary>Whether the noun is the actor's party, and nobody else's whom the article names: "the Republican" where there is one.</summary>
    public bool IsOnly(int noun, int actor)
    {
        uint party = At(noun);
        return (_parties[actor] & party) != 0 && (_shared & party) == 0;
    }

    private uint Before(in Mention mention) =>
        mention.TitleFirst > 0 && _facts.IsCapitalised(mention.TitleFirst - 1) ? At(mention.TitleFirst - 1) : 0;

    /// <summary>"(R-Ohio)", "(D)".</summary>
    private uint Behind(int open)
    {
        if (open + 1 >= _facts.Document.Tokens.Length || !_facts.Is(open, "("))
        {
            return 0;
        }

        ReadOnlySpan<char> inside = _facts.Document.Span(open + 1);
        int length = 0;
        while (length < inside.Length && char.IsLetter(inside[length]))
        {
            length++;
        }

        bool isAbbreviated = length is > 0 and <= LongestLetters && char.IsUpper(inside[0])
            && (length < inside.Length ? Characters.IsDash(inside[length])
                : open + 2 < _facts.Document.Tokens.Length && _facts.Document.Text[_facts.Document.Tokens[open + 2].Start] is var next
                    && (next == ')' || Characters.IsDash(next)));
        return isAbbreviated ? Bit(Letters.Find(inside.Slice(0, length))) : 0;
    }

    /// <summary>What the words tell before a preposition: of "rival of Democrat Ana Lopes" nothing.</summary>
    private static uint In(ReadOnlySpan<char> role)
    {
        uint parties = 0;
        foreach (ReadOnlySpan<char> word in new LeadingWords(role, Prepositions))
        {
            parties |= char.IsUpper(word[0]) ? Bit(Words.Find(word)) : 0;
        }

        return parties;
    }

    private uint At(int token) => _facts.IsCapitalised(token) ? Bit(Words.Find(_facts.Document.Span(token))) : 0;

    private static uint Bit(int party) => party == WordTable.Missing ? 0 : 1u << party;

    private static WordTable Table(string kind)
    {
        IReadOnlyList<string[]> rows = DataFile.Rows("parties.tsv");
        List<string> parties = rows.Select(static row => row[1]).Distinct().ToList();
        return new WordTable(rows.Where(row => row[2] == kind)
            .Select(row => new KeyValuePair<string, int>(row[0], parties.IndexOf(row[1])))
            .ToList());
    }
}
