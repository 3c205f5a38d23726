using System.Text.Json;

namespace OnRecord.Reading.Tests.Resolution;

/// <summary>The real seed article's actors and speakers against those that people listed.</summary>
public class RealSeedTests
{
    [SkippableFact]
    public void Every_actor_has_its_name_kind_aliases_and_role()
    {
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
        foreach (var expected in Expectations())
        {
            var reading = ArticleReader.Read(Text(expected));

            Assert.All(expected.GetProperty("speakers").EnumerateArray(), speaker =>
            {
                var at = speaker.GetProperty("at").GetInt32();
                var attribution = Assert.Single(reading.Attributions, one => one.Pieces[0].Start <= at && at < one.Pieces[0].End);
                Assert.Equal(speaker.GetProperty("speaker").GetString(), attribution.Speaker is { } actor ? reading.Actors[actor].Name : null);
            });
        }
    }

    private static IEnumerable<JsonElement> Expectations() =>
        File.ReadLines(Path.Combine(RealSeed.Folder, "actors.jsonl"))
            .Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Text(JsonElement expected) =>
        File.ReadAllText(Path.Combine(RealSeed.Folder, "text", $"{expected.GetProperty("article").GetString()}.txt"));

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
}
