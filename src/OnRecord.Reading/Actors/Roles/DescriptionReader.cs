using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Roles;

/// <summary>
/// Reads the role of somebody off the words that take the name's place: "Ana Lopes won. The former harbor master thanked …",
/// where none is printed beside the name, or where one is that the words repeat: "Sen. Ana Lopes won. The Ardmore senator …".
/// </summary>
internal sealed class DescriptionReader(WordFacts facts, ScratchList<Mention> mentions, ActorDrafts actors)
{
    private const int LongestShared = 3;

    /// <summary>So many sentences back the person was named.</summary>
    public const int Farthest = 2;

    /// <summary>So many people are looked at.</summary>
    private const int MostPeople = 8;

    /// <summary>So many names back it is seen whether the words are somebody else's.</summary>
    private const int FarthestOther = 24;

    private static readonly WordTable Askings = RuleWords.Of("inquiry");

    private readonly Document _document = facts.Document;

    /// <param name="actorOf">Each mention's actor.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Read(ReadOnlySpan<int> actorOf, CancellationToken cancellationToken)
    {
        for (int sentence = 0; sentence < _document.Sentences.Length; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Sentence bounds = _document.Sentences[sentence];
            int first = Opening(bounds) + 1;
            int end = first > 0 ? DescribedRole.End(facts, first, bounds.EndToken) : 0;
            int head = end > 0 ? DescribedRole.Head(facts, first, end) : first;
            if (head > first && Mention.FirstAfter(mentions, _document.Tokens[bounds.FirstToken].Start) is var next
                && !IsNamedBehind(next, end, bounds.EndToken)
                && Meant(actorOf, next, sentence, first, head) is not ActorDrafts.None and var person
                && TellsMore(person, first, end))
            {
                actors.AddRole(person, _document.ExtentOf(first, end));
            }
        }
    }

    /// <summary>"The deputy mayor there | , Ana Lopes,": the words are hers.</summary>
    public bool IsNamedBehind(int next, int end, int limit)
    {
        int comma = end;
        limit = Math.Min(limit, end + LongestShared);
        while (comma < limit && facts.IsWord(comma) && !RoleWords.IsVerb(facts, comma))
        {
            comma++;
        }

        while (next < mentions.Length && mentions[next].TitleFirst < comma)
        {
            next++;
        }

        return comma < limit && facts.Is(comma, ",") && next < mentions.Length
            && mentions[next].Kind == ActorKind.Person && mentions[next].TitleFirst == comma + 1;
    }

    /// <returns>The article of a description that opens the sentence or its clause: "But | the …", "On Monday, | the …"; or -1.</returns>
    private int Opening(Sentence sentence)
    {
        for (int i = sentence.FirstToken; i + 1 < sentence.EndToken && i < sentence.FirstToken + DescribedRole.Longest; i++)
        {
            if (facts.Is(i, "the") && (i == sentence.FirstToken || facts.Is(i - 1, ",") || facts.Is(i - 1, "but") || facts.Is(i - 1, "and")))
            {
                return i;
            }

            if (i > sentence.FirstToken && facts.IsCapitalised(i) && !facts.Has(i, WordSenses.Calendar))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// Of the people whom the last sentence to name any names: the one of whom the noun is printed, else the only one, if no role is;
    /// but nobody whom this sentence names.
    /// </summary>
    private int Meant(ReadOnlySpan<int> actorOf, int next, int sentence, int first, int head)
    {
        int only = ActorDrafts.None, known = ActorDrafts.None;
        bool several = false, severalKnown = false;
        int found = -1;
        for (int i = next - 1; i >= 0 && i >= next - MostPeople; i--)
        {
            int person = actorOf[i];
            int at = _document.SentenceOf(mentions[i].FirstToken);
            if (at < sentence - Farthest || (found >= 0 && at < found))
            {
                break;
            }

            if (actors[person].Kind != ActorKind.Person)
            {
                continue;
            }

            found = at;
            several |= Asks(mentions[i]) || (only != ActorDrafts.None && only != person);
            only = person;
            if (IsHeld(person, first, head))
            {
                severalKnown |= known != ActorDrafts.None && known != person;
                known = person;
            }
        }

        int meant = known != ActorDrafts.None ? (severalKnown ? ActorDrafts.None : known)
            : several || only == ActorDrafts.None || actors[only].Roles.Count > 0 ? ActorDrafts.None : only;
        return meant != ActorDrafts.None && GenderReader.Fits(facts, actors[meant].Gender, head)
            && !IsNamedIn(actorOf, sentence, next, meant) && (meant == known || !IsAnothers(actorOf, next, meant, first, head))
            ? meant
            : ActorDrafts.None;
    }

    /// <summary>"Ana Lopes | asked when it would close. The harbour master replied": whoever asks is not whom the words mean.</summary>
    private bool Asks(in Mention mention)
    {
        int verb = mention.EndToken;
        return verb + 1 < _document.Tokens.Length && facts.IsAny(verb, Askings) && facts.Has(verb + 1, WordSenses.Function)
            && !RoleWords.IsArticle(facts, verb + 1) && !facts.Is(verb + 1, "for") && !facts.Is(verb + 1, "to");
    }

    /// <summary>
    /// "Governor Ana Lopes met them. Omar Vane slept. | The popular governor": it is printed of somebody else; "the Tarn governor" may be another.
    /// </summary>
    private bool IsAnothers(ReadOnlySpan<int> actorOf, int next, int person, int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (facts.IsCapitalised(i))
            {
                return false;
            }
        }

        for (int i = next - 1; i >= 0 && i >= next - FarthestOther; i--)
        {
            if (actorOf[i] != person && actors[actorOf[i]].Kind == ActorKind.Person && IsPrinted(actorOf[i], head, isHead: true))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of the description is printed of the person nowhere.</summary>
    public bool TellsMore(int person, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!facts.Has(i, WordSenses.Function) && !IsPrinted(person, i, isHead: false))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a role that is printed of the person has the noun, and is no other office.</summary>
    private bool IsHeld(int person, int first, int head)
    {
        foreach (Extent role in actors.RolesOf(person))
        {
            if (Phrases.Tells(_document.Span(role), _document.Span(head), isHead: true)
                && !OfficeRanks.IsOther(_document.Span(role), facts, first, head))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a role that is printed of the person has the word.</summary>
    public bool IsPrinted(int person, int token, bool isHead)
    {
        foreach (Extent role in actors.RolesOf(person))
        {
            if (Phrases.Tells(_document.Span(role), _document.Span(token), isHead))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNamedIn(ReadOnlySpan<int> actorOf, int sentence, int next, int person)
    {
        for (int i = next; i < mentions.Length && _document.SentenceOf(mentions[i].FirstToken) == sentence; i++)
        {
            if (actorOf[i] == person)
            {
                return true;
            }
        }

        return false;
    }
}
