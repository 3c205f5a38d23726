using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>
/// Knows from which state the article says that people are: "Ohio Gov. Ana Lopes", "Sen. John Lund (R-Iowa)", "Sen. Omar Vane of Utah". "The Ohio
/// senator" is none of another state.
/// </summary>
internal sealed class Homes
{
    private const int LongestParty = 3;

    private readonly WordFacts _facts;

    // A bit for each letter with which a state opens that is told of the actor: abbreviations ("Fla.") open as the names do.
    private readonly uint[] _letters;

    public Homes(WordFacts facts, ActorSet actors)
    {
        _facts = facts;
        _letters = facts.Document.Scratch.Rent<uint>(actors.Actors.Length);
        for (int i = 0; i < actors.Mentions.Length; i++)
        {
            Mention mention = actors.Mentions[i];
            if (mention.Kind == ActorKind.Person && mention.Length > 1 && actors.ActorOf[i] is >= 0 and var actor)
            {
                _letters[actor] |= Before(mention) | Behind(mention.EndToken);
            }
        }
    }

    /// <summary>Whether the description opens with a state, and all that the article tells of the actor is another.</summary>
    public bool AreOther(in Description description, int actor) =>
        _letters[actor] != 0 && description.FirstToken < description.Head
        && At(description.FirstToken) is > 0 and var letter && (_letters[actor] & letter) == 0;

    /// <summary>"Ohio | Gov. Ana Lopes", "| Ohio Gov. Ana Lopes".</summary>
    private uint Before(in Mention mention)
    {
        int title = mention.TitleFirst;
        return title >= mention.FirstToken ? 0
            : At(title) is > 0 and var inside ? inside
            : title > 1 && IsPhrase(title - 2) ? At(title - 2)
            : title > 0 ? At(title - 1)
            : 0;
    }

    /// <summary>"(R-Iowa)", ", R-Iowa,", "of Utah".</summary>
    private uint Behind(int next)
    {
        int tokens = _facts.Document.Tokens.Length;
        if (next + 1 >= tokens)
        {
            return 0;
        }

        if (_facts.Is(next, "of"))
        {
            return At(next + 1);
        }

        if (!_facts.Is(next, "(") && !_facts.Is(next, ","))
        {
            return 0;
        }

        ReadOnlySpan<char> letters = _facts.Document.Span(next + 1);
        int dash = 0;
        while (dash < letters.Length && !Characters.IsDash(letters[dash]))
        {
            dash++;
        }

        return dash is > 0 and <= LongestParty && dash + 1 < letters.Length && char.IsUpper(letters[0]) ? Bit(letters[dash + 1]) : 0;
    }

    private uint At(int token) => _facts.Has(token, WordSenses.Region) || IsPhrase(token) ? Bit(_facts.Document.Span(token)[0]) : 0;

    private bool IsPhrase(int token) => _facts.PhraseLength(token) > 1 && (_facts.PhraseSenses(token) & WordSenses.Region) != 0;

    private static uint Bit(char letter) => letter is >= 'A' and <= 'Z' ? 1u << (letter - 'A') : 0;
}
