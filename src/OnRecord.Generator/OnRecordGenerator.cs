using Microsoft.CodeAnalysis;
using OnRecord.Generator.Emission;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Naming;
using OnRecord.Generator.Pipeline;

namespace OnRecord.Generator;

/// <summary>Turns news articles given as additional texts into typed records.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OnRecordGenerator : IIncrementalGenerator
{
    private readonly ReadingCache _readings;

    /// <summary>A generator that reads articles with the engine.</summary>
    public OnRecordGenerator()
        : this(ReadingCache.Shared)
    {
    }

    internal OnRecordGenerator(ReadingCache readings) => _readings = readings;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var language = context.Language();
        var options = context.Options();
        var results = context.ArticleFiles(language).Read(_readings);

        var groups = results.Group();
        var names = groups.Names();
        var articleBatches = groups.Batch(names);
        var actorBatches = groups.BatchActors();
        var corpus = articleBatches.Corpus(actorBatches, options, language);

        context.ReportProblems(options);
        context.ReportProblems(results);
        context.ReportProblems(names);
        context.ReportTakenNames(options, language);

        context.AddSources(articleBatches, options, static batch => GeneratedNames.HintName("Articles", batch.Index), ArticleEmitter.Emit);
        context.AddSources(actorBatches, options, static batch => GeneratedNames.HintName("Actors", batch.Index), ActorEmitter.Emit);
        context.AddSources(corpus, options, static _ => GeneratedNames.HintName("Corpus"), CorpusEmitter.Emit);
    }
}
