using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>A point where an actor was in the reader's mind: a name, or a pronoun read as one.</summary>
/// <param name="Token">Where it stands.</param>
/// <param name="Actor">The actor's index.</param>
/// <param name="IsSubject">Whether a clause most likely speaks about the actor there.</param>
internal readonly record struct Salience(int Token, int Actor, bool IsSubject);

/// <summary>Who was spoken of, outside quotation marks, up to any point of the article.</summary>
internal sealed class Discourse
{
    private readonly ScratchList<Salience> _points;

    public Discourse(WordFacts facts, ActorSet actors, Quoted quoted)
    {
        Document document = facts.Document;
        _points = new ScratchList<Salience>(document.Scratch, actors.Mentions.Length);
        for (int i = 0; i < actors.Mentions.Length; i++)
        {
            Mention mention = actors.Mentions[i];
            if (!IsQuoted(quoted, mention) && !facts.IsHeadline(document.SentenceOf(mention.FirstToken)))
            {
                _points.Add(new Salience(mention.FirstToken, actors.ActorOf[i], IsSubject(facts, mention)));
            }
        }
    }

    /// <summary>All points in text order.</summary>
    public ScratchList<Salience> Points => _points;

    /// <returns>How many points stand before the token.</returns>
    public int CountBefore(int token)
    {
        int low = 0, high = _points.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_points[middle].Token < token)
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
    private static bool IsSubject(WordFacts facts, Mention mention)
    {
        Document document = facts.Document;
        Sentence sentence = document.Sentences[document.SentenceOf(mention.FirstToken)];
        int next = mention.EndToken;
        if (next < sentence.EndToken && document.Tokens[next].Kind == TokenKind.Clitic)
        {
            return false;
        }

        int before = mention.TitleFirst - 1;
        bool afterPreposition = before >= sentence.FirstToken && facts.Shape(before) == Shape.Lower && facts.Has(before, WordSenses.Function)
            && !facts.Is(before, "and") && !facts.Is(before, "but") && !facts.Is(before, "as") && !facts.Is(before, "while") && !facts.Is(before, "when")
            && !facts.Is(before, "the") && !facts.Is(before, "if") && !facts.Is(before, "that") && !facts.Is(before, "because");
        return !afterPreposition
            && (mention.TitleFirst - sentence.FirstToken <= 3 || (next < sentence.EndToken && facts.Has(next, WordSenses.Reporting) && facts.Shape(next) == Shape.Lower));
    }
}
