using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Generator.Diagnostics;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Models;
using OnRecord.Generator.Values;

namespace OnRecord.Generator.Emission;

/// <summary>What is said of a project's articles, a finding for what many of them have in common.</summary>
internal static class ArticleProblems
{
    public static ImmutableArray<Finding> Of(ImmutableArray<ArticleResult> results)
    {
        var problems = new List<Finding>();
        var misdescribed = new List<MisdescribedArticle>();
        foreach (var result in results)
        {
            if (result.Problem is { } problem)
            {
                problems.Add(problem);
            }

            if (result.Misdescribed is { } article)
            {
                misdescribed.Add(article);
            }
        }

        return problems.Distinct().Concat(OfMetadata(misdescribed)).ToImmutableArray();
    }

    /// <summary>A line of a project file says the same of all files that its pattern has: told once, at the first by path.</summary>
    private static IEnumerable<Finding> OfMetadata(List<MisdescribedArticle> articles) =>
        Batches.Ordered(articles, static article => article.Path)
            .SelectMany(static article => article.Metadata.Select(invalid => (Article: article, Invalid: invalid)))
            .GroupBy(static said => said.Invalid)
            .Select(static same => OfMetadata(same.Key, same.First().Article, same.Count() - 1));

    private static Finding OfMetadata(InvalidMetadata invalid, MisdescribedArticle first, int more)
    {
        var articles = $"'{first.Path}'" + (more > 0 ? " and " + more.ToString(CultureInfo.InvariantCulture) + " more" : "");
        return Finding.OfFile(Descriptors.InvalidMetadata, first.FullPath, invalid.Key, invalid.Value, articles, invalid.Remedy, invalid.Example);
    }
}

/// <summary>An article of which the project file says what cannot be understood.</summary>
internal sealed record MisdescribedArticle(string FullPath, string Path, EquatableArray<InvalidMetadata> Metadata)
{
    public static MisdescribedArticle? Of(ArticleFile file) =>
        file.Metadata.Invalid.Count > 0 ? new(file.FullPath, file.Path, file.Metadata.Invalid) : null;
}
