using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Diagnostics;
using OnRecord.Generator.Emission;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Models;
using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Pipeline;

/// <summary>The pipeline's steps, in the order of the flow. What passes between them is comparable by value.</summary>
/// <remarks>
/// It is also of reference types wherever it can be. The driver's tables are generic in it, and a cold compiler compiles about a
/// hundred of its methods anew for every value type, but has them ready for all reference types together.
/// </remarks>
internal static class Flow
{
    public static IncrementalValueProvider<Language> Language(this IncrementalGeneratorInitializationContext context) =>
        context.ParseOptionsProvider
            .Select(static (options, _) => Inputs.Language.Read(options))
            .WithTrackingName(Steps.Language);

    public static IncrementalValueProvider<GeneratorOptions> Options(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.Read(provider))
            .WithTrackingName(Steps.Options);

    public static IncrementalValuesProvider<ArticleFile> ArticleFiles(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Language> language) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider.Combine(language))
            .SelectMany(static (input, cancellationToken) =>
            {
                var (text, (options, language)) = input;
                var file = ArticleFile.Read(text, options, cancellationToken);
                return OneOrNone(file is null || language.IsNewEnough ? file : file with { IsOutOfReach = true });
            })
            .WithTrackingName(Steps.ArticleFiles);

    /// <summary>
    /// What became of each article, gathered once. There are as few steps an article as can be: after an edit in one of them the
    /// driver passes over all of every step, and at every run over all that is gathered, whether it changed or not. But it runs a
    /// step for all of its items before the next step; so all articles that are new or changed are begun before the first is waited
    /// for, and are read on as many threads as there are. What is read depends on no other article.
    /// </summary>
    public static IncrementalValueProvider<ImmutableArray<ArticleResult>> Read(
        this IncrementalValuesProvider<ArticleFile> files, ReadingCache readings) =>
        files
            .Select((file, cancellationToken) => readings.Begin(file, cancellationToken))
            .WithTrackingName(Steps.BegunArticles)
            .Select((file, cancellationToken) => ArticleResult.Read(file, readings, cancellationToken))
            .WithTrackingName(Steps.ArticleResults)
            .Collect();

    /// <summary>The last step to pass over all articles: what follows has a group for an item.</summary>
    public static IncrementalValuesProvider<ArticleGroup> Group(this IncrementalValueProvider<ImmutableArray<ArticleResult>> results) =>
        results
            .SelectMany(static (all, cancellationToken) => ArticleGroup.Of(all, cancellationToken))
            .WithTrackingName(Steps.ArticleGroups);

    public static IncrementalValueProvider<NameTable> Names(this IncrementalValuesProvider<ArticleGroup> groups) =>
        groups
            .Select(static (group, _) => new GroupClaims(group.Articles.ConvertAll(static article => article.Claim)))
            .WithTrackingName(Steps.NameClaims)
            .Collect()
            .Select(CorpusModeler.Name)
            .WithTrackingName(Steps.Names);

    public static IncrementalValuesProvider<ArticleBatch> Batch(
        this IncrementalValuesProvider<ArticleGroup> groups, IncrementalValueProvider<NameTable> names) =>
        groups.Combine(names)
            .Select(static (input, _) => ArticleBatch.Of(input.Left, input.Right))
            .WithTrackingName(Steps.ArticleBatches);

    public static IncrementalValuesProvider<ActorBatch> BatchActors(this IncrementalValuesProvider<ArticleGroup> groups) =>
        groups
            .Select(static (group, _) => new GroupActors(group.Index, group.Articles.ConvertAll(static article => article.Actors)))
            .WithTrackingName(Steps.ArticleActors)
            .Collect()
            .SelectMany(CorpusModeler.Batch)
            .WithTrackingName(Steps.ActorBatches);

    /// <returns>One corpus; none in a language that is too old for it, nor where the project did not ask for it.</returns>
    public static IncrementalValuesProvider<CorpusModel> Corpus(
        this IncrementalValuesProvider<ArticleBatch> articles,
        IncrementalValuesProvider<ActorBatch> actors,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValueProvider<Language> language) =>
        articles.Collect().Combine(actors.Collect())
            .Select(static (batches, _) => new CorpusModel(batches.Left.Length, batches.Right.Length))
            .Combine(options.Combine(language))
            .SelectMany(static (input, _) =>
            {
                var (corpus, (options, language)) = input;
                return OneOrNone(options.IsInstalled && language.IsNewEnough ? corpus : null);
            })
            .WithTrackingName(Steps.Corpus);

    public static void AddSources<T>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<T> models,
        IncrementalValueProvider<GeneratorOptions> options,
        Func<T, string> hintName,
        Func<T, GeneratorOptions, SourceText> emit) =>
        context.RegisterSourceOutput(
            models.Combine(options),
            (output, input) =>
            {
                output.CancellationToken.ThrowIfCancellationRequested();
                output.AddSource(hintName(input.Left), emit(input.Left, input.Right));
            });

    public static void ReportProblems(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<GeneratorOptions> options) =>
        context.RegisterSourceOutput(options, static (output, options) =>
        {
            if (options.UnknownAccessibility is { } value)
            {
                output.ReportDiagnostic(Finding.OfFile(
                    Descriptors.InvalidProperty, filePath: null, GeneratorOptions.Accessibility, value, "write internal or public").ToDiagnostic());
            }

            if (options.IsInstalled && GeneratedNames.HiddenBy(options.Namespace, options.IsPublic) is { } hidden)
            {
                output.ReportDiagnostic(Finding.OfFile(
                    Descriptors.NamespaceHides, filePath: null, options.Namespace, hidden, "Seeds").ToDiagnostic());
            }
        });

    /// <summary>
    /// Where the project's own names leave no room for the generated ones. An analyzer could not tell: the compiler asks none where
    /// declarations are in error.
    /// </summary>
    public static void ReportTakenNames(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options, IncrementalValueProvider<Language> language) =>
        context.RegisterSourceOutput(
            context.CompilationProvider.Combine(options.Combine(language))
                .Select(static (input, cancellationToken) =>
                {
                    var (compilation, (options, language)) = input;
                    return options.IsInstalled && language.IsNewEnough ? TakenNames.Find(compilation, options, cancellationToken) : TakenNames.None;
                })
                .WithTrackingName(Steps.TakenNames),
            static (output, taken) =>
            {
                foreach (var finding in taken.Findings)
                {
                    output.ReportDiagnostic(finding.ToDiagnostic());
                }
            });

    /// <summary>
    /// Only what has a problem becomes an output: the driver keeps books on each of them, whatever it yields. What many articles
    /// have in common is one.
    /// </summary>
    public static void ReportProblems(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ImmutableArray<ArticleResult>> results) =>
        context.RegisterSourceOutput(
            results.SelectMany(static (all, _) => ArticleProblems.Of(all)).WithTrackingName(Steps.ArticleProblems),
            static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));

    public static void ReportProblems(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<NameTable> names) =>
        context.RegisterSourceOutput(names, static (output, table) =>
        {
            foreach (var clash in table.Clashes)
            {
                output.ReportDiagnostic(clash.ToDiagnostic());
            }
        });

    private static ImmutableArray<T> OneOrNone<T>(T? item)
        where T : class => item is null ? ImmutableArray<T>.Empty : ImmutableArray.Create(item);
}
