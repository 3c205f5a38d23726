using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Inputs;

/// <summary>What the project says of the generated source.</summary>
/// <param name="Namespace">A valid C# namespace, keywords escaped; empty for the global one.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
internal sealed record GeneratorOptions(string Namespace, bool IsPublic)
{
    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GlobalOptions;
        var name = Property(options, "OnRecordNamespace") ?? Property(options, "RootNamespace") ?? "";
        var isPublic = string.Equals(Property(options, "OnRecordAccessibility"), "public", StringComparison.OrdinalIgnoreCase);
        return new GeneratorOptions(Identifiers.Namespace(name), isPublic);
    }

    /// <summary>The project's folder. Our targets give it percent-encoded, because the compiler ends a value at <c>#</c> and <c>;</c>.</summary>
    public static string? ProjectFolder(AnalyzerConfigOptions options) =>
        Property(options, "OnRecordProjectDir") is { } encoded ? Uri.UnescapeDataString(encoded) : Property(options, "ProjectDir");

    public static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
