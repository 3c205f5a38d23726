using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Resolution;

/// <summary>
/// Knows of what land the article says that people are: "Italian Omar Vane", "Britain’s Ana Lopes", "the former Wales captain John Lund", "Inez
/// Holm of Peru"; and tells words such as "the Peruvian", "the Queenslander".
/// </summary>
internal sealed class Nationals
{
    private const int MostLands = 1024;

    /// <summary>So many people of one land are asked; more would cost time without end.</summary>
    private const int MostAsked = 256;

    /// <summary>So many sentences of the writer back stands whom the words mean of whom no land is printed.</summary>
    private const int Farthest = 2;

    private static readonly Lazy<WordTable> Lands = new(Load);

    private static readonly WordTable Prepositions = WordTable.Of("of", "for", "at", "in", "from", "to", "on", "with");

    private readonly WordFacts _facts;
    private readonly ActorSet _actors;
    private readonly Gender[] _genders;
    private readonly Discourse _discourse;

    // One more than the land, by one more than the actor; and 1, by an actor and a land.
    private readonly KeyTable _lands;

    // Who is of a land, by its number.
    private readonly Chains<int> _nationals;
    private readonly Chain[] _byLand = new Chain[MostLands];

    public Nationals(WordFacts facts, ActorSet actors, Gender[] genders, Discourse discourse)
    {
        (_facts, _actors, _genders, _discourse) = (facts, actors, genders, discourse);
        _lands = new KeyTable(facts.Document.Scratch);
        _nationals = new Chains<int>(facts.Document.Scratch);
        for (int i = 0; i < actors.Mentions.Length; i++)
        {
            Mention mention = actors.Mentions[i];
            if (mention.Kind == ActorKind.Person && actors.ActorOf[i] is >= 0 and var actor)
            {
                Add(actor, Before(facts, mention));
                Add(actor, Behind(facts, mention));
            }
        }

        for (int actor = 0; actor < actors.Actors.Length; actor++)
        {
            if (actors.Actors[actor].Kind == ActorKind.Person)
            {
                foreach (string role in actors.Actors[actor].Roles)
                {
                    AddAll(actor, role.AsSpan());
                }
            }
        }
    }

    /// <summary>"The Peruvian", "the Queenslander", said of one person: not "the Irish", nor "the Republican", which is what somebody is.</summary>
    public static bool IsOne(WordFacts facts, int noun)
    {
        ReadOnlySpan<char> word = facts.Document.Span(noun);
        return !facts.Has(noun, WordSenses.Role | WordSenses.Title) && !DescriptionNounTable.IsPlural(word)
            && (facts.Has(noun, WordSenses.Demonym) ? !EndsAsPeople(word) : Townspeople.IsOne(facts, noun));
    }

    /// <summary>"The Swiss", "the Portuguese": one person or all of them.</summary>
    public static bool MayBePeople(WordFacts facts, int noun) =>
        facts.Has(noun, WordSenses.Demonym) && facts.Document.Span(noun) is var word
        && (word.EndsWith("se".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ss".AsSpan(), StringComparison.Ordinal));

    /// <summary>
    /// Whom such a noun means: the only one of that land, of several the one whom the article just spoke of, and where it says of nobody that
    /// they are of that land, less surely, the last of whom it does not say that they are of another.
    /// </summary>
    /// <param name="noun">The noun.</param>
    /// <param name="last">Who spoke before.</param>
    /// <param name="mustBePrinted">Whether the article must say of which land they are.</param>
    public Antecedent Resolve(int noun, LastSpeaker last, bool mustBePrinted)
    {
        ReadOnlySpan<char> word = _facts.Document.Span(noun);
        int only = -1, count = 0, asked = 0;
        if (Lands.Value.Find(word) is var land && land != WordTable.Missing)
        {
            foreach (int actor in _nationals.Of(_byLand[land]))
            {
                if (count > 1 || asked++ > MostAsked)
                {
                    // Which of several is meant they do not tell, nor of so many.
                    count = 2;
                    break;
                }

                (only, count) = Fits(actor, noun) ? (actor, count + 1) : (only, count);
            }
        }

        if (count == 1 && !MayBePeople(_facts, noun))
        {
            return new Antecedent(only);
        }

        return mustBePrinted ? Antecedent.None : Nearest(noun, count > 0, last);
    }

    /// <summary>Whether the article says of the actor what the noun does: whether they are of that land.</summary>
    public bool Are(int actor, ReadOnlySpan<char> noun) =>
        Lands.Value.Find(noun) is var land && land != WordTable.Missing && _lands[Pair(actor, land)] != 0;

    private bool IsOther(int actor, ReadOnlySpan<char> noun) =>
        _lands[(ulong)actor + 1] != 0 && !Are(actor, noun) && Lands.Value.Find(noun) != WordTable.Missing;

    private Antecedent Nearest(int noun, bool isPrinted, LastSpeaker last)
    {
        int sentence = _facts.Document.SentenceOf(noun);
        int lastToken = last.Source is { } source ? _facts.Document.TokenAt(source.Start) : -1;
        bool hasSpoken = last.Actor >= 0 && lastToken >= 0 && _discourse.Distance(last.Sentence, sentence) <= Farthest && MayMean(last.Actor);
        int found = -1;
        foreach (Salience point in _discourse.Before(noun))
        {
            if (_discourse.Distance(_facts.Document.SentenceOf(point.Token), sentence) > Farthest || (hasSpoken && point.Token < lastToken))
            {
                break;
            }

            if (point.IsInPassing || point.Actor == found || !MayMean(point.Actor) || !(isPrinted || (found < 0 && point.IsSubject)))
            {
                continue;
            }

            if (found >= 0 || !point.IsSubject)
            {
                // Of two Peruvians spoken of, nobody can tell.
                found = -1;
                break;
            }

            found = point.Actor;
        }

        return found >= 0 ? new Antecedent(found, IsSure: isPrinted && found == last.Actor)
            : hasSpoken ? new Antecedent(last.Actor, IsSure: isPrinted)
            : Antecedent.None;

        bool MayMean(int actor) =>
            Fits(actor, noun) && _facts.Document.Span(noun) is var word && (isPrinted ? Are(actor, word) : !IsOther(actor, word));
    }

    private bool Fits(int actor, int noun) =>
        _actors.Actors[actor].Kind == ActorKind.Person && GenderReader.Fits(_facts, _genders[actor], noun)
        && (_genders[actor] == Gender.Unknown
            || (GenderOf(_facts.Document.Span(noun)) is var told && (told == Gender.Unknown || told == _genders[actor])));

    /// <summary>No woman is "the Frenchman", and no man "the Welshwoman"; "the German" may be both.</summary>
    private static Gender GenderOf(ReadOnlySpan<char> noun) =>
        noun.EndsWith("woman".AsSpan(), StringComparison.Ordinal) ? Gender.Female
        : noun.EndsWith("man".AsSpan(), StringComparison.Ordinal) && noun.Length > 3 && noun[noun.Length - 4] is 'h' or 's' or 'e' ? Gender.Male
        : Gender.Unknown;

    private static bool EndsAsPeople(ReadOnlySpan<char> word) =>
        word.EndsWith("sh".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ch".AsSpan(), StringComparison.Ordinal);

    /// <summary>The word before a name: "Britain’s | Owen Vane", "Italian | Luca Vane".</summary>
    private static int Before(WordFacts facts, in Mention mention)
    {
        int before = mention.TitleFirst - 1;
        before = before > 0 && facts.Document.IsOwnersMark(before) ? before - 1 : before;
        return before >= 0 && facts.IsCapitalised(before) ? LandAt(facts, before) : WordTable.Missing;
    }

    /// <summary>"Owen Vane | of Britain", "Owen Vane | (Britain)".</summary>
    private static int Behind(WordFacts facts, in Mention mention)
    {
        int next = mention.EndToken;
        bool isBehind = next + 1 < facts.Document.Tokens.Length && (facts.Is(next, "of") || facts.Is(next, "from") || facts.Is(next, "("));
        return isBehind && facts.IsCapitalised(next + 1) ? LandAt(facts, next + 1) : WordTable.Missing;
    }

    private static int LandAt(WordFacts facts, int token) => Lands.Value.Find(facts.Document.Span(token));

    /// <summary>The lands that tell what somebody is: of "ambassador to Peru" none.</summary>
    private void AddAll(int actor, ReadOnlySpan<char> role)
    {
        foreach (ReadOnlySpan<char> word in new LeadingWords(role, Prepositions))
        {
            Add(actor, char.IsUpper(word[0]) ? Lands.Value.Find(word) : WordTable.Missing);
        }
    }

    private void Add(int actor, int land)
    {
        if (land == WordTable.Missing)
        {
            return;
        }

        _lands.Set((ulong)actor + 1, land + 1);
        if (_lands[Pair(actor, land)] == 0)
        {
            _lands.Set(Pair(actor, land), 1);
            _byLand[land] = _nationals.Add(_byLand[land], actor);
        }
    }

    // Above the numbers of the actors themselves.
    private static ulong Pair(int actor, int land) => (1UL << 32) + ((ulong)actor * MostLands) + (ulong)land;

    /// <summary>Lands and their people by the number of their row.</summary>
    private static WordTable Load()
    {
        var words = new List<KeyValuePair<string, int>>();
        IReadOnlyList<string[]> rows = DataFile.Rows("countries.tsv");
        for (int i = 0; i < rows.Count; i++)
        {
            foreach (string word in $"{rows[i][0]}|{rows[i][1]}|{rows[i][2]}|{rows[i][3]}".Split('|'))
            {
                // Of "New Zealander" the last word is read.
                if (word.Length > 0 && rows[i][5] != "continent")
                {
                    words.Add(new KeyValuePair<string, int>(word.Substring(word.LastIndexOf(' ') + 1), i));
                }
            }
        }

        return new WordTable(words);
    }
}
