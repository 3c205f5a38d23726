using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Reading.Tests.Seeds;

/// <summary>An article of seeds/ with what a careful reader sees in it.</summary>
public sealed class SeedArticle
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private SeedArticle(string text, ExpectedReading expected)
    {
        Text = text;
        Expected = expected;
    }

    public string Text { get; }

    public ExpectedReading Expected { get; }

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Seeds");

    public static SeedArticle Load(string name)
    {
        var json = File.ReadAllText(Path.Combine(Folder, name + ".json"));
        return new SeedArticle(
            File.ReadAllText(Path.Combine(Folder, name + ".txt")),
            JsonSerializer.Deserialize<ExpectedReading>(json, Json) ?? throw new InvalidDataException($"{name}.json is empty."));
    }

    /// <summary>Finds the pieces of every expected attribution, each at or after the one before it.</summary>
    public IEnumerable<(ExpectedAttribution Expected, Extent[] Pieces, Extent[]? OrPieces)> Located()
    {
        var from = Text.IndexOf(Expected.Headline, StringComparison.Ordinal) + Expected.Headline.Length;
        foreach (var attribution in Expected.Attributions)
        {
            var pieces = Locate(attribution.Pieces, from);
            yield return (attribution, pieces, attribution.OrPieces is { } other ? Locate(other, from) : null);
            from = pieces[0].Start + 1;
        }
    }

    private Extent[] Locate(string[] pieces, int from)
    {
        var extents = new Extent[pieces.Length];
        for (var i = 0; i < pieces.Length; i++)
        {
            var ends = pieces[i].Split(" … ");
            var start = IndexOf(ends[0], from);
            var end = (ends.Length == 1 ? start : IndexOf(ends[^1], start + ends[0].Length)) + ends[^1].Length;
            extents[i] = new Extent(start, end);
            from = end;
        }

        return extents;
    }

    private int IndexOf(string words, int from)
    {
        var at = Text.IndexOf(words, from, StringComparison.Ordinal);
        return at >= 0 ? at : throw new InvalidDataException($"“{words}” does not stand in the article after offset {from}.");
    }
}
