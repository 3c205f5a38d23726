using System.Collections.Immutable;
using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Sources;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>
/// Finds whom "Quist’s campaign manager" and "Tarn’s mayor" mean: the only person of whom the article prints that role with the owner's name,
/// "Ana Lopes, Quist’s campaign manager", "Quist campaign manager Ana Lopes", "the mayor of Tarn, Omar Vane".
/// </summary>
internal sealed class OwnedRoles(WordFacts facts, ActorSet actors)
{
    private const int LongestOwner = 6;
    private const int LongestRole = 4;

    /// <summary>So many printed roles are compared in an article; more would cost time without end.</summary>
    private const int MostCompared = 1 << 20;

    private readonly Document _document = facts.Document;
    private int _compared;

    /// <returns>The actor; -1 where the words name no owner, or several people or nobody are that.</returns>
    public int Of(SourceReading reading)
    {
        int owner = OwnerOf(reading);
        if (owner < 0)
        {
            return -1;
        }

        int found = -1;
        for (int actor = 0; actor < actors.Actors.Length && _compared < MostCompared; actor++)
        {
            ActorReading candidate = actors.Actors[actor];
            if (candidate.Kind == ActorKind.Person && AnyTells(candidate.Roles, owner, reading.EndToken))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = actor;
            }
        }

        return found;
    }

    /// <returns>The last word of the owner's name where a role of one person follows it; -1 where none does.</returns>
    private int OwnerOf(SourceReading reading)
    {
        int clitic = -1;
        for (int i = reading.FirstToken + 1; i < Math.Min(reading.EndToken, reading.FirstToken + LongestOwner); i++)
        {
            clitic = _document.IsOwnersMark(i) ? i : clitic;
        }

        int head = reading.EndToken - 1;
        if (clitic < 0 || head <= clitic || head - clitic > LongestRole || !facts.IsCapitalised(clitic - 1)
            || !facts.Has(head, WordSenses.Role | WordSenses.Title) || RoleWords.IsPlural(_document.Span(head)))
        {
            return -1;
        }

        for (int i = clitic + 1; i <= head; i++)
        {
            if (!facts.IsWord(i) || facts.Shape(i) != Shape.Lower)
            {
                return -1;
            }
        }

        return clitic - 1;
    }

    private bool AnyTells(ImmutableArray<string> roles, int owner, int end)
    {
        foreach (string role in roles)
        {
            _compared++;
            bool tells = Phrases.Tells(role.AsSpan(), _document.Span(end - 1), isHead: true)
                && Phrases.Tells(role.AsSpan(), _document.Span(owner), isHead: false);
            for (int i = owner + 2; tells && i < end - 1; i++)
            {
                tells = Phrases.Tells(role.AsSpan(), _document.Span(i), isHead: false);
            }

            if (tells)
            {
                return true;
            }
        }

        return false;
    }
}
