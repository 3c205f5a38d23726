using System.Collections.Immutable;
using OnRecord.Generator.Naming;
using OnRecord.Generator.Values;
using OnRecord.Reading;

namespace OnRecord.Generator.Models;

/// <summary>Makes the actors of an article of its reading. What has the same kind and name is one actor.</summary>
internal static class ActorModeler
{
    private static readonly string[] KindNames = ["Person", "Organization", "Place"];

    /// <returns>The actors, and for each actor of the reading its index among them.</returns>
    public static (EquatableArray<ActorModel> Actors, ImmutableArray<int> ActorOf) Build(
        ImmutableArray<ActorReading> readings, CancellationToken cancellationToken)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        var merged = new List<(ActorSummary Summary, List<Extent> Mentions)>();
        var actorOf = ImmutableArray.CreateBuilder<int>(readings.Length);
        foreach (var reading in readings)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var summary = Summarize(reading);
            if (indexes.TryGetValue(summary.Id, out var index))
            {
                var (before, mentions) = merged[index];
                mentions.AddRange(reading.Mentions);
                merged[index] = (Merge(before, summary), mentions);
            }
            else
            {
                index = merged.Count;
                indexes.Add(summary.Id, index);
                merged.Add((summary, [.. reading.Mentions]));
            }

            actorOf.Add(index);
        }

        var members = Members(merged.Select(static actor => actor.Summary).ToList());
        var actors = merged.Select((actor, index) => new ActorModel(
            actor.Summary, members[index], actor.Mentions.OrderBy(static mention => mention.Start).ToEquatableArray()));
        return (actors.ToEquatableArray(), actorOf.MoveToImmutable());
    }

    /// <summary>Both summaries in one, the first one's name and order before the second's.</summary>
    /// <returns>The first itself where the second adds nothing, as most of an actor's many articles do not.</returns>
    public static ActorSummary Merge(ActorSummary first, ActorSummary second)
    {
        if (Knows(first, second.Name) && second.Aliases.All(alias => Knows(first, alias)) && second.Roles.All(first.Roles.Contains))
        {
            return first;
        }

        var aliases = first.Aliases.Append(second.Name).Concat(second.Aliases).Where(alias => alias != first.Name);
        return first with { Aliases = Distinct(aliases), Roles = Distinct(first.Roles.Concat(second.Roles)) };
    }

    /// <summary>
    /// The actors' members: the name, with the kind where another actor has that name, with a hash of the id where that
    /// is still not enough.
    /// </summary>
    public static string[] Members(IReadOnlyList<ActorSummary> actors) =>
        UniqueNames.Resolve(actors.Count, (index, level) =>
        {
            var actor = actors[index];
            var member = Reserved.ActorMember(Identifiers.Member(OwnWords(actor.Kind, actor.Name), KindName(actor.Kind)));
            return level switch
            {
                0 => member,
                1 => member + KindName(actor.Kind),
                2 => member + KindName(actor.Kind) + "_" + StableHash.Hex(actor.Id, 4),
                3 => member + KindName(actor.Kind) + "_" + StableHash.Hex(actor.Id, 8),
                _ => null,
            };
        });

    public static string KindName(ActorKind kind) => KindNames[(int)kind];

    /// <summary>The words that tell an actor from others. One article prints "The New York Times", another "New York Times".</summary>
    private static List<string> OwnWords(ActorKind kind, string name)
    {
        var words = Words.Of(name);
        if (kind == ActorKind.Organization && words.Count > 1 && words[0].Equals("the", StringComparison.OrdinalIgnoreCase))
        {
            words.RemoveAt(0);
        }

        return words;
    }

    private static bool Knows(ActorSummary actor, string name) => name == actor.Name || actor.Aliases.Contains(name);

    private static ActorSummary Summarize(ActorReading reading)
    {
        var name = Prose.OneLine(reading.Name);
        var words = OwnWords(reading.Kind, name);
        var key = words.Count > 0 ? Identifiers.Kebab(words) : StableHash.Hex(name, 8);
        return new ActorSummary(
            KindName(reading.Kind).ToLowerInvariant() + "/" + key,
            reading.Kind,
            name,
            Lines(reading.Aliases, name),
            Lines(reading.Roles));
    }

    /// <summary>Each text once and on one line, but for one of them.</summary>
    private static EquatableArray<string> Lines(ImmutableArray<string> texts, string but = "") =>
        texts.IsEmpty ? EquatableArray<string>.Empty : Distinct(texts.Select(Prose.OneLine).Where(text => text != but));

    private static EquatableArray<string> Distinct(IEnumerable<string> texts) =>
        texts.Where(static text => text.Length > 0).Distinct(StringComparer.Ordinal).ToEquatableArray();
}
