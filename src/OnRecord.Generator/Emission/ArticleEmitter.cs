using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Models;
using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Emission;

/// <summary>
/// Writes articles: for each a member of <c>Articles</c>, the classes of its quotations and actors and the rows of a table, and a
/// batch of them to a file.
/// </summary>
internal static class ArticleEmitter
{
    private const string Legend =
        "// Articles (A), each with the people (P), organizations (O), places (L) and quotations (Q) in it; 14+10 is 10 characters from 14 on.";

    private const int PiecesOfQuote = 28;
    private const int PiecesOfActor = 18;

    /// <summary>What depends on the one article alone, so that the driver keeps it while others change.</summary>
    public static ArticleSource Emit(ArticleModel article, CancellationToken cancellationToken) => new(
        Documentation.OfArticle(article),
        Documentation.Escape(article.Path),
        article.HasMembers ? Members(article, cancellationToken) : null,
        TableWriter.Article(article, cancellationToken));

    public static SourceText Emit(ArticleBatch batch, GeneratorOptions options)
    {
        var writer = SourceWriter.Begin(options, SourceWriter.NothingIsNull, "#pragma warning disable CS0649 // The run time fills the fields.");
        using (writer.OpenNamespace(options))
        using (writer.Open($"{options.Modifier} static partial class {GeneratedNames.Articles}"))
        {
            for (var row = 0; row < batch.Articles.Count; row++)
            {
                Member(writer, batch.Articles[row], batch.Index, row, options);
            }
        }

        writer.Line();
        using (writer.OpenNamespace(options, GeneratedNames.ArticleTypes))
        {
            foreach (var article in batch.Articles)
            {
                Classes(writer, article, options);
            }

            Table(writer, GeneratedNames.ArticleTables, Legend, batch.Index, TableWriter.Articles(batch));
        }

        return writer.ToSourceText();
    }

    /// <summary>
    /// The rows as one verbatim literal, one token for the compiler and a line a row for people, in an attribute: literals in
    /// code end at 16 MB an assembly.
    /// </summary>
    /// <param name="legend">What whoever comes by makes of the rows.</param>
    public static void Table(SourceWriter writer, string tables, string legend, int batch, IEnumerable<string> rows)
    {
        using (writer.Open($"internal static partial class {tables}"))
        {
            writer.Line(legend).Start().Add("[global::OnRecord.Table(@\"");
            foreach (var row in rows)
            {
                writer.Add(row);
            }

            writer.Add("\")]").End()
                .Line(FormattableString.Invariant($"public const int Table{batch} = {batch};"));
        }
    }

    private static void Member(SourceWriter writer, NamedSource article, int batch, int row, GeneratorOptions options)
    {
        var name = article.Name.Member;
        writer.Gap(row).Line(article.Source.Documentation)
            .Line(article.Source.Members is { } members
                ? $"public static global::OnRecord.TypedArticle<{Type(members.Quotes)}, {Type(members.Actors)}> {name} "
                    + $"=> new(Corpus, {batch}, {row});"
                : $"public static global::OnRecord.Article {name} => Corpus.Article({batch}, {row});");

        // Without global::, as an editor that completes behind Articles binds every one of them.
        string Type(MemberClass type) => GeneratedNames.ArticleTypes + "." + type.Name(name);
    }

    /// <summary>
    /// A class for an article's quotations and one for its actors. Their fields have no code: a property or an assignment costs the
    /// compiler four times as much, and a corpus has tens of thousands. The article itself has no class of its own: that would be a
    /// quarter of the compiler's work on all this.
    /// </summary>
    private static void Classes(SourceWriter writer, NamedSource article, GeneratorOptions options)
    {
        if (article.Source.Members is { } members)
        {
            Class(members.Quotes, "QuoteMembers", "quotations");
            Class(members.Actors, "ActorMembers", "actors");
        }

        void Class(MemberClass type, string parent, string what)
        {
            writer.Summary($"The {what} of {article.Source.Path}.");
            using (writer.Open($"{options.Modifier} sealed class {type.Name(article.Name.Member)} : global::OnRecord.{parent}"))
            {
                writer.Add(type.Fields);
            }

            writer.Line();
        }
    }

    private static ArticleMembers Members(ArticleModel article, CancellationToken cancellationToken)
    {
        var writer = SourceWriter.Part(depth: 2, Math.Max(article.Quotes.Count * PiecesOfQuote, article.Actors.Count * PiecesOfActor));
        return new(
            MemberClass.Of("Quotes", QuoteFields(writer, article, cancellationToken), article.Quotes.Select(static quote => quote.Name.Member)),
            MemberClass.Of("Actors", ActorFields(writer, article, cancellationToken), article.Actors.Select(static actor => actor.Member)));
    }

    private static string QuoteFields(SourceWriter writer, ArticleModel article, CancellationToken cancellationToken)
    {
        for (var index = 0; index < article.Quotes.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var quote = article.Quotes[index];
            writer.Gap(index).Quote(quote, article).Start().Add("public readonly global::OnRecord.Quote ").Add(quote.Name.Member).Add(";").End();
        }

        return writer.Take();
    }

    private static string ActorFields(SourceWriter writer, ArticleModel article, CancellationToken cancellationToken)
    {
        for (var index = 0; index < article.Actors.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var actor = article.Actors[index];
            writer.Gap(index).Actor(actor.Summary)
                .Start().Add("public readonly global::OnRecord.").Add(ActorModeler.KindName(actor.Summary.Kind))
                .Add(" ").Add(actor.Member).Add(";").End();
        }

        return writer.Take();
    }
}
