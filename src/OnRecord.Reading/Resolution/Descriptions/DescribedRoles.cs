using System.Collections.Immutable;
using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Sources;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>What the words that stand for a speaker tell of the person: "the Ardmore senator" said it, and is Ana Lopes.</summary>
internal sealed class DescribedRoles(WordFacts facts, ActorSet actors)
{
    private const int Longest = 10;

    private readonly Document _document = facts.Document;
    private ImmutableArray<ActorReading>.Builder? _actors;

    /// <summary>The actors, with what was added.</summary>
    public ImmutableArray<ActorReading> Actors => _actors?.ToImmutable() ?? actors.Actors;

    /// <summary>Adds the description to the person's roles, unless it has one word only or the article prints all of it beside the name.</summary>
    public void Add(int actor, SourceReading source)
    {
        if (Description.Read(facts, source) is not { IsPerson: true } description)
        {
            return;
        }

        int end = End(description);
        if (end - description.FirstToken is < 2 or > Longest || !TellsMore(actor, description.FirstToken, end))
        {
            return;
        }

        if (_actors is null)
        {
            _actors = ImmutableArray.CreateBuilder<ActorReading>(actors.Actors.Length);
            _actors.AddRange(actors.Actors);
        }

        string role = _document.Span(_document.ExtentOf(description.FirstToken, end)).ToString();
        _actors[actor] = _actors[actor] with { Roles = _actors[actor].Roles.Add(role) };
    }

    private int End(Description description)
    {
        int end = description.Head + 1;
        while (end < description.EndToken && facts.IsWord(end) && !facts.Is(end, "who")
            && !facts.Is(end, "whose") && !facts.Is(end, "that") && !facts.Is(end, "which"))
        {
            end++;
        }

        while (facts.Has(end - 1, WordSenses.Function))
        {
            end--;
        }

        return end;
    }

    private bool TellsMore(int actor, int first, int end)
    {
        ImmutableArray<string> roles = (_actors is null ? actors.Actors[actor] : _actors[actor]).Roles;
        for (int i = first; i < end; i++)
        {
            if (!facts.Has(i, WordSenses.Function) && !Phrases.AnyTells(roles, _document.Span(i), isHead: false))
            {
                return true;
            }
        }

        return false;
    }
}
