using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Finds whom a description such as "the senator" or "the company" means.</summary>
internal sealed class DescriptionResolver(WordFacts facts, ActorSet actors, Discourse discourse)
{
    private const int LongestMemory = 48;

    private readonly Document _document = facts.Document;

    /// <returns>The actor's index; -1 where nobody fits.</returns>
    public int Resolve(SourceReading source, LastSpeaker last)
    {
        int head = Head(source);
        if (head < 0)
        {
            return -1;
        }

        bool isSeveral = IsSeveral(head);
        int start = discourse.CountBefore(source.FirstToken);
        bool isBody = facts.Has(head, WordSenses.OrganizationHead | WordSenses.OrganizationTail);
        bool isPerson = facts.Has(head, WordSenses.Role | WordSenses.Title);
        int fallback = -1;
        for (int i = start - 1; i >= 0 && i >= start - LongestMemory; i--)
        {
            ActorReading actor = actors.Actors[discourse.Points[i].Actor];
            bool kindFits = isPerson ? actor.Kind == ActorKind.Person : isBody && actor.Kind == ActorKind.Organization;
            if (!kindFits)
            {
                continue;
            }

            if (isPerson ? HasRole(actor, head) : NameHolds(actor, head))
            {
                return discourse.Points[i].Actor;
            }

            if (fallback < 0 && isBody)
            {
                fallback = discourse.Points[i].Actor;
            }
        }

        if (isBody && !isPerson && last.Actor >= 0 && actors.Actors[last.Actor].Kind == ActorKind.Organization)
        {
            return last.Actor;
        }

        if (isPerson && !isSeveral && last.Actor >= 0 && actors.Actors[last.Actor].Kind == ActorKind.Person && GenderFits(last.Actor, head))
        {
            return last.Actor;
        }

        return fallback;
    }

    /// <summary>The noun of the description: its last word before a preposition, comma or relative.</summary>
    private int Head(SourceReading source)
    {
        int head = -1;
        for (int i = source.FirstToken + 1; i < source.EndToken && facts.IsWord(i); i++)
        {
            if (facts.Has(i, WordSenses.Function) && facts.Shape(i) == Shape.Lower)
            {
                break;
            }

            head = i;
        }

        return head;
    }

    /// <summary>"The attendees", "the crowd": nobody in particular.</summary>
    private bool IsSeveral(int head)
    {
        ReadOnlySpan<char> word = _document.Span(head);
        return facts.Is(head, "crowd") || facts.Is(head, "audience") || facts.Is(head, "public") || (word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] != 's');
    }

    private bool HasRole(ActorReading actor, int head)
    {
        ReadOnlySpan<char> word = _document.Span(head);
        foreach (string role in actor.Roles)
        {
            if (HoldsWord(role.AsSpan(), word))
            {
                return true;
            }
        }

        return false;
    }

    private bool NameHolds(ActorReading actor, int head) => HoldsWord(actor.Name.AsSpan(), _document.Span(head));

    private bool GenderFits(int actor, int head)
    {
        Gender known = actors.Genders[actor];
        WordSenses wanted = facts.Senses(head) & (WordSenses.Male | WordSenses.Female);
        return known == Gender.Unknown || wanted is WordSenses.None or (WordSenses.Male | WordSenses.Female)
            || (known == Gender.Male) == (wanted == WordSenses.Male);
    }

    /// <summary>Whether a phrase holds the word, or an abbreviation of it ("Sen." for "senator").</summary>
    private static bool HoldsWord(ReadOnlySpan<char> phrase, ReadOnlySpan<char> word)
    {
        int start = 0;
        for (int i = 0; i <= phrase.Length; i++)
        {
            if (i < phrase.Length && (char.IsLetter(phrase[i]) || phrase[i] == '-'))
            {
                continue;
            }

            ReadOnlySpan<char> other = phrase.Slice(start, i - start);
            bool isAbbreviation = i < phrase.Length && phrase[i] == '.' && other.Length >= 3;
            if (StartsFolded(word, other) && (other.Length == word.Length || isAbbreviation))
            {
                return true;
            }

            start = i + 1;
        }

        return false;
    }

    private static bool StartsFolded(ReadOnlySpan<char> word, ReadOnlySpan<char> start)
    {
        if (start.Length == 0 || start.Length > word.Length)
        {
            return false;
        }

        for (int i = 0; i < start.Length; i++)
        {
            if (Characters.Fold(word[i]) != Characters.Fold(start[i]))
            {
                return false;
            }
        }

        return true;
    }
}
