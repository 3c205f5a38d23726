using System.Text.Json;
using OnRecord.Reading;

namespace OnRecord.Training.Corpus;

/// <summary>Reads <c>actors.jsonl</c>: an article a line, its actors and the speakers of its quotations.</summary>
internal static class ActorLists
{
    /// <returns>The actors and speakers of each listed article, by its name; speakers' offsets still in code points.</returns>
    /// <exception cref="InvalidDataException">A line is no such object.</exception>
    public static Dictionary<string, (List<GoldActor> Actors, List<GoldSpeaker> Speakers)> Read(string path)
    {
        var articles = new Dictionary<string, (List<GoldActor>, List<GoldSpeaker>)>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return articles;
        }

        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            try
            {
                using var json = JsonDocument.Parse(line);
                var article = json.RootElement;
                articles[article.GetProperty("article").GetString()!] =
                    ([.. article.GetProperty("actors").EnumerateArray().Select(ReadActor)],
                     [.. article.GetProperty("speakers").EnumerateArray().Select(ReadSpeaker)]);
            }
            catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
            {
                throw new InvalidDataException($"{path}({number}): no list of actors: {exception.Message}", exception);
            }
        }

        return articles;
    }

    private static GoldActor ReadActor(JsonElement actor) => new(
        actor.GetProperty("name").GetString()!,
        Enum.Parse<ActorKind>(actor.GetProperty("kind").GetString()!, ignoreCase: true),
        [.. actor.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()!)],
        actor.GetProperty("role").GetString());

    private static GoldSpeaker ReadSpeaker(JsonElement speaker) =>
        new(speaker.GetProperty("at").GetInt32(), speaker.GetProperty("speaker").GetString());
}
