using OnRecord.Reading;

namespace OnRecord.Generator.Tests.Support;

/// <summary>Readings made by hand.</summary>
internal static class Readings
{
    /// <summary>The given actors, each where its name stands first behind the one before.</summary>
    public static ArticleReading Actors(string text, params (string Name, ActorKind Kind)[] actors)
    {
        var from = 0;
        return new ArticleReading(null, [], [], [.. actors.Select(Read)], []);

        ActorReading Read((string Name, ActorKind Kind) actor)
        {
            var start = text.IndexOf(actor.Name, from, StringComparison.Ordinal);
            from = start + actor.Name.Length;
            return new ActorReading(actor.Name, actor.Kind, [], [], [new Extent(start, from)]);
        }
    }
}
