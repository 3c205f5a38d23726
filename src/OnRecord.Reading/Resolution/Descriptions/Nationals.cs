using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>
/// Knows of what land the article says that people are: "Italian Omar Vane", "Britain’s Ana Lopes", "the former Wales captain John Lund", "Inez
/// Holm of Peru"; and tells words such as "the Peruvian", "the Queenslander".
/// </summary>
internal sealed class Nationals
{
    private const int MostLands = 1024;

    /// <summary>So many people of one land are asked; more would cost time without end.</summary>
    private const int MostAsked = 256;

    /// <summary>So many tokens back another such noun is looked for.</summary>
    private const int LongestWay = 80;

    /// <summary>So many sentences of the writer back stands whom the words mean of whom no land is printed.</summary>
    private const int Farthest = 2;

    private static readonly Lazy<WordTable> Lands = new(Load);

    /// <summary>"The South African", "the New Zealander".</summary>
    private static readonly Lazy<WordTable> Pairs = new(LoadPairs);

    /// <summary>The last words of lands' names that tell of no land: "City boss Omar Vane".</summary>
    private static readonly WordTable Generic = WordTable.Of("City", "Island", "Islands", "Republic", "See", "Strip");

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

    /// <summary>"The | South African | said", "the | Peruvian": the words are one such noun.</summary>
    /// <param name="facts">The article's words.</param>
    /// <param name="first">Behind the article.</param>
    /// <param name="head">The last of the words.</param>
    public static bool AreOne(WordFacts facts, int first, int head) =>
        head == first ? IsOne(facts, head)
        : head == first + 1 && facts.IsCapitalised(first) && facts.IsCapitalised(head)
            && Pairs.Value.Contains(facts.Document.Span(facts.Document.ExtentOf(first, head + 1)));

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
        int paragraph = _facts.Document.ParagraphOf(noun);
        int lowest = isPrinted ? 0 : BehindOther(noun, sentence);
        int lastToken = last.Source is { } source ? _facts.Document.TokenAt(source.Start) : -1;
        bool hasSpoken = last.Actor >= 0 && lastToken >= lowest && _discourse.Distance(last.Sentence, sentence) <= Farthest && MayMean(last.Actor);
        int found = -1, beside = -1;
        bool areSeveral = false;
        foreach (Salience point in _discourse.Before(noun))
        {
            if (_discourse.Distance(_facts.Document.SentenceOf(point.Token), sentence) > Farthest
                || point.Token < (hasSpoken ? lastToken : lowest))
            {
                break;
            }

            bool isHere = _facts.Document.ParagraphOf(point.Token) == paragraph;
            if (beside >= 0 && !isHere)
            {
                break;
            }

            if (point.IsInPassing || point.Actor == found || !MayMean(point.Actor))
            {
                continue;
            }

            if (!(isPrinted || (found < 0 && point.IsSubject)))
            {
                areSeveral |= isHere && beside >= 0 && beside != point.Actor;
                beside = isHere ? point.Actor : beside;
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

        if (found < 0 && beside >= 0 && !(hasSpoken && last.Paragraph == paragraph))
        {
            // "Lund said so. | Tarn got nine points from Ana Lopes. “Too few,” the Peruvian said": of her the paragraph speaks.
            return areSeveral ? Antecedent.None : new Antecedent(beside, IsSure: false);
        }

        return found >= 0 ? new Antecedent(found, IsSure: isPrinted && found == last.Actor)
            : hasSpoken ? new Antecedent(last.Actor, IsSure: isPrinted)
            : Antecedent.None;

        bool MayMean(int actor) =>
            Fits(actor, noun) && _facts.Document.Span(noun) is var word && (isPrinted ? Are(actor, word) : !IsOther(actor, word));
    }

    /// <returns>
    /// Where people of another land than the noun's are no more looked for: "Lund won. | The Dane beat Ben Holm. The Italian said", where the Dane
    /// is Lund, whatever else the article says of him; 0 where there is no such.
    /// </returns>
    private int BehindOther(int noun, int sentence)
    {
        Document document = _facts.Document;
        int land = Lands.Value.Find(document.Span(noun));
        int lowest = Math.Max(document.TokensOf(document.Sentences[sentence].Paragraph).First, noun - LongestWay);
        for (int i = noun - 3; i >= lowest; i--)
        {
            if (_facts.Is(i, "the") && _facts.IsCapitalised(i + 1) && IsOne(_facts, i + 1) && Lands.Value.Find(document.Span(i + 1)) is var other
                && other != WordTable.Missing && other != land && !_facts.IsCapitalised(i + 2)
                && !_facts.Has(i + 2, WordSenses.Role | WordSenses.Title))
            {
                return i;
            }
        }

        return 0;
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
                int last = word.LastIndexOf(' ') + 1;
                if (word.Length > 0 && rows[i][5] != "continent" && !(last > 0 && Generic.Contains(word.AsSpan(last))))
                {
                    words.Add(new KeyValuePair<string, int>(word.Substring(last), i));
                }
            }
        }

        return new WordTable(words);
    }

    private static WordTable LoadPairs() => new(
        [.. DataFile.Rows("countries.tsv").SelectMany(static row => $"{row[2]}|{row[3]}".Split('|'))
            .Where(static word => word.IndexOf(' ') > 0 && !DescriptionNounTable.IsPlural(word.AsSpan())).Distinct()
            .Select(static word => new KeyValuePair<string, int>(word, 0))]);
}
