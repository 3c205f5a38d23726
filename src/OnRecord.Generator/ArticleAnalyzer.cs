using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Diagnostics;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Models;
using OnRecord.Generator.Naming;
using OnRecord.Reading;

namespace OnRecord.Generator;

/// <summary>Reports what is wrong inside an article whose types are generated all the same.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer : DiagnosticAnalyzer
{
    private const int ShownText = 60;

    private readonly ReadingCache _readings;

    /// <summary>An analyzer that reads articles with the engine.</summary>
    public ArticleAnalyzer()
        : this(ReadingCache.Shared)
    {
    }

    internal ArticleAnalyzer(ReadingCache readings) => _readings = readings;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.UnclosedQuotation, Descriptors.UnknownSpeaker, Descriptors.Markup);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    private void Analyze(AdditionalFileAnalysisContext context)
    {
        var file = ArticleFile.Read(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken);
        if (file is null)
        {
            return;
        }

        foreach (var finding in Find(file, context.CancellationToken))
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    /// <summary>What the reading shows. Nothing where there is none: the generator says why.</summary>
    private IEnumerable<Finding> Find(ArticleFile file, CancellationToken cancellationToken)
    {
        if (TryOpen(file, cancellationToken) is not { } article)
        {
            yield break;
        }

        if (Markup.Find(article.Content) is var (markup, opening))
        {
            yield return Finding.At(Descriptors.Markup, file.FullPath, article.Text, Span(opening), file.Path, markup);
        }

        foreach (var mark in article.Reading.UnclosedMarks)
        {
            yield return Finding.At(
                Descriptors.UnclosedQuotation, file.FullPath, article.Text,
                Span(mark), article.Content.Substring(mark.Start, mark.Length));
        }

        foreach (var attribution in article.Reading.Attributions)
        {
            if (attribution is { Kind: not AttributionKind.Indirect, Certainty: Certainty.Unknown, Source: null })
            {
                var pieces = QuoteText.Pieces(article.Content, attribution);
                var shown = Prose.Shorten(QuoteText.Join(article.Content, pieces), ShownText);
                yield return Finding.At(Descriptors.UnknownSpeaker, file.FullPath, article.Text, Span(attribution.Pieces[0]), shown);
            }
        }
    }

    private OpenArticle? TryOpen(ArticleFile file, CancellationToken cancellationToken)
    {
        try
        {
            return OpenArticle.Open(file, _readings, cancellationToken, out _);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }

    private static TextSpan Span(Extent extent) => TextSpan.FromBounds(extent.Start, extent.End);
}
