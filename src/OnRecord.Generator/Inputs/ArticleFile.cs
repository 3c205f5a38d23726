using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OnRecord.Generator.Inputs;

/// <summary>An additional file that the project marks as an article. Equal to another of the same content.</summary>
/// <param name="FullPath">As the compiler names the file.</param>
/// <param name="Path">Relative to the project, with forward slashes.</param>
/// <param name="Text"><see langword="null"/> where the compiler could not read it.</param>
internal sealed record ArticleFile(string FullPath, string Path, SourceText? Text, SeedMetadata Metadata)
{
    private const string Marker = "build_metadata.AdditionalFiles.OnRecord";

    /// <summary>What ends the mark of an article whose other metadata the package's targets percent-encoded.</summary>
    private const string Encoded = " encoded";

    private const string Seed = "Seed";

    /// <summary>The item of the project file that names it: the package's targets mark what a seed is, people mark additional files.</summary>
    public string Item { get; init; } = Seed;

    /// <summary>Whether it is not even read, because the project's C# is too old for what would be generated.</summary>
    public bool IsOutOfReach { get; init; }

    /// <returns><see langword="null"/> for a file that is not marked.</returns>
    public static ArticleFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var options = provider.GetOptions(file);
        if (!options.TryGetValue(Marker, out var value))
        {
            return null;
        }

        var isEncoded = value.EndsWith(Encoded, StringComparison.Ordinal);
        var mark = (isEncoded ? value.Substring(0, value.Length - Encoded.Length) : value).Trim();
        if (mark != Seed && !string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var project = GeneratorOptions.ProjectFolder(provider.GlobalOptions);
        return new ArticleFile(
            file.Path, RelativePath.From(project, file.Path), file.GetText(cancellationToken),
            SeedMetadata.Read(options, isEncoded))
        {
            Item = mark == Seed ? Seed : "AdditionalFiles",
        };
    }

    public bool Equals(ArticleFile? other) =>
        other is not null
        && FullPath == other.FullPath
        && Path == other.Path
        && Item == other.Item
        && IsOutOfReach == other.IsOutOfReach
        && Metadata.Equals(other.Metadata)
        && IsSame(Text, other.Text);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(FullPath);

    /// <summary>The encoding counts, because an article in a wrong one is left out.</summary>
    private static bool IsSame(SourceText? left, SourceText? right) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null && left.Encoding?.CodePage == right.Encoding?.CodePage && left.ContentEquals(right));
}
