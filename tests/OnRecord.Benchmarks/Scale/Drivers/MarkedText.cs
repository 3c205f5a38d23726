using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Benchmarks.Scale.Articles;

namespace OnRecord.Benchmarks.Scale.Drivers;

/// <summary>An article as an additional file in memory.</summary>
internal sealed class MarkedText(string fileName, string text) : AdditionalText
{
    public const string Project = "/news";

    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public MarkedText(MadeArticle article)
        : this(article.FileName, article.Text)
    {
    }

    public override string Path => $"{Project}/seeds/{fileName}";

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>The options that our targets hand to the compiler; every additional file is an article.</summary>
internal sealed class MarkingOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options Marked = new(new() { ["build_metadata.AdditionalFiles.OnRecord"] = "Seed" });
    private static readonly Options None = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new()
    {
        ["build_property.RootNamespace"] = "Measured",
        ["build_property.OnRecordProjectDir"] = Uri.EscapeDataString(MarkedText.Project),
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Marked;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
