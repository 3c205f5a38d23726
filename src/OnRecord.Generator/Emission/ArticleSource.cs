using System.Collections.Immutable;
using OnRecord.Generator.Models;
using OnRecord.Generator.Naming;
using OnRecord.Generator.Values;

namespace OnRecord.Generator.Emission;

/// <summary>What one article contributes to the source file that it shares with others, whatever it is called.</summary>
/// <param name="Documentation">The documentation of its member and of its class.</param>
/// <param name="Members">What its class holds.</param>
/// <param name="Rows">Its rows of the table, behind its key.</param>
internal sealed record ArticleSource(string Documentation, string Members, string Rows);

/// <summary>What one article contributes to what articles share.</summary>
/// <param name="Claim">What it wants to be called.</param>
/// <param name="Actors">Whom it names.</param>
/// <param name="Source">Its part of a source file.</param>
internal sealed record ArticlePart(NameClaim Claim, ArticleActors Actors, ArticleSource Source)
{
    public static ArticlePart Of(ArticleModel article) => new(
        article.Claim,
        new ArticleActors(article.Claim.Path, article.Actors.Select(static actor => actor.Summary).ToEquatableArray()),
        ArticleEmitter.Emit(article));
}

/// <summary>An article's source under the name that the article has beside all others.</summary>
internal sealed record NamedSource(MemberName Name, ArticleSource Source);

/// <summary>The articles of one generated source file, ordered by path. A row is an index here.</summary>
internal sealed record ArticleBatch(int Index, EquatableArray<NamedSource> Articles)
{
    public static ImmutableArray<ArticleBatch> Of(ImmutableArray<ArticlePart> articles, NameTable names, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Batches.Of(articles, CorpusModeler.ArticlesInBatch, static article => article.Claim.Path, (index, batch) =>
            new ArticleBatch(index, batch.Select(article => new NamedSource(names[article.Claim.Path], article.Source)).ToEquatableArray()));
    }
}
