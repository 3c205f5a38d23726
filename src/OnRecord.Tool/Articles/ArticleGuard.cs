using System.Text;
using OnRecord.Resources;

namespace OnRecord.Tool.Articles;

/// <summary>Reads articles one at a time; one that cannot be read is reported and leaves the others alone.</summary>
/// <param name="progress">Where to report.</param>
internal sealed class ArticleGuard(Progress progress)
{
    /// <param name="article">The article.</param>
    /// <param name="read">Makes something of its text.</param>
    /// <returns>What was made; <see langword="null"/> where a problem was reported.</returns>
    public T? Read<T>(ArticleSource article, Func<string, T> read)
        where T : class
    {
        try
        {
            return read(Decoding.Decode(article.ReadBytes()));
        }
        catch (DecoderFallbackException error)
        {
            progress.Report(article.Name, $"byte {error.Index} is not UTF-8 and there is no byte order mark; save the file as UTF-8.");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            progress.Report(article.Name, "there is no such file or directory.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            progress.Report(article.Name, $"this file cannot be read: {error.Message}");
        }
        catch (Exception error)
        {
            progress.Report(article.Name, $"the engine failed ({error.GetType().Name}: {error.Message}); please report this with the article.");
        }

        return null;
    }
}
