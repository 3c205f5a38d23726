using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>A point where an actor was in the reader's mind: a name, or what was read as one.</summary>
/// <param name="Token">Where it stands.</param>
/// <param name="Actor">The actor's index.</param>
/// <param name="IsSubject">Whether a clause most likely speaks about the actor there.</param>
/// <param name="IsAside">Whether a headline names the actor there, or somebody who is quoted.</param>
/// <param name="IsAsker">Whether the actor is named there as who asks or is told: no pronoun behind means that one.</param>
internal readonly record struct Salience(int Token, int Actor, bool IsSubject, bool IsAside = false, bool IsAsker = false)
{
    /// <summary>Whether the article does not go on about the actor from there.</summary>
    public bool IsInPassing => IsAside || IsAsker;
}

/// <summary>Who was spoken of up to any point of the article.</summary>
internal sealed class Discourse
{
    /// <summary>So many points back a reader remembers.</summary>
    private const int LongestMemory = 48;

    private const int LongestSubject = 12;
    private const int LongestOpening = 20;
    private const int LongestRole = 5;

    private static readonly WordTable Openers = RuleWords.Of("opener");
    private static readonly WordTable Leads = RuleWords.Of("lead");

    // What governs no name behind it.
    private static readonly WordTable Joints = WordTable.Of("and", "but", "as", "while", "when", "the", "if", "that", "because");

    private static readonly WordTable Auxiliaries = WordTable.Of("is", "was", "has", "had", "will", "would", "did", "also", "then", "still");

    private static readonly WordTable Askings = WordTable.Of("asked", "pressed", "questioned", "examination", "cross-examination");

    private static readonly WordTable Topics = WordTable.Of("on", "of", "about", "regarding");

    private static readonly WordTable Papers = RuleWords.Of("paper");

    private static readonly WordTable Stations = WordTable.Of("radio", "tv", "television", "fm", "newspaper", "magazine", "media");

    private static readonly WordTable Tellings = WordTable.Of("told", "tells", "telling");

    private readonly ScratchList<Salience> _points;
    private readonly ScratchList<Salience> _references;
    private readonly Salience? _firstSubject;

    // How many of the sentences before one hold words of the writer.
    private readonly int[] _written;

    public Discourse(WordFacts facts, ActorSet actors, Quoted quoted)
    {
        Document document = facts.Document;
        _written = document.Scratch.RentUnset<int>(document.Sentences.Length + 1);
        _written[0] = 0;
        for (int i = 0; i < document.Sentences.Length; i++)
        {
            Sentence sentence = document.Sentences[i];
            _written[i + 1] = _written[i] + (quoted.Holds(sentence.FirstToken) && quoted.Holds(sentence.EndToken - 1) ? 0 : 1);
        }

        _points = new ScratchList<Salience>(document.Scratch, actors.Mentions.Length);
        _references = new ScratchList<Salience>(document.Scratch, capacity: 0);
        for (int i = 0; i < actors.Mentions.Length; i++)
        {
            Mention mention = actors.Mentions[i];
            bool isAside = IsQuoted(quoted, mention) || facts.IsHeadline(document.SentenceOf(mention.FirstToken));
            bool isAsker = IsAsker(facts, mention) || IsTold(facts, mention) || IsTopic(facts, mention);
            bool isSubject = !isAside && !isAsker && IsSubject(facts, actors.Mentions, i);
            var point = new Salience(mention.FirstToken, actors.ActorOf[i], isSubject, isAside, isAsker);
            _firstSubject ??= isSubject ? point : null;
            _points.Add(point);
        }
    }

    /// <summary>Where the article names its actors, in text order.</summary>
    public ScratchList<Salience> Names => _points;

    /// <summary>Adds whom a pronoun or a description means. They are read in text order.</summary>
    public void Add(Salience reference) => _references.Add(reference);

    /// <summary>The points before the token, the nearest first, but none that is too far back to be in mind.</summary>
    public Backwards Before(int token) => new(this, token);

    /// <returns>
    /// How many sentences of the writer lie between two sentences, the later one counted: what somebody is quoted
    /// with takes nobody away.
    /// </returns>
    public int Distance(int sentence, int later) => _written[Math.Max(later, sentence) + 1] - _written[sentence + 1];

    /// <returns>The body with which the article opens, as the subject of one of its first sentences; -1 where none does before the token.</returns>
    public int FirstBody(ActorSet actors, int token = int.MaxValue) =>
        _firstSubject is { } first && first.Token < token && actors.Actors[first.Actor].Kind == ActorKind.Organization ? first.Actor : -1;

    private static int CountBefore(ScratchList<Salience> points, int token)
    {
        int low = 0, high = points.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (points[middle].Token < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>"Asked by | Ana Lopes whether he was late,": somebody else is to answer.</summary>
    private static bool IsAsker(WordFacts facts, in Mention mention)
    {
        int by = Finders.BeforeArticle(facts, mention.TitleFirst);
        return by > 0 && facts.Is(by, "by") && facts.IsAny(by - 1, Askings);
    }

    /// <summary>"On | Lund, he said", "Asked about the goalkeeper, | Lund, he said": of whom somebody speaks does not speak.</summary>
    private static bool IsTopic(WordFacts facts, in Mention mention)
    {
        Sentence sentence = facts.Document.Sentences[facts.Document.SentenceOf(mention.FirstToken)];
        int end = mention.EndToken;
        int about = sentence.FirstToken;
        about += about + 1 < sentence.EndToken && facts.IsAny(about, Askings) ? 1 : 0;
        bool isTopic = facts.IsAny(about, Topics) && mention.TitleFirst - about <= LongestRole && end + 1 < sentence.EndToken
            && facts.Is(end, ",") && Pronouns.GenderOf(facts.Document, end + 1) != Gender.Unknown;
        for (int i = about + 1; isTopic && i < mention.TitleFirst; i++)
        {
            isTopic = facts.IsWord(i) || facts.Document.KindOf(i) == TokenKind.Clitic;
        }

        return isTopic;
    }

    /// <summary>"She told | Radio Tarn": what the union says next is not said by the station; but a company that is told answers.</summary>
    private static bool IsTold(WordFacts facts, in Mention mention)
    {
        int verb = Finders.BeforeArticle(facts, mention.TitleFirst);
        return mention.Kind == ActorKind.Organization && verb > 0 && facts.IsAny(verb, Tellings) && IsOutlet(facts, mention);
    }

    private static bool IsOutlet(WordFacts facts, in Mention mention)
    {
        bool isOutlet = mention.Length == 1 && facts.Shape(mention.FirstToken) == Shape.Capitals;
        for (int i = mention.FirstToken; i < mention.EndToken && !isOutlet; i++)
        {
            isOutlet = facts.IsAny(i, Papers) || facts.IsAny(i, Stations);
        }

        return isOutlet;
    }

    private static bool IsQuoted(Quoted quoted, Mention mention)
    {
        for (int i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (quoted.Holds(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name opens its sentence or a clause, or a reporting verb follows it, and it owns nothing.</summary>
    private static bool IsSubject(WordFacts facts, ScratchList<Mention> mentions, int index)
    {
        Mention mention = mentions[index];
        Document document = facts.Document;
        Sentence sentence = document.Sentences[document.SentenceOf(mention.FirstToken)];
        int next = mention.EndToken;
        if (next < sentence.EndToken && document.KindOf(next) == TokenKind.Clitic)
        {
            return false;
        }

        int before = mention.TitleFirst - 1;
        bool isEmployed = index > 0 && IsEmployer(facts, mentions[index - 1], mention, sentence);
        bool afterPreposition = before >= sentence.FirstToken && facts.Shape(before) == Shape.Lower && facts.Has(before, WordSenses.Function)
            && !facts.IsAny(before, Joints);
        bool isOwned = isEmployed || (index > 0 && IsOwner(document, mentions[index - 1], before));
        int start = isOwned ? mentions[index - 1].TitleFirst : mention.TitleFirst;
        bool isFirst = index == 0 || mentions[index - 1].FirstToken < sentence.FirstToken
            || isOwned || (before >= sentence.FirstToken && facts.Is(before, "and"));
        return !afterPreposition
            && ((isFirst && start - sentence.FirstToken <= 3) || IsNamedInSubject(facts, mention, sentence)
                || IsBehindOpening(facts, mention, sentence)
                || (next < sentence.EndToken && facts.Has(next, WordSenses.Reporting) && facts.Shape(next) == Shape.Lower));
    }

    /// <summary>"One pilot, Harbor Ferries captain | Ana Lopes, left": behind a comma, and before any verb.</summary>
    private static bool IsNamedInSubject(WordFacts facts, in Mention mention, Sentence sentence)
    {
        bool isApart = false;
        if (mention.Kind == ActorKind.Place || mention.TitleFirst - sentence.FirstToken > LongestSubject
            || !facts.Is(Math.Min(mention.EndToken, sentence.EndToken - 1), ","))
        {
            return false;
        }

        for (int i = sentence.FirstToken; i < mention.TitleFirst; i++)
        {
            isApart |= facts.Is(i, ",");
            bool isNoun = facts.Has(i, WordSenses.Role | WordSenses.Title | WordSenses.RoleModifier)
                || !facts.IsWord(i) || facts.Shape(i) != Shape.Lower;
            bool isSmall = RoleWords.IsArticle(facts, i) || facts.Is(i, "one") || facts.Is(i, "another") || facts.Is(i, "of");
            if (!isSmall && (facts.Has(i, WordSenses.Function) || (!isNoun && facts.Has(i, WordSenses.Reporting | WordSenses.Verb))))
            {
                return false;
            }
        }

        return isApart;
    }

    /// <summary>"When the talk turned to rain, | Ana Lopes smiled", "A few yards away, | Ana Lopes, 31, watched".</summary>
    private static bool IsBehindOpening(WordFacts facts, in Mention mention, Sentence sentence)
    {
        int comma = mention.TitleFirst - 1;
        if (comma <= sentence.FirstToken || comma - sentence.FirstToken > LongestOpening || !facts.Is(comma, ",")
            || mention.EndToken >= sentence.EndToken)
        {
            return false;
        }

        bool isOpened = facts.IsAny(sentence.FirstToken, Openers) || facts.IsAny(sentence.FirstToken, Leads);
        for (int i = sentence.FirstToken; i < comma; i++)
        {
            bool isPhrase = facts.Document.KindOf(i) == TokenKind.Clitic
                || (facts.IsWord(i) && !facts.Has(i, WordSenses.Verb | WordSenses.Reporting)
                    && (i == sentence.FirstToken || facts.Shape(i) == Shape.Lower));
            if (facts.Is(i, ",") || !(isOpened || isPhrase))
            {
                return false;
            }
        }

        int next = mention.EndToken;
        return facts.Is(next, ",")
            || (facts.Shape(next) == Shape.Lower && (!facts.Has(next, WordSenses.Function) || facts.IsAny(next, Auxiliaries)));
    }

    /// <summary>"Harbor Ferries chief executive | Ana Lopes", "Quist’s friend and lawyer | Ana Lopes".</summary>
    private static bool IsEmployer(WordFacts facts, in Mention owner, in Mention mention, Sentence sentence)
    {
        int before = owner.TitleFirst - 1;
        bool opens = before < sentence.FirstToken || facts.Is(before, "the") || facts.Is(before, "and") || facts.Is(before, "but");
        bool owns = owner.EndToken < mention.FirstToken && facts.Document.KindOf(owner.EndToken) == TokenKind.Clitic;
        int first = owner.EndToken + (owns ? 1 : 0);
        bool isRole = opens && mention.Kind == ActorKind.Person && (owns || owner.Kind != ActorKind.Person)
            && first < mention.FirstToken && mention.FirstToken - first <= LongestRole;
        for (int i = first; isRole && i < mention.FirstToken; i++)
        {
            isRole = facts.IsWord(i) && (i >= mention.TitleFirst || !facts.Has(i, WordSenses.Function) || (owns && facts.Is(i, "and")));
        }

        return isRole && facts.Has(mention.FirstToken - 1, WordSenses.Role | WordSenses.Title);
    }

    /// <summary>"Harbor’s | Ana Lopes".</summary>
    private static bool IsOwner(Document document, in Mention owner, int clitic) =>
        owner.EndToken == clitic && document.KindOf(clitic) == TokenKind.Clitic;

    /// <summary>Goes through names and references from a token back.</summary>
    public struct Backwards(Discourse discourse, int token)
    {
        private int _name = CountBefore(discourse._points, token);
        private int _reference = CountBefore(discourse._references, token);
        private int _left = LongestMemory;

        public Salience Current { get; private set; }

        public readonly Backwards GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_left-- == 0 || (_name == 0 && _reference == 0))
            {
                return false;
            }

            bool isReference = _reference > 0 && (_name == 0 || discourse._references[_reference - 1].Token > discourse._points[_name - 1].Token);
            Current = isReference ? discourse._references[--_reference] : discourse._points[--_name];
            return true;
        }
    }
}
