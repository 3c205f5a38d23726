using OnRecord.Reading;

namespace OnRecord.Tool.Lines;

/// <summary>A person, organization or place in the output.</summary>
/// <param name="Name">The fullest printed form.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other printed forms, in order of first use.</param>
/// <param name="Role">All <paramref name="Roles"/> in one line, "; " between them, where there are any.</param>
/// <param name="Roles">Titles and descriptions as printed, in order of first use.</param>
/// <param name="Mentions">Where it is named.</param>
internal sealed record ActorLine(
    string Name,
    ActorKind Kind,
    IReadOnlyList<string> Aliases,
    string? Role,
    IReadOnlyList<string> Roles,
    IReadOnlyList<SpanLine> Mentions)
{
    public static ActorLine Of(ActorReading actor) => new(
        actor.Name,
        actor.Kind,
        actor.Aliases,
        actor.Roles.IsEmpty ? null : string.Join("; ", actor.Roles),
        actor.Roles,
        [.. actor.Mentions.Select(SpanLine.Of)]);
}
