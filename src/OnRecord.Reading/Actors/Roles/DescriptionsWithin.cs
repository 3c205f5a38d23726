using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors.Roles;

/// <summary>
/// Reads the role of somebody off a description inside a sentence: "Sen. Ana Lopes won. Quist trails the Ardmore senator." More may
/// be meant there than by what opens a sentence: the role is one that the article prints of her, or nobody else is near.
/// </summary>
internal sealed class DescriptionsWithin(
    WordFacts facts, ScratchList<Mention> mentions, ActorDrafts actors, DescriptionReader descriptions)
{
    /// <summary>So many mentions are looked at.</summary>
    private const int MostMentions = 16;

    /// <summary>Who is named so often among so many mentions on either side is whom the article is about.</summary>
    private const int Often = 3;
    private const int Nearby = 24;

    /// <summary>Within so many words it is seen whether another clause has begun.</summary>
    private const int LongestClause = 48;

    private static readonly WordTable Predicates = WordTable.Of(
        "as", "is", "was", "be", "been", "being", "are", "were", "become", "becomes", "became", "remain", "remains");

    private static readonly WordTable Pronouns = WordTable.Of("he", "she", "him", "her", "his");

    private static readonly WordTable Standings = RuleWords.Of("standing");

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

            bool isNear = (next < mentions.Length && mentions[next].FirstToken < bounds.EndToken)
                || (next > 0 && _document.SentenceOf(mentions[next - 1].FirstToken) >= sentence - DescriptionReader.Farthest);
            if (isNear)
            {
                Read(actorOf, next, sentence);
            }
        }
    }

    private void Read(ReadOnlySpan<int> actorOf, int next, int sentence)
    {
        Sentence bounds = _document.Sentences[sentence];
        bool isQuoted = false;
        for (int i = bounds.FirstToken + 1; i + 2 < bounds.EndToken; i++)
        {
            isQuoted ^= _document.KindOf(i) == TokenKind.QuotationMark;
            if (isQuoted || !facts.Is(i, "the") || facts.IsAny(i - 1, Predicates) || facts.IsAny(i + 1, Others))
            {
                continue;
            }

            int first = i + 1, end = DescribedRole.End(facts, first, bounds.EndToken);
            int head = end > 0 ? DescribedRole.Head(facts, first, end) : 0;
            if (!(head > first || end > head + 2) || (end < bounds.EndToken && facts.IsCapitalised(end)))
            {
                continue;
            }

            while (next < mentions.Length && mentions[next].FirstToken < i)
            {
                next++;
            }

            if (!descriptions.IsNamedBehind(next, end, bounds.EndToken)
                && Meant(actorOf, next, sentence, i, head) is not ActorDrafts.None and var person && descriptions.TellsMore(person, first, end))
            {
                actors.AddRole(person, _document.ExtentOf(first, end));
            }
        }
    }

    /// <param name="actorOf">Each mention's actor.</param>
    /// <param name="next">The first mention behind the description's start.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="the">The description's article.</param>
    /// <param name="head">Its noun.</param>
    private int Meant(ReadOnlySpan<int> actorOf, int next, int sentence, int the, int head)
    {
        Span<int> candidates = stackalloc int[MostMentions];
        int count = 0, found = -1, only = ActorDrafts.None;
        bool others = false;
        for (int i = next - 1; i >= 0 && i >= next - MostMentions; i--)
        {
            int person = actorOf[i], at = _document.SentenceOf(mentions[i].FirstToken);
            if (at < sentence - DescriptionReader.Farthest)
            {
                break;
            }

            if (actors[person].Kind != ActorKind.Person)
            {
                continue;
            }

            others |= only != ActorDrafts.None && only != person;
            only = person;
            bool isFarther = at < found, isSameClause = at == sentence && !IsClauseBetween(mentions[i].EndToken, the);
            if (isFarther || isSameClause)
            {
                continue;
            }

            found = at;
            if (candidates.Slice(0, count).IndexOf(person) < 0 && !IsNear(actorOf, sentence, next, the, person)
                && GenderReader.Fits(facts, actors[person].Gender, head))
            {
                candidates[count++] = person;
            }
        }

        int known = ActorDrafts.None, knowns = 0;
        foreach (int person in candidates.Slice(0, count))
        {
            if (descriptions.IsPrinted(person, head, isHead: true))
            {
                known = person;
                knowns++;
            }
        }

        return knowns == 1 ? known
            : knowns == 0 && count == 1 && !others && actors[candidates[0]].Roles.Count == 0
                && IsTelling(sentence, the, head) && IsOften(actorOf, next, candidates[0])
                ? candidates[0]
                : ActorDrafts.None;
    }

    /// <summary>"The former mayor", "the Ardmore senator": not any mayor, as "the presiding judge" may be any.</summary>
    private bool IsTelling(int sentence, int the, int head)
    {
        // "She praised | the former mayor": that is somebody else.
        for (int i = Math.Max(_document.Sentences[sentence].FirstToken, the - LongestClause); i < the; i++)
        {
            if (facts.IsAny(i, Pronouns))
            {
                return false;
            }
        }

        bool isTelling = false;
        for (int i = the + 1; i < head; i++)
        {
            isTelling |= facts.Has(i, WordSenses.Demonym | WordSenses.Place) || facts.IsAny(i, Standings);
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
        for (int i = first; i < end && end - first < LongestClause; i++)
        {
            if (facts.IsAny(i, Clauses))
            {
                return true;
            }
        }

        return end - first >= LongestClause;
    }

    /// <summary>Whether the person is named in the clause of the description, or behind it in the sentence.</summary>
    private bool IsNear(ReadOnlySpan<int> actorOf, int sentence, int next, int the, int person)
    {
        for (int i = Math.Max(0, next - MostMentions); i < mentions.Length && i < next + MostMentions; i++)
        {
            if (actorOf[i] == person && _document.SentenceOf(mentions[i].FirstToken) == sentence
                && (i >= next || !IsClauseBetween(mentions[i].EndToken, the)))
            {
                return true;
            }
        }

        return false;
    }
}
