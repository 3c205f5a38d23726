using System.Text.Json;
using System.Text.Json.Serialization;
using OnRecord.Reading;
using OnRecord.Resources;
using OnRecord.Tool.Articles;

namespace OnRecord.Tool.Lines;

/// <summary>A line of output: what was read in one article. Offsets are UTF-16 units of its text, end exclusive.</summary>
/// <param name="Article">The article's name.</param>
/// <param name="Title">Its headline, where it has one.</param>
/// <param name="Authors">The names in its byline.</param>
/// <param name="Quotes">What is quoted, ordered by where it starts.</param>
/// <param name="Actors">Who and what is named, ordered by first mention.</param>
internal sealed record ArticleLine(
    string Article,
    string? Title,
    IReadOnlyList<string> Authors,
    IReadOnlyList<QuoteLine> Quotes,
    IReadOnlyList<ActorLine> Actors)
{
    /// <summary>What else the input says of the article.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }

    /// <summary>Puts a reading into the form of the output. What the input says of title and authors stands before what was read.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">Its text.</param>
    /// <param name="reading">What was read in it.</param>
    public static ArticleLine Of(LoadedArticle article, string text, ArticleReading reading)
    {
        var lines = new LineStarts(text);
        return new ArticleLine(
            article.Name,
            article.Title ?? (reading.Headline is { } headline ? text[headline.Start..headline.End] : null),
            article.Authors ?? [.. reading.Bylines.Select(byline => text[byline.Start..byline.End])],
            [.. reading.Attributions.Select(attribution => QuoteLine.Of(text, lines, reading, attribution))],
            [.. reading.Actors.Select(ActorLine.Of)])
        {
            Others = article.Others,
        };
    }
}
