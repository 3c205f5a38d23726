using System.Collections.Immutable;
using OnRecord.Generator.Models;
using OnRecord.Generator.Values;

namespace OnRecord.Generator.Emission;

/// <summary>What one article contributes to the source file that it shares with others.</summary>
/// <param name="Path">Its path, which its place among the others follows from.</param>
/// <param name="Name">Its name in <c>Articles</c>.</param>
/// <param name="Documentation">The documentation of its member.</param>
/// <param name="Type">Its class.</param>
/// <param name="Rows">Its rows of the table.</param>
internal sealed record ArticleSource(string Path, string Name, string Documentation, string Type, string Rows);

/// <summary>The articles of one generated source file, ordered by path. A row is an index here.</summary>
internal sealed record ArticleBatch(int Index, EquatableArray<ArticleSource> Articles)
{
    private const int Size = 50;

    public static ImmutableArray<ArticleBatch> Of(ImmutableArray<ArticleSource> articles, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Batches.Of(articles, Size, static article => article.Path, static (index, batch) => new ArticleBatch(index, batch.ToEquatableArray()));
    }
}
