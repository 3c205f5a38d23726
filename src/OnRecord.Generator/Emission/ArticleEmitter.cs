using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Models;

namespace OnRecord.Generator.Emission;

/// <summary>Writes articles: for each a class, a member of <c>Articles</c> and the rows of a table, and a batch of them to a file.</summary>
internal static class ArticleEmitter
{
    /// <summary>What depends on the one article alone, so that the driver keeps it while others change.</summary>
    public static ArticleSource Emit(ArticleModel article)
    {
        var members = SourceWriter.Part(depth: 2);
        Quotes(members, article);
        members.Line();
        Actors(members, article);
        return new ArticleSource(Documentation.OfArticle(article), members.ToString(), TableWriter.Article(article));
    }

    public static SourceText Emit(ArticleBatch batch, GeneratorOptions options)
    {
        var writer = SourceWriter.Begin(options, pragma: "warning disable CS0649 // The run time fills the fields.");
        using (writer.OpenNamespace(options))
        using (writer.Open($"{GeneratedNames.Accessibility(options)} static partial class {GeneratedNames.Articles}"))
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
                Type(writer, article, options);
                writer.Line();
            }

            Table(writer, GeneratedNames.ArticleTables, batch.Index, TableWriter.Articles(batch));
        }

        return writer.ToSourceText();
    }

    /// <summary>
    /// The rows as one verbatim literal, one token for the compiler and a line a row for people, in an attribute: literals in
    /// code end at 16 MB an assembly.
    /// </summary>
    public static void Table(SourceWriter writer, string tables, int batch, string rows)
    {
        using (writer.Open($"internal static partial class {tables}"))
        {
            writer
                .Line($"[global::OnRecord.Table(@\"{rows.Replace("\"", "\"\"")}\")]")
                .Line(FormattableString.Invariant($"public const int Table{batch} = {batch};"));
        }
    }

    private static void Member(SourceWriter writer, NamedSource article, int batch, int row, GeneratorOptions options)
    {
        var type = GeneratedNames.Global(options, GeneratedNames.ArticleTypes + "." + GeneratedNames.ArticleType(article.Name.Member));
        writer.Gap(row).Line(article.Source.Documentation)
            .Line($"public static {type} {article.Name.Member} => new(Corpus.Article({batch}, {row}));");
    }

    /// <summary>
    /// A class of its own for an article, one for its quotations and one for its actors. Their fields have no code: a property or
    /// an assignment costs the compiler four times as much, and a corpus has tens of thousands.
    /// </summary>
    private static void Type(SourceWriter writer, NamedSource article, GeneratorOptions options)
    {
        var type = GeneratedNames.ArticleType(article.Name.Member);
        writer.Line(article.Source.Documentation);
        using (writer.Open($"{GeneratedNames.Accessibility(options)} sealed class {type} : global::OnRecord.TypedArticle<{type}.QuoteMembers, {type}.ActorMembers>"))
        {
            writer.Line($"internal {type}(global::OnRecord.Article article) : base(article) {{ }}").Line().Whole(article.Source.Members);
        }
    }

    private static void Quotes(SourceWriter writer, ArticleModel article)
    {
        writer.Summary("The quotations of this article.");
        using (writer.Open("public sealed class QuoteMembers : global::OnRecord.QuoteMembers"))
        {
            for (var index = 0; index < article.Quotes.Count; index++)
            {
                var quote = article.Quotes[index];
                writer.Gap(index).Quote(quote, article).Line($"public readonly global::OnRecord.Quote {quote.Name.Member};");
            }
        }
    }

    private static void Actors(SourceWriter writer, ArticleModel article)
    {
        writer.Summary("The actors of this article.");
        using (writer.Open("public sealed class ActorMembers : global::OnRecord.ActorMembers"))
        {
            for (var index = 0; index < article.Actors.Count; index++)
            {
                var actor = article.Actors[index];
                writer.Gap(index).Actor(actor.Summary).Line($"public readonly global::OnRecord.{ActorModeler.KindName(actor.Summary.Kind)} {actor.Member};");
            }
        }
    }
}
