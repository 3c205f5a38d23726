using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Values;

namespace OnRecord.Generator.Diagnostics;

/// <summary>A diagnostic before it is reported, comparable by value.</summary>
internal sealed record Finding(
    DiagnosticDescriptor Descriptor, string? FilePath, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    /// <summary>A finding about a file as a whole, or about the project where <paramref name="filePath"/> is null.</summary>
    public static Finding OfFile(DiagnosticDescriptor descriptor, string? filePath, params string[] arguments) =>
        new(descriptor, filePath, default, default, arguments.ToEquatableArray());

    /// <summary>A finding about a run of a file's text.</summary>
    public static Finding At(DiagnosticDescriptor descriptor, string filePath, SourceText text, TextSpan span, params string[] arguments) =>
        new(descriptor, filePath, span, text.Lines.GetLinePositionSpan(span), arguments.ToEquatableArray());

    /// <summary>A finding about a place in the project's C#.</summary>
    public static Finding At(DiagnosticDescriptor descriptor, Location location, params string[] arguments)
    {
        var lines = location.GetLineSpan();
        return new(descriptor, lines.Path, location.SourceSpan, lines.Span, arguments.ToEquatableArray());
    }

    public Diagnostic ToDiagnostic()
    {
        var location = FilePath is null ? Location.None : Location.Create(FilePath, Span, Lines);
        return Diagnostic.Create(Descriptor, location, [.. Arguments]);
    }
}
