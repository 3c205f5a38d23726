using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Inputs;

/// <summary>What the project says of the generated source.</summary>
/// <param name="Namespace">A valid C# namespace, keywords escaped; empty for the global one.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="IsInstalled">
/// Whether the project itself asks for the generator: NuGet hands analyzers on to whatever refers to the project, but not our props.
/// </param>
/// <param name="UnknownAccessibility">What the project gives as the accessibility, where that is neither internal nor public.</param>
internal sealed record GeneratorOptions(string Namespace, bool IsPublic, bool IsInstalled, string? UnknownAccessibility = null)
{
    /// <summary>The property that sets <see cref="IsPublic"/>.</summary>
    public const string Accessibility = "OnRecordAccessibility";

    private const string OurProjectDir = "OnRecordProjectDir";

    /// <summary>The accessibility modifier of the generated types.</summary>
    public string Modifier => IsPublic ? "public" : "internal";

    /// <summary>How generated code names a type of its own: from <c>global::</c>, so that no namespace of the project can hide it.</summary>
    public string Global(string name) => Namespace.Length > 0 ? $"global::{Namespace}.{name}" : "global::" + name;

    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GlobalOptions;
        var name = Property(options, "OnRecordNamespace") ?? Property(options, "RootNamespace") ?? "";
        var accessibility = Property(options, Accessibility) ?? "internal";
        var isPublic = Is(accessibility, "public");
        return new GeneratorOptions(
            Identifiers.Namespace(name), isPublic, options.TryGetValue("build_property." + OurProjectDir, out _),
            isPublic || Is(accessibility, "internal") ? null : accessibility);
    }

    /// <summary>The project's folder. Our targets give it percent-encoded, because the compiler ends a value at <c>#</c> and <c>;</c>.</summary>
    public static string? ProjectFolder(AnalyzerConfigOptions options) =>
        Property(options, OurProjectDir) is { } encoded ? Uri.UnescapeDataString(encoded) : Property(options, "ProjectDir");

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static bool Is(string value, string name) => string.Equals(value, name, StringComparison.OrdinalIgnoreCase);
}
