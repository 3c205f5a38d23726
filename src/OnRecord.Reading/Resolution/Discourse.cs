using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
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

    private const int LongestDateline = 12;

    private static readonly WordTable Askings = RuleWords.Of("examined");

    private static readonly WordTable Papers = RuleWords.Of("paper");

    private static readonly WordTable Stations = RuleWords.Of("station");

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
        var fronted = new FrontedPhrases(facts, actors.Mentions);
        for (int i = 0; i < actors.Mentions.Length; i++)
        {
            Mention mention = actors.Mentions[i];
            bool isAside = IsQuoted(quoted, mention) || facts.IsHeadline(document.SentenceOf(mention.FirstToken)) || IsAgency(facts, mention);
            bool isAsker = IsAsker(facts, mention) || IsTold(facts, mention) || fronted.IsAnother(i);
            bool isSubject = !isAside && !isAsker && NamedSubjects.Is(facts, actors.Mentions, i);
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

    /// <returns>The only person of whom the article speaks from the first token to the end; -1 where there is none, or several.</returns>
    public int OnlyPerson(ActorSet actors, int first, int end)
    {
        int only = -1;
        foreach (Salience point in Before(end))
        {
            if (point.Token < first)
            {
                break;
            }

            if (point.IsInPassing || actors.Actors[point.Actor].Kind != ActorKind.Person || point.Actor == only)
            {
                continue;
            }

            if (only >= 0)
            {
                return -1;
            }

            only = point.Actor;
        }

        return only;
    }

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

    /// <summary>"HARBOR (| Tarn News) —": who wired the report.</summary>
    private static bool IsAgency(WordFacts facts, in Mention mention)
    {
        Document document = facts.Document;
        int opening = mention.TitleFirst - 1, end = mention.EndToken;
        return mention.Kind == ActorKind.Organization && opening > 0 && end + 1 < document.Tokens.Length
            && facts.Is(opening, "(") && facts.Is(end, ")") && document.IsDash(end + 1)
            && document.Sentences[document.SentenceOf(opening)] is var sentence && end - sentence.FirstToken <= LongestDateline
            && document.TokensOf(sentence.Paragraph).First == sentence.FirstToken;
    }

    /// <summary>"Asked by | Ana Lopes whether he was late,": somebody else is to answer.</summary>
    private static bool IsAsker(WordFacts facts, in Mention mention)
    {
        int by = Finders.BeforeArticle(facts, mention.TitleFirst);
        return by > 0 && facts.Is(by, "by") && facts.IsAny(by - 1, Askings);
    }

    /// <summary>"She told | Radio Tarn": what the union says next is not said by the station; but a company that is told answers.</summary>
    private static bool IsTold(WordFacts facts, in Mention mention)
    {
        int first = Finders.BeforeArticle(facts, mention.TitleFirst) + 1;
        return mention.Kind == ActorKind.Organization && Telling.IsBefore(facts, first) && IsOutlet(facts, mention);
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
