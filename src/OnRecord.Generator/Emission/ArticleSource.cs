using OnRecord.Generator.Models;
using OnRecord.Generator.Naming;
using OnRecord.Generator.Values;

namespace OnRecord.Generator.Emission;

/// <summary>What one article contributes to the source file that it shares with others, whatever it is called.</summary>
/// <param name="Documentation">The documentation of its member.</param>
/// <param name="Path">Its path, as documentation.</param>
/// <param name="Quotes">The fields for its quotations.</param>
/// <param name="Actors">The fields for its actors.</param>
/// <param name="Rows">Its rows of the table, behind its key.</param>
internal sealed record ArticleSource(string Documentation, string Path, string Quotes, string Actors, string Rows);

/// <summary>What one article contributes to what articles share.</summary>
/// <param name="Hash">Of its path: what decides on the source file that it stands in.</param>
/// <param name="Claim">What it wants to be called.</param>
/// <param name="Actors">Whom it names.</param>
/// <param name="Source">Its part of a source file.</param>
internal sealed record ArticlePart(uint Hash, NameClaim Claim, ArticleActors Actors, ArticleSource Source)
{
    public static ArticlePart Of(ArticleModel article) => new(
        StableHash.Of(article.Path),
        article.Claim,
        new ArticleActors(article.Claim.Path, article.Actors.Select(static actor => actor.Summary).ToEquatableArray()),
        ArticleEmitter.Emit(article));
}

/// <summary>An article's source under the name that the article has beside all others.</summary>
internal sealed record NamedSource(MemberName Name, ArticleSource Source)
{
    /// <summary>The class of its quotations.</summary>
    public string QuotesType => TypeOf("Quotes", Source.Quotes);

    /// <summary>The class of its actors.</summary>
    public string ActorsType => TypeOf("Actors", Source.Actors);

    /// <summary>A class cannot hold a field of its own name (CS0542). No member ends in an underscore.</summary>
    private string TypeOf(string what, string fields)
    {
        var type = Name.Member + what;
        return fields.Contains($" {type};") ? type + "_" : type;
    }
}
