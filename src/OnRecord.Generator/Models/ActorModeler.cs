using System.Collections.Immutable;
using OnRecord.Generator.Naming;
using OnRecord.Generator.Values;
using OnRecord.Reading;

namespace OnRecord.Generator.Models;

/// <summary>Makes the actors of an article of its reading. What has the same kind and name is one actor.</summary>
internal static class ActorModeler
{
    private static readonly string[] KindNames = ["Person", "Organization", "Place"];
    private static readonly string[] IdStarts = ["person/", "organization/", "place/"];

    /// <returns>The actors, and for each actor of the reading its index among them.</returns>
    public static (EquatableArray<ActorModel> Actors, ImmutableArray<int> ActorOf) Build(
        ImmutableArray<ActorReading> readings, CancellationToken cancellationToken)
    {
        var indexes = new Dictionary<string, int>(readings.Length, StringComparer.Ordinal);
        var merged = new List<ReadActor>(readings.Length);
        var actorOf = ImmutableArray.CreateBuilder<int>(readings.Length);
        foreach (var reading in readings)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var summary = Summarize(reading);
            if (indexes.TryGetValue(summary.Id, out var index))
            {
                merged[index].Add(summary, reading.Mentions);
            }
            else
            {
                index = merged.Count;
                indexes.Add(summary.Id, index);
                merged.Add(new ReadActor(summary, reading.Mentions));
            }

            actorOf.Add(index);
        }

        var members = Members(merged.ConvertAll(static actor => actor.First));
        var actors = ImmutableArray.CreateBuilder<ActorModel>(members.Length);
        for (var index = 0; index < members.Length; index++)
        {
            actors.Add(merged[index].ToModel(members[index]));
        }

        return (new(actors.MoveToImmutable()), actorOf.MoveToImmutable());
    }

    /// <summary>What several articles, or one in several places, say of an actor. Its name is the first one's.</summary>
    /// <param name="summaries">The actor's summaries, one or more.</param>
    /// <returns>The first itself where the others add nothing, as most of an actor's many articles do not.</returns>
    public static ActorSummary Merge(List<ActorSummary> summaries)
    {
        var first = summaries[0];
        if (summaries.Count == 1)
        {
            return first;
        }

        var (aliases, roles) = (new DistinctTexts(but: first.Name), new DistinctTexts(but: ""));
        foreach (var summary in summaries)
        {
            aliases.Add(summary.Name);
            aliases.AddRange(summary.Aliases);
            roles.AddRange(summary.Roles);
        }

        return aliases.Count == first.Aliases.Count && roles.Count == first.Roles.Count
            ? first
            : first with { Aliases = aliases.ToEquatableArray(), Roles = roles.ToEquatableArray() };
    }

    /// <summary>
    /// The actors' members: the name, with the kind where another actor has that name, with a hash of the id where that
    /// is still not enough.
    /// </summary>
    public static string[] Members(IReadOnlyList<ActorSummary> actors) =>
        UniqueNames.Resolve(actors.Count, (index, level) =>
        {
            var actor = actors[index];
            var member = actor.Own.Member;
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

    private static ActorSummary Summarize(ActorReading reading)
    {
        var name = Prose.OneLine(reading.Name);
        var words = OwnWords(reading.Kind, name);
        var key = words.Count > 0 ? Identifiers.Kebab(words) : StableHash.Hex(name, 8);
        return new ActorSummary(
            IdStarts[(int)reading.Kind] + key,
            new MemberName(Reserved.ActorMember(Identifiers.Member(words, KindName(reading.Kind))), key),
            reading.Kind,
            name,
            Lines(reading.Aliases, name),
            Lines(reading.Roles));
    }

    /// <summary>Each text once and on one line, but for one of them.</summary>
    private static EquatableArray<string> Lines(ImmutableArray<string> texts, string but = "")
    {
        if (texts.Length <= 1)
        {
            var only = texts.IsEmpty ? "" : Prose.OneLine(texts[0]);
            return only.Length == 0 || only == but ? EquatableArray<string>.Empty : new(ImmutableArray.Create(only));
        }

        var lines = new DistinctTexts(but);
        foreach (var text in texts)
        {
            lines.Add(Prose.OneLine(text));
        }

        return lines.ToEquatableArray();
    }

    /// <summary>An actor while the readings of its article are gone through. Mostly there is one reading of each.</summary>
    private sealed class ReadActor(ActorSummary first, ImmutableArray<Extent> mentions)
    {
        private List<ActorSummary>? _summaries;
        private List<Extent>? _mentions;

        /// <summary>What names the actor, however often it was read.</summary>
        public ActorSummary First => first;

        public void Add(ActorSummary summary, ImmutableArray<Extent> further)
        {
            (_summaries ??= [first]).Add(summary);
            (_mentions ??= [.. mentions]).AddRange(further);
        }

        public ActorModel ToModel(string member) => _summaries is null || _mentions is null
            ? new(first, member, new(mentions))
            : new(Merge(_summaries), member, _mentions.OrderBy(static mention => mention.Start).ToEquatableArray());
    }
}
