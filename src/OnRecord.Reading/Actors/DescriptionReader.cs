using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Actors;

/// <summary>
/// Reads the role of somebody of whom none is printed beside the name off the words that take the name's place: "Ana Lopes
/// won. The former harbor master thanked …".
/// </summary>
internal sealed class DescriptionReader(WordFacts facts, ScratchList<Mention> mentions, ActorDrafts actors)
{
    private const int LongestDescription = 8;

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

            int first = bounds.FirstToken;
            if (first + 1 < bounds.EndToken && facts.Is(first, "the") && End(first + 1, bounds.EndToken) is var end and > 0 && Meant(actorOf, next, sentence, end - 1) is not ActorDrafts.None and var person)
            {
                actors.AddRole(person, _document.ExtentOf(first + 1, end));
            }
        }
    }

    /// <returns>One past the description that starts at the token and has more than one word, or 0.</returns>
    private int End(int first, int limit)
    {
        limit = Math.Min(limit, first + LongestDescription);
        int head = -1;
        for (int i = first; i < limit && facts.IsWord(i) && !(facts.Has(i, WordSenses.Function) && facts.Shape(i) == Shape.Lower); i++)
        {
            bool isHead = RoleWords.IsSmallRole(facts, i) && !RoleWords.IsPlural(_document.Span(i));
            if (!isHead && RoleWords.IsVerb(facts, i))
            {
                break;
            }

            head = isHead ? i : -1;
        }

        return head > first ? WithComplement(head + 1, limit) : 0;
    }

    /// <summary>"secretary | of state", "senator | from Ardmore".</summary>
    private int WithComplement(int end, int limit)
    {
        if (end + 1 >= limit || !(facts.Is(end, "of") || facts.Is(end, "from")))
        {
            return end;
        }

        int next = end + 1;
        while (next < limit && facts.IsCapitalised(next))
        {
            next++;
        }

        return next > end + 1 ? next : facts.Is(end, "of") && facts.Shape(next) == Shape.Lower && !facts.Has(next, WordSenses.Function) ? next + 1 : end;
    }

    /// <summary>The one person whom the sentence before names, if none of the roles is printed and this sentence does not name them.</summary>
    private int Meant(ReadOnlySpan<int> actorOf, int next, int sentence, int head)
    {
        int only = ActorDrafts.None;
        for (int i = next - 1; i >= 0 && _document.SentenceOf(mentions[i].FirstToken) >= sentence - 1; i--)
        {
            int person = actorOf[i];
            if (actors[person].Kind != ActorKind.Person || person == only)
            {
                continue;
            }

            if (only != ActorDrafts.None)
            {
                return ActorDrafts.None;
            }

            only = person;
        }

        return only != ActorDrafts.None && actors[only].Roles.Count == 0 && GenderFits(actors[only].Gender, head) && !IsNamedIn(actorOf, sentence, next, only)
            ? only
            : ActorDrafts.None;
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

    private bool GenderFits(Gender gender, int head) => (facts.Senses(head) & (WordSenses.Male | WordSenses.Female)) switch
    {
        WordSenses.Male => gender != Gender.Female,
        WordSenses.Female => gender != Gender.Male,
        _ => true,
    };
}
