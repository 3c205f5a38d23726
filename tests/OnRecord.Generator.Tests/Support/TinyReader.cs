using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OnRecord.Reading;

namespace OnRecord.Generator.Tests.Support;

using Certainty = OnRecord.Reading.Certainty;

/// <summary>
/// Reads what <c>“…” said Marta Quist</c>, <c>“…” she said</c>, <c>in Kaskinen</c> and <c>the Harbor Board</c> say, and nothing else:
/// an engine whose readings these tests can foresee.
/// </summary>
internal static partial class TinyReader
{
    public static ArticleReading Read(string text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var actors = Actors(text);
        var unclosed = text.LastIndexOf('“') > text.LastIndexOf('”')
            ? ImmutableArray.Create(new Extent(text.LastIndexOf('“'), text.LastIndexOf('“') + 1))
            : [];
        return new ArticleReading(Headline(text), [], [.. Quotations().Matches(text).Select(match => Attribution(match, actors))], actors, unclosed);
    }

    private static Extent? Headline(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        return end > 0 && text[0] != '“' ? new Extent(0, end) : null;
    }

    private static ImmutableArray<ActorReading> Actors(string text) =>
        [.. Names().Matches(text)
            .Select(static match => match.Groups.Values.Skip(1).Single(static group => group.Success))
            .GroupBy(static group => group.Value)
            .Select(static mentions => new ActorReading(
                mentions.Key, Enum.Parse<ActorKind>(mentions.First().Name), [], [], [.. mentions.Select(Extent)]))];

    private static Attribution Attribution(Match match, ImmutableArray<ActorReading> actors)
    {
        var (name, pronoun) = (match.Groups["name"], match.Groups["pronoun"]);
        var speaker = name.Success
            ? actors.Single(actor => actor.Name == name.Value)
            : pronoun.Success ? actors.LastOrDefault(actor => actor.Kind == ActorKind.Person && actor.Mentions[0].Start < match.Index) : null;
        var certainty = speaker is null ? Certainty.Unknown : name.Success ? Certainty.Stated : Certainty.Resolved;
        return new Attribution(
            AttributionKind.Direct,
            [Extent(match.Groups["content"])],
            match.Groups["cue"] is { Success: true } cue ? Extent(cue) : null,
            name.Success ? Extent(name) : pronoun.Success ? Extent(pronoun) : null,
            speaker is null ? null : actors.IndexOf(speaker),
            certainty);
    }

    private static Extent Extent(Capture capture) => new(capture.Index, capture.Index + capture.Length);

    [GeneratedRegex(@"(?<content>“[^”]+”)(?: (?:(?<cue>said) (?<name>\p{Lu}\w+ \p{Lu}\w+)|(?<pronoun>she) (?<cue>said)))?")]
    private static partial Regex Quotations();

    [GeneratedRegex(@"said (?<Person>\p{Lu}\w+ \p{Lu}\w+)|in (?<Place>\p{Lu}\w+)|the (?<Organization>\p{Lu}\w+ Board)")]
    private static partial Regex Names();
}
