using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OnRecord.Testing;

/// <summary>An article and what the project file says of it.</summary>
internal sealed record Seed(SeedText File, IReadOnlyList<(string Name, string Value)> Metadata);

/// <summary>Properties and metadata as MSBuild would show them to the compiler.</summary>
internal sealed class SeedOptionsProvider(Dictionary<string, string> properties, IEnumerable<Seed> seeds) : AnalyzerConfigOptionsProvider
{
    private static readonly SeedOptions None = new([]);

    private readonly Dictionary<AdditionalText, SeedOptions> _metadata = seeds.ToDictionary(static seed => (AdditionalText)seed.File, Metadata);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new SeedOptions(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        _metadata.TryGetValue(textFile, out var options) ? options : None;

    private static SeedOptions Metadata(Seed seed)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["build_metadata.AdditionalFiles.OnRecord"] = "Seed" };
        foreach (var (name, value) in seed.Metadata)
        {
            values["build_metadata.AdditionalFiles." + name] = value;
        }

        return new SeedOptions(values);
    }
}

internal sealed class SeedOptions(Dictionary<string, string> values) : AnalyzerConfigOptions
{
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
}
