using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Conversation;

/// <summary>Finds whom a question speaks to: “Is it yours, Ms. Lopes?”, “Is it yours, Father?”.</summary>
internal readonly struct Addressee(WordFacts facts, ActorSet actors, Discourse discourse)
{
    private const int LongestName = 3;

    private readonly Document _document = facts.Document;

    /// <param name="first">The first token of what is asked.</param>
    /// <param name="end">Its question mark.</param>
    /// <returns>That actor; -1 where nobody is spoken to, or it may be several.</returns>
    public int Of(int first, int end)
    {
        int name = end;
        while (name > first && name > end - LongestName && facts.IsCapitalised(name - 1))
        {
            name--;
        }

        if (name == end || name - 1 <= first || !facts.Is(name - 1, ","))
        {
            return -1;
        }

        int mention = actors.FirstMentionAfter(_document.Tokens[name].Start);
        bool isNamed = mention < actors.Mentions.Length && actors.Mentions[mention].FirstToken < end;
        return isNamed ? actors.Mentions[mention] is { Kind: ActorKind.Person } person && person.EndToken == end ? actors.ActorOf[mention] : -1
            : end - name == 1 && facts.Has(name, WordSenses.Title | WordSenses.Honorific | WordSenses.Role) ? Titled(name)
            : -1;
    }

    private int Titled(int title)
    {
        int titled = -1;
        foreach (Salience point in discourse.Before(title))
        {
            if (point.Actor == titled || !Phrases.AnyTells(actors.Actors[point.Actor].Roles, _document.Span(title), isHead: true))
            {
                continue;
            }

            if (titled >= 0)
            {
                return -1;
            }

            titled = point.Actor;
        }

        return titled;
    }
}
