using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Models;
using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Emission;

/// <summary>Writes what <c>Articles</c> and <c>Actors</c> have whatever the articles are: the corpus, enumeration and look-up.</summary>
internal static class CorpusEmitter
{
    private const string ListOf = "global::System.Collections.Generic.IReadOnlyList";
    private const string Uncovered = "[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]";
    private const string KeyNotFound = "global::System.Collections.Generic.KeyNotFoundException";

    /// <summary>What whoever looks for a member and finds none is shown.</summary>
    private const string NoArticles =
        " There are none: write them into <c>seeds/*.txt</c> beside the project file, or name them in it as <c>Seed</c> items.";

    public static SourceText Emit(CorpusModel corpus, GeneratorOptions options)
    {
        var writer = SourceWriter.Begin(options, "#nullable enable annotations")
            .Line($"[assembly: global::OnRecord.CorpusAttribute(typeof({options.Global(GeneratedNames.Articles)}))]")
            .Line();
        using (writer.OpenNamespace(options))
        {
            writer.Summary("The project's articles, each under its name." + (corpus.ArticleBatches == 0 ? NoArticles : "")).Line(Uncovered);
            using (writer.Open($"{options.Modifier} static partial class {GeneratedNames.Articles}"))
            {
                Corpus(writer, corpus, options);
                writer.Line();
                Lookup(writer, "Corpus", "Article", "articles, ordered by path", "name", "Its name, such as <c>harbor-vote</c>.");
            }

            writer.Line();
            writer.Summary("The people, organizations and places that the project's articles name.").Line(Uncovered);
            using (writer.Open($"{options.Modifier} static partial class {GeneratedNames.Actors}"))
            {
                Lookup(
                    writer, options.Global(GeneratedNames.Articles) + ".Corpus", "Actor",
                    "actors, ordered by id", "id", "Its id, such as <c>person/marta-quist</c>.");
            }
        }

        writer.Line();
        using (writer.OpenNamespace(options, GeneratedNames.ArticleTypes))
        {
            writer.Summary("What was read in the articles, a table for each file of them, of which the run time makes its records.")
                .Line($"internal static partial class {GeneratedNames.ArticleTables} {{ }}")
                .Line()
                .Summary("What is known of the actors, likewise.")
                .Line($"internal static partial class {GeneratedNames.ActorTables} {{ }}");
        }

        return writer.ToSourceText();
    }

    private static void Corpus(SourceWriter writer, CorpusModel corpus, GeneratorOptions options)
    {
        writer.Summary("All articles and actors; <c>Corpus.Of</c> joins them with those of other projects.")
            .Line("public static readonly global::OnRecord.Corpus Corpus = global::OnRecord.Corpus.Create(")
            .Line($"    typeof({GeneratedNames.Articles}).Assembly,")
            .Line($"    {Tables(GeneratedNames.ArticleTables, corpus.ArticleBatches, options)},")
            .Line($"    {Tables(GeneratedNames.ActorTables, corpus.ActorBatches, options)});");
    }

    private static string Tables(string name, int count, GeneratorOptions options) => FormattableString.Invariant(
        $"typeof({options.Global($"{GeneratedNames.ArticleTypes}.{name}")}), {count}");

    /// <summary>
    /// Frameworks before .NET Core 3.0 lack NotNullWhen. There the parameter is declared as what a caller has after asking
    /// for the result, so that no caller is warned.
    /// </summary>
    private static void Lookup(SourceWriter writer, string corpus, string type, string all, string key, string keyDocumentation)
    {
        var (noun, qualified) = (type.ToLowerInvariant(), "global::OnRecord." + type);
        writer.Summary($"All {all}.")
            .Line($"public static {ListOf}<{qualified}> All => {corpus}.{type}s;")
            .Line()
            .Summary($"Finds an {noun} by its {key}.")
            .Line($"/// <param name=\"{key}\">{keyDocumentation}</param>")
            .Line($"/// <param name=\"{noun}\">The {noun}; null when there is none.</param>")
            .Line("/// <returns>Whether there is one.</returns>")
            .Directive("#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER")
            .Line($"public static bool TryGet(string {key}, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {qualified}? {noun})")
            .Line($"    => {corpus}.TryGet{type}({key}, out {noun});")
            .Directive("#else")
            .Line($"public static bool TryGet(string {key}, out {qualified} {noun})")
            .Line($"    => {corpus}.TryGet{type}({key}, out {noun}!);")
            .Directive("#endif")
            .Line()
            .Summary($"An {noun} by its {key}.")
            .Line($"/// <param name=\"{key}\">{keyDocumentation}</param>")
            .Line($"/// <returns>The {noun}.</returns>")
            .Line($"/// <exception cref=\"{KeyNotFound}\">There is none; the message has the nearest {key}s.</exception>")
            .Line($"public static {qualified} Get(string {key}) => {corpus}.Get{type}({key});");
    }
}
