using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>
/// Reads the role of somebody off the words that take the name's place: "Ana Lopes won. The former harbor master thanked …",
/// where none is printed beside the name, or where one is that the words repeat: "Sen. Ana Lopes won. The Ardmore senator …".
/// </summary>
internal sealed class DescriptionReader(WordFacts facts, ScratchList<Mention> mentions, ActorDrafts actors)
{
    private const int LongestShared = 3;

    /// <summary>So many sentences back the person was named.</summary>
    private const int Farthest = 2;

    /// <summary>So many people are looked at.</summary>
    private const int MostPeople = 8;

    private const int Nearby = 24;
    private const int Often = 3;

    private static readonly WordTable Predicates = WordTable.Of(
        "as", "is", "was", "be", "been", "being", "are", "were", "become", "becomes", "became", "remain", "remains");

    private static readonly WordTable Pronouns = WordTable.Of("he", "she", "him", "her", "his");

    private static readonly WordTable Standings = WordTable.Of(
        "former", "retired", "presumptive", "likely", "longtime", "veteran", "billionaire", "onetime", "republican", "democratic", "gop");

    /// <summary>"The next mayor" is not the one there is.</summary>
    private static readonly WordTable Others = WordTable.Of("next", "new", "first", "last", "previous", "other", "current", "outgoing", "incoming");

    private static readonly WordTable Clauses = WordTable.Of("because", "while", "when", "after", "before", "until", "but", "as");

    private readonly Document _document = facts.Document;

    /// <param name="actorOf">Each mention's actor.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Read(ReadOnlySpan<int> actorOf, CancellationToken cancellationToken)
    {
        int next = 0;
        for (int sentence = 0; sentence < _document.Sentences.Length; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Sentence bounds = _document.Sentences[sentence];
            while (next < mentions.Length && mentions[next].FirstToken < bounds.FirstToken)
            {
                next++;
            }

            int first = First(bounds);
            int end = first >= 0 ? DescribedRole.End(facts, first + 1, bounds.EndToken) : 0;
            end = end > 0 && Head(first + 1, end) > first + 1 ? end : 0;
            if (end > 0 && !IsNamedBehind(next, end, bounds.EndToken)
                && Meant(actorOf, next, sentence, Head(first + 1, end)) is not ActorDrafts.None and var person
                && TellsMore(person, first + 1, end))
            {
                actors.AddRole(person, _document.ExtentOf(first + 1, end));
            }
        }

        next = 0;
        for (int sentence = 0; sentence < _document.Sentences.Length; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Sentence bounds = _document.Sentences[sentence];
            while (next < mentions.Length && mentions[next].FirstToken < bounds.FirstToken)
            {
                next++;
            }

            ReadLater(actorOf, next, sentence, bounds.FirstToken + 1);
        }
    }

    /// <summary>"Quist trails | the former harbor master".</summary>
    private void ReadLater(ReadOnlySpan<int> actorOf, int next, int sentence, int start)
    {
        Sentence bounds = _document.Sentences[sentence];
        bool isQuoted = false;
        for (int i = start; i + 2 < bounds.EndToken; i++)
        {
            isQuoted ^= _document.KindOf(i) == TokenKind.QuotationMark;
            if (isQuoted || !facts.Is(i, "the") || facts.IsAny(i - 1, Predicates))
            {
                continue;
            }

            int end = DescribedRole.End(facts, i + 1, bounds.EndToken);
            if (end == 0)
            {
                continue;
            }

            int head = Head(i + 1, end);
            bool tells = head > i + 1 || end > head + 2;
            if (!tells || facts.IsAny(i + 1, Others)
                || (end < bounds.EndToken && facts.IsCapitalised(end)) || IsNamedBehind(next, end, bounds.EndToken))
            {
                continue;
            }

            if (MeantBefore(actorOf, next, sentence, i, i + 1, head) is not ActorDrafts.None and var person && TellsMore(person, i + 1, end))
            {
                actors.AddRole(person, _document.ExtentOf(i + 1, end));
            }
        }
    }

    /// <summary>Who is meant by what does not open the sentence.</summary>
    private int MeantBefore(ReadOnlySpan<int> actorOf, int next, int sentence, int token, int first, int head)
    {
        int before = next;
        while (before < mentions.Length && mentions[before].FirstToken < token)
        {
            before++;
        }

        Span<int> candidates = stackalloc int[MostPeople];
        int count = 0, found = -1, only = ActorDrafts.None;
        bool others = false;
        for (int i = before - 1; i >= 0 && i >= before - 2 * MostPeople && count < MostPeople; i--)
        {
            int person = actorOf[i];
            int at = _document.SentenceOf(mentions[i].FirstToken);
            if (at < sentence - Farthest)
            {
                break;
            }

            if (actors[person].Kind != ActorKind.Person)
            {
                continue;
            }

            others |= only != ActorDrafts.None && only != person;
            only = person;
            if (at == sentence && !IsClauseBetween(mentions[i].EndToken, token))
            {
                continue;
            }

            if (found >= 0 && at < found)
            {
                continue;
            }

            found = at;
            if (candidates.Slice(0, count).IndexOf(person) < 0 && !IsNearIn(actorOf, sentence, next, token, person)
                && GenderReader.Fits(facts, actors[person].Gender, head))
            {
                candidates[count++] = person;
            }
        }

        int known = ActorDrafts.None, knowns = 0;
        foreach (int person in candidates.Slice(0, count))
        {
            if (IsPrinted(person, head, isHead: true))
            {
                known = person;
                knowns++;
            }
        }

        return knowns == 1 ? known
            : knowns == 0 && count == 1 && !others && actors[candidates[0]].Roles.Count == 0
                && IsTelling(sentence, first, head) && IsOften(actorOf, next, candidates[0])
                ? candidates[0]
                : ActorDrafts.None;
    }

    /// <summary>"The former mayor", "the Ardmore senator": not any mayor, as "the presiding judge" may be any.</summary>
    private bool IsTelling(int sentence, int first, int head)
    {
        // "She praised | the former mayor": that is somebody else.
        for (int i = _document.Sentences[sentence].FirstToken; i < first; i++)
        {
            if (facts.IsAny(i, Pronouns))
            {
                return false;
            }
        }

        const WordSenses telling = WordSenses.Demonym | WordSenses.Place;
        bool isTelling = false;
        for (int i = first; i < head; i++)
        {
            isTelling |= facts.Has(i, telling) || facts.IsAny(i, Standings);
        }

        return isTelling && facts.Has(head, WordSenses.Title);
    }

    /// <summary>Whether the article names the person again and again.</summary>
    private bool IsOften(ReadOnlySpan<int> actorOf, int next, int person)
    {
        int count = 0;
        for (int i = Math.Max(0, next - Nearby); i < mentions.Length && i < next + Nearby; i++)
        {
            count += actorOf[i] == person ? 1 : 0;
        }

        return count >= Often;
    }

    /// <summary>"Quist won | because | the former mayor had left".</summary>
    private bool IsClauseBetween(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (facts.IsAny(i, Clauses))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the person is named in the clause of the token, or behind it.</summary>
    private bool IsNearIn(ReadOnlySpan<int> actorOf, int sentence, int next, int token, int person)
    {
        for (int i = next; i < mentions.Length && _document.SentenceOf(mentions[i].FirstToken) == sentence; i++)
        {
            if (actorOf[i] == person && (mentions[i].FirstToken > token || !IsClauseBetween(mentions[i].EndToken, token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The deputy mayor there | , Ana Lopes,": the words are hers.</summary>
    private bool IsNamedBehind(int next, int end, int limit)
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

    /// <summary>Where a description opens the sentence, or its clause: "But | the …", "On Monday, | the …".</summary>
    private int First(Sentence sentence)
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

    /// <summary>The last role before the complement.</summary>
    private int Head(int first, int end)
    {
        int head = first;
        for (int i = first; i < end && !(facts.Has(i, WordSenses.Function) && facts.Shape(i) == Shape.Lower); i++)
        {
            head = i;
        }

        return head;
    }

    /// <summary>
    /// Of the people whom the last sentence to name any names: the one of whom the noun is printed, else the only one, if no role is;
    /// but nobody whom this sentence names.
    /// </summary>
    private int Meant(ReadOnlySpan<int> actorOf, int next, int sentence, int head)
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
            several |= only != ActorDrafts.None && only != person;
            only = person;
            if (IsPrinted(person, head, isHead: true))
            {
                severalKnown |= known != ActorDrafts.None && known != person;
                known = person;
            }
        }

        int meant = known != ActorDrafts.None ? (severalKnown ? ActorDrafts.None : known)
            : several || only == ActorDrafts.None || actors[only].Roles.Count > 0 ? ActorDrafts.None : only;
        return meant != ActorDrafts.None && GenderReader.Fits(facts, actors[meant].Gender, head)
            && !IsNamedIn(actorOf, sentence, next, meant)
            ? meant
            : ActorDrafts.None;
    }

    private bool TellsMore(int person, int first, int end)
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

    private bool IsPrinted(int person, int token, bool isHead)
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
