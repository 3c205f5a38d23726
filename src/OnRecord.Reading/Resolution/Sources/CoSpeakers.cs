using System.Collections.Immutable;
using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Sources;

/// <summary>
/// Finds who says it together with the speaker: "Ana Lopes, Omar Ode and the Harbor Board said". They are named one after another, with
/// nothing between but commas, "and" and what the next one is.
/// </summary>
internal readonly struct CoSpeakers(WordFacts facts, ActorSet actors)
{
    private const int LongestBetween = 10;
    private const int Most = 16;
    private const int None = -1;

    /// <summary>What tells that a name is another's: "a lawyer for | Quist and Ode".</summary>
    private static readonly WordTable Owners = WordTable.Of("of", "for", "to", "with", "against", "about", "than", "from", "at", "in", "by");

    /// <summary>What may follow the last name: "Quist and Ode | both", not "Quist and Ode | voters".</summary>
    private static readonly WordTable Followers = WordTable.Of("both", "all", "each", "together", "jointly", "of", "from", "in", "at", "who");

    private readonly Document _document = facts.Document;

    /// <param name="source">The words that name the speaker.</param>
    /// <param name="speaker">The speaker.</param>
    /// <returns>The others, in the order printed; nobody where one speaks alone.</returns>
    public ImmutableArray<int> Of(Extent source, int speaker)
    {
        int first = Next(actors.FirstMentionAfter(source.Start), source.End);
        while (first != None)
        {
            int last = first;
            bool isWhole = false;
            while (Next(last + 1, source.End) is not None and var next && IsJoined(last, next, out bool hasAnd))
            {
                (last, isWhole) = (next, hasAnd);
            }

            if (isWhole && IsEnd(actors.Mentions[last].EndToken, source.End) && !IsOwned(actors.Mentions[first].TitleFirst, source.Start))
            {
                ImmutableArray<int> others = Others(first, last, speaker);
                if (!others.IsEmpty)
                {
                    return others;
                }
            }

            first = Next(last + 1, source.End);
        }

        return ImmutableArray<int>.Empty;
    }

    /// <returns>The first mention of a person or body from there on that the source holds.</returns>
    private int Next(int mention, int sourceEnd)
    {
        while (mention < actors.Mentions.Length && actors.Mentions[mention].Extent.End <= sourceEnd)
        {
            if (actors.Mentions[mention].Kind != ActorKind.Place)
            {
                return mention;
            }

            mention++;
        }

        return None;
    }

    private bool IsJoined(int last, int next, out bool hasAnd)
    {
        int first = BehindBracket(actors.Mentions[last].EndToken);
        int end = actors.Mentions[next].TitleFirst;
        hasAnd = false;
        if (end <= first || end - first > LongestBetween)
        {
            return false;
        }

        bool hasComma = facts.Is(first, ",");
        int and = hasComma ? first + 1 : first;
        hasAnd = and < end && (facts.Is(and, "and") || facts.Is(and, "&")) && IsDescription(and + 1, end);
        return hasAnd || (hasComma && and == end);
    }

    /// <summary>"And | former harbour master | Ode"; not "and | a lawyer for | Ode".</summary>
    private bool IsDescription(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!facts.IsWord(i) || RoleWords.IsVerb(facts, i))
            {
                return false;
            }
        }

        return first == end || !facts.IsAny(end - 1, Owners);
    }

    private bool IsOwned(int first, int sourceStart) =>
        first > 0 && _document.Tokens[first - 1].Start >= sourceStart && facts.IsAny(first - 1, Owners) && !facts.Is(first - 1, "by");

    private bool IsEnd(int token, int sourceEnd)
    {
        token = BehindBracket(token);
        return token >= _document.Tokens.Length || _document.Tokens[token].Start >= sourceEnd
            || facts.IsAny(token, Followers) || !(facts.IsWord(token) || _document.IsOwnersMark(token));
    }

    /// <summary>"Ana Lopes (Lib.) | and".</summary>
    private int BehindBracket(int token)
    {
        if (token < _document.Tokens.Length && facts.Is(token, "("))
        {
            for (int i = token + 1; i < Math.Min(token + LongestBetween, _document.Tokens.Length); i++)
            {
                if (facts.Is(i, ")"))
                {
                    return i + 1;
                }
            }
        }

        return token;
    }

    /// <returns>Nobody where the speaker is none of those named from the first to the last.</returns>
    private ImmutableArray<int> Others(int first, int last, int speaker)
    {
        ImmutableArray<int>.Builder others = ImmutableArray.CreateBuilder<int>();
        bool isAmong = false;
        for (int i = first; i <= last; i++)
        {
            int actor = actors.Mentions[i].Kind == ActorKind.Place ? speaker : actors.ActorOf[i];
            isAmong |= actors.ActorOf[i] == speaker;
            if (actor != speaker && others.Count < Most && !others.Contains(actor))
            {
                others.Add(actor);
            }
        }

        return isAmong ? others.ToImmutable() : ImmutableArray<int>.Empty;
    }
}
