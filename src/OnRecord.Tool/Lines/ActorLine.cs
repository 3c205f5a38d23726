using OnRecord.Reading;

namespace OnRecord.Tool.Lines;

/// <summary>A person, organization or place in the output.</summary>
/// <param name="Name">The fullest printed form.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other printed forms, in order of first use.</param>
/// <param name="Role">The first of <paramref name="Roles"/>, where there is one.</param>
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
        actor.Roles.IsEmpty ? null : actor.Roles[0],
        actor.Roles,
        [.. actor.Mentions.Select(SpanLine.Of)]);
}
