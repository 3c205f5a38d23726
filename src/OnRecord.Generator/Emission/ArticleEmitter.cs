using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Models;

namespace OnRecord.Generator.Emission;

/// <summary>Writes a batch of articles: a member of <c>Articles</c> and a type for each, and their table.</summary>
internal static class ArticleEmitter
{
    public static SourceText Emit(ArticleBatch batch, GeneratorOptions options)
    {
        var writer = SourceWriter.Begin(options);
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

            Table(writer, GeneratedNames.ArticleTable(batch.Index), TableWriter.Articles(batch));
        }

        return writer.ToSourceText();
    }

    /// <summary>
    /// The rows as one verbatim literal, one token for the compiler and a line a row for people, in an attribute: literals in
    /// code end at 16 MB an assembly.
    /// </summary>
    public static void Table(SourceWriter writer, string name, string rows) => writer
        .Line($"[global::OnRecord.Table(@\"{rows.Replace("\"", "\"\"")}\")]")
        .Line($"internal static class {name} {{ }}");

    private static void Member(SourceWriter writer, NamedArticle named, int batch, int row, GeneratorOptions options)
    {
        if (row > 0)
        {
            writer.Line();
        }

        var type = GeneratedNames.Global(options, GeneratedNames.ArticleTypes + "." + GeneratedNames.ArticleType(named.Name.Member));
        writer.Article(named.Article)
            .Line($"public static {type} {named.Name.Member} => new(Corpus.Article({batch}, {row}));");
    }

    private static void Type(SourceWriter writer, NamedArticle named, GeneratorOptions options)
    {
        var article = named.Article;
        var type = GeneratedNames.ArticleType(named.Name.Member);
        writer.Article(article);
        using (writer.Open($"{GeneratedNames.Accessibility(options)} sealed record {type} : global::OnRecord.TypedArticle"))
        {
            writer.Line($"internal {type}(global::OnRecord.Article article) : base(article) {{ }}")
                .Line()
                .Summary("The quotations of this article, in text order, each named by its first words.")
                .Line("public QuoteMembers Quotes => new(Article);")
                .Line()
                .Summary("The actors of this article, ordered by first mention.")
                .Line("public ActorMembers Actors => new(Article);")
                .Line()
                .Summary("The article in one short line.")
                .Line("public override string ToString() => Article.ToString();")
                .Line();
            Quotes(writer, article);
            writer.Line();
            Actors(writer, article);
        }
    }

    private static void Quotes(SourceWriter writer, ArticleModel article)
    {
        writer.Summary("The quotations of this article.");
        using (writer.Open("public sealed class QuoteMembers : global::OnRecord.QuoteMembers"))
        {
            writer.Line("internal QuoteMembers(global::OnRecord.Article article) : base(article) { }");
            for (var index = 0; index < article.Quotes.Count; index++)
            {
                var quote = article.Quotes[index];
                writer.Line().Quote(quote, article).Line($"public global::OnRecord.Quote {quote.Name.Member} => this[{index}];");
            }
        }
    }

    private static void Actors(SourceWriter writer, ArticleModel article)
    {
        writer.Summary("The actors of this article.");
        using (writer.Open("public sealed class ActorMembers : global::OnRecord.ActorMembers"))
        {
            writer.Line("internal ActorMembers(global::OnRecord.Article article) : base(article) { }");
            for (var index = 0; index < article.Actors.Count; index++)
            {
                var actor = article.Actors[index];
                var type = "global::OnRecord." + ActorModeler.KindName(actor.Summary.Kind);
                writer.Line().Actor(actor.Summary).Line($"public {type} {actor.Member} => ({type})this[{index}];");
            }
        }
    }
}
