using OnRecord.Generator.Diagnostics;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Models;
using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Emission;

/// <summary>What became of one article: its part in what articles share, or the reason why it has none.</summary>
internal sealed record ArticleResult(ArticlePart? Part, Finding? Problem)
{
    /// <summary>Never fails but by cancellation: what goes wrong in one article must not take away the types of the others.</summary>
    public static ArticleResult Read(ArticleFile file, ReadingCache readings, CancellationToken cancellationToken)
    {
        try
        {
            var article = OpenArticle.Open(file, readings, cancellationToken, out var problem);
            return new ArticleResult(article is null ? null : ArticlePart.Of(ArticleModeler.Build(article)), problem);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var problem = Finding.OfFile(
                Descriptors.ReadingFailed, file.FullPath, file.Path, exception.GetType().Name, Prose.OneLine(exception.Message));
            return new ArticleResult(null, problem);
        }
    }
}
