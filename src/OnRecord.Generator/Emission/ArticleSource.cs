using OnRecord.Generator.Models;
using OnRecord.Generator.Naming;
using OnRecord.Generator.Values;

namespace OnRecord.Generator.Emission;

/// <summary>What one article contributes to the source file that it shares with others, whatever it is called.</summary>
/// <param name="Documentation">The documentation of its member.</param>
/// <param name="Path">Its path, as documentation.</param>
/// <param name="Members">Its quotations and actors by name; <see langword="null"/> where the project wants none of them.</param>
/// <param name="Rows">Its rows of the table, behind its key.</param>
internal sealed record ArticleSource(string Documentation, string Path, ArticleMembers? Members, string Rows);

/// <summary>What an article names.</summary>
/// <param name="Quotes">The class of its quotations.</param>
/// <param name="Actors">The class of its actors.</param>
internal sealed record ArticleMembers(MemberClass Quotes, MemberClass Actors);

/// <summary>The class of an article's quotations or actors, but for the article's name that its own begins with.</summary>
/// <param name="Ending">What its name ends in.</param>
/// <param name="Fields">The source of its fields.</param>
/// <param name="Alike">Those of its fields whose names end in the same. Mostly there are none.</param>
internal sealed record MemberClass(string Ending, string Fields, EquatableArray<string> Alike)
{
    public static MemberClass Of(string ending, string fields, IEnumerable<string> members) =>
        new(ending, fields, members.Where(member => member.EndsWith(ending, StringComparison.Ordinal)).ToEquatableArray());

    /// <summary>A class cannot hold a field of its own name (CS0542). No member ends in an underscore.</summary>
    public string Name(string article)
    {
        var name = article + Ending;
        return Alike.Contains(name) ? name + "_" : name;
    }
}

/// <summary>What one article contributes to what articles share.</summary>
/// <param name="Hash">Of its path: what decides on the source file that it stands in.</param>
/// <param name="Claim">What it wants to be called.</param>
/// <param name="Actors">Whom it names.</param>
/// <param name="Source">Its part of a source file.</param>
internal sealed record ArticlePart(uint Hash, NameClaim Claim, ArticleActors Actors, ArticleSource Source)
{
    public static ArticlePart Of(ArticleModel article, CancellationToken cancellationToken) => new(
        StableHash.Of(article.Path),
        article.Claim,
        new ArticleActors(article.Claim.Path, article.Actors.ConvertAll(static actor => actor.Summary)),
        ArticleEmitter.Emit(article, cancellationToken));
}

/// <summary>An article's source under the name that the article has beside all others.</summary>
internal sealed record NamedSource(MemberName Name, ArticleSource Source);
