using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Frame;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Resolution;

/// <summary>
/// The article that people annotated, in ../shared/seeds beside the repository: its actors, and its speakers when the
/// attributions are those that people marked.
/// </summary>
public class RealSeedTests
{
    private static readonly string? Folder = FindFolder();

    [SkippableFact]
    public void Every_actor_has_its_name_kind_aliases_and_role()
    {
        Skip.If(Folder is null, "There is no ../shared/seeds beside the repository.");

        foreach (var expected in Expectations())
        {
            var actors = ArticleReader.Read(Text(expected)).Actors;

            Assert.Equal(
                expected.GetProperty("actors").EnumerateArray().Select(Describe).Order(StringComparer.Ordinal),
                actors.Select(Describe).Order(StringComparer.Ordinal));
        }
    }

    [SkippableFact]
    public void Every_speaker_is_the_one_that_people_named()
    {
        Skip.If(Folder is null, "There is no ../shared/seeds beside the repository.");

        foreach (var expected in Expectations())
        {
            var drafts = Drafts(expected);
            var facts = new WordFacts(Document.Read(Text(expected), CancellationToken.None), Lexicon.Shared, CancellationToken.None);
            var actors = ActorFinder.Find(facts, NameFinder.Find(facts, FrameReader.Read(facts), CancellationToken.None), CancellationToken.None);
            var attributions = SpeakerResolver.Resolve(facts, actors, drafts, CancellationToken.None);
            var speakers = expected.GetProperty("speakers").EnumerateArray()
                .ToDictionary(speaker => speaker.GetProperty("at").GetInt32(), speaker => speaker.GetProperty("speaker").GetString());

            Assert.All(attributions, attribution => Assert.Equal(
                speakers.GetValueOrDefault(attribution.Pieces[0].Start),
                attribution.Speaker is { } speaker ? actors.Actors[speaker].Name : null));
        }
    }

    private static string? FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
        {
            folder = folder.Parent;
        }

        var seeds = folder?.Parent is { } parent ? Path.Combine(parent.FullName, "shared", "seeds") : null;
        return Directory.Exists(seeds) ? seeds : null;
    }

    private static IEnumerable<JsonElement> Expectations() =>
        File.ReadLines(Path.Combine(Folder!, "actors.jsonl")).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Text(JsonElement expected) =>
        File.ReadAllText(Path.Combine(Folder!, "text", $"{expected.GetProperty("article").GetString()}.txt"));

    private static string Describe(JsonElement actor) => string.Join(
        " | ",
        actor.GetProperty("name").GetString(),
        actor.GetProperty("kind").GetString(),
        string.Join(", ", actor.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString())),
        actor.GetProperty("role").GetString());

    private static string Describe(ActorReading actor) => string.Join(
        " | ",
        actor.Name,
        actor.Kind.ToString().ToLowerInvariant(),
        string.Join(", ", actor.Aliases),
        string.Join("; ", actor.Roles));

    /// <summary>The attributions in brat's standoff form: T lines are spans, E lines join them.</summary>
    private static ImmutableArray<AttributionDraft> Drafts(JsonElement expected)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder!, "ann", $"{expected.GetProperty("article").GetString()}.ann"))
            .Select(line => line.Split('\t')).Where(fields => fields.Length > 1).ToArray();
        var spans = lines.Where(fields => fields[0].StartsWith('T'))
            .ToDictionary(fields => fields[0], fields => fields[1][(fields[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(ParseSpan).ToArray());

        return lines.Where(fields => fields[0].StartsWith('E')).Select(fields =>
        {
            var parts = fields[1].Split(' ').Select(part => part.Split(':')).ToLookup(part => part[0], part => spans[part[1]]);
            Extent? whole(string part) => parts[part].FirstOrDefault() is { } found ? new Extent(found[0].Start, found[^1].End) : null;
            var pieces = parts["Content"].SelectMany(found => found).OrderBy(piece => piece.Start).ToImmutableArray();
            var kind = Text(expected)[pieces[0].Start] == '“' ? AttributionKind.Direct : AttributionKind.Indirect;
            return new AttributionDraft(kind, pieces, whole("Cue"), whole("Source"));
        }).OrderBy(draft => draft.Pieces[0].Start).ToImmutableArray();
    }

    private static Extent ParseSpan(string span)
    {
        var ends = span.Split(' ');
        return new Extent(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
    }
}
