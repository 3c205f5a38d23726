using OnRecord.Generator.Diagnostics;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Models;
using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Emission;

/// <summary>What became of one article: its part in what articles share, or the reason why it has none.</summary>
/// <param name="Part">Its part.</param>
/// <param name="Problem">The reason.</param>
/// <param name="Misdescribed">What the project file says of it and nobody understands; mostly nothing.</param>
/// <remarks>
/// A value, because the driver compares all of them with those of its last run whenever any file of the project changed: of 10,000
/// articles none needs to be fetched from memory for it.
/// </remarks>
internal readonly record struct ArticleResult(ArticlePart? Part, Finding? Problem, MisdescribedArticle? Misdescribed = null)
{
    /// <remarks>Asks what is held only where it is not the very same.</remarks>
    public bool Equals(ArticleResult other) =>
        Equals(Part, other.Part) && Equals(Problem, other.Problem) && Equals(Misdescribed, other.Misdescribed);

    public override int GetHashCode() => Part?.GetHashCode() ?? 0;

    /// <summary>Never fails but by cancellation: what goes wrong in one article must not take away the types of the others.</summary>
    public static ArticleResult Read(ArticleFile file, ReadingCache readings, CancellationToken cancellationToken)
    {
        if (file.IsOutOfReach)
        {
            return new ArticleResult(null, Finding.OfFile(Descriptors.LanguageTooOld, filePath: null));
        }

        var misdescribed = MisdescribedArticle.Of(file);
        try
        {
            var article = OpenArticle.Open(file, readings, cancellationToken, out var problem);
            var model = article is null ? null : ArticleModeler.Build(article, cancellationToken);
            return new ArticleResult(model is null ? null : ArticlePart.Of(model, cancellationToken), problem, misdescribed);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var problem = Finding.OfFile(
                Descriptors.ReadingFailed, file.FullPath, file.Path, exception.GetType().Name, Prose.OneLine(exception.Message));
            return new ArticleResult(null, problem, misdescribed);
        }
    }
}
