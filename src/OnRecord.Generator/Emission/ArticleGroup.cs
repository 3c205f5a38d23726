using System.Collections.Immutable;
using OnRecord.Generator.Models;
using OnRecord.Generator.Values;

namespace OnRecord.Generator.Emission;

/// <summary>The articles of one generated source file, as they come and whatever they are called.</summary>
internal sealed record ArticleGroup(int Index, EquatableArray<ArticlePart> Articles)
{
    /// <remarks>
    /// All articles pass here when one has changed: what can be left for the groups that changed is left for
    /// <see cref="ArticleBatch"/>.
    /// </remarks>
    public static ImmutableArray<ArticleGroup> Of(ImmutableArray<ArticleResult> results, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var parts = new List<ArticlePart>(results.Length);
        foreach (var result in results)
        {
            if (result.Part is { } part)
            {
                parts.Add(part);
            }
        }

        return Batches.Of(
            parts, CorpusModeler.ArticlesInBatch, static part => part.Hash,
            static (index, group) => new ArticleGroup(index, group.ToEquatableArray()));
    }
}

/// <summary>The articles of one generated source file, ordered by path. A row is an index here.</summary>
internal sealed record ArticleBatch(int Index, EquatableArray<NamedSource> Articles)
{
    public static ArticleBatch Of(ArticleGroup group, NameTable names) => new(
        group.Index,
        Batches.Ordered(group.Articles, static article => article.Claim.Path)
            .Select(article => new NamedSource(names[article.Claim.Path], article.Source)).ToEquatableArray());
}
