using System.Text.Json;
using OnRecord.Reading;
using OnRecord.Tool.Articles;
using OnRecord.Tool.Lines;

namespace OnRecord.Tool.Extracting;

/// <summary>Makes an article's line of output. Several threads may do so at a time.</summary>
/// <param name="read">The engine.</param>
internal sealed class Extractor(Func<string, ArticleReading> read)
{
    /// <summary>Reads an article; one that cannot be read becomes its error and leaves the others alone.</summary>
    public Extract Extract(PendingArticle article)
    {
        LoadedArticle loaded = article.Load();
        try
        {
            return loaded.Text is { } text ? Read(loaded, text) : Error(article, loaded, loaded.Problem!);
        }
        catch (JsonException)
        {
            return Error(article, loaded, "a field to be passed on has an escape (\\ud800) that is half a character.");
        }
        catch (Exception error)
        {
            return Error(article, loaded, $"the engine failed ({error.GetType().Name}: {error.Message}); please report this with the article.");
        }
    }

    private Extract Read(LoadedArticle article, string text)
    {
        ArticleLine line = ArticleLine.Of(article, text, read(text));
        return new Extract(article.Name, JsonSerializer.SerializeToUtf8Bytes(line, LineContext.Relaxed.ArticleLine))
        {
            Quotes = line.Quotes.Count,
            Actors = line.Actors.Count,
        };
    }

    private static Extract Error(PendingArticle article, LoadedArticle loaded, string problem) =>
        new(loaded.Name, Serialize(new ErrorLine(loaded.Name, problem, article.Place?.Line) { Others = loaded.Others }))
        {
            Problem = problem,
            Place = article.Place?.ToString(),
        };

    private static byte[] Serialize(ErrorLine line)
    {
        try
        {
            return JsonSerializer.SerializeToUtf8Bytes(line, LineContext.Relaxed.ErrorLine);
        }
        catch (JsonException)
        {
            // It is what is passed on that cannot be written.
            return JsonSerializer.SerializeToUtf8Bytes(line with { Others = null }, LineContext.Relaxed.ErrorLine);
        }
    }
}
