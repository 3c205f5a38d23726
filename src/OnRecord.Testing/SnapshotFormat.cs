using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace OnRecord.Testing;

/// <summary>A file of a snapshot.</summary>
/// <param name="Suffix">What follows the test's name: <c>#Corpus.g</c>, or nothing for the diagnostics.</param>
/// <param name="Extension">Without the dot.</param>
/// <param name="Content">With line feeds.</param>
internal sealed record SnapshotFile(string Suffix, string Extension, string Content);

/// <summary>Writes a run as Verify.SourceGenerators does: its <c>//HintName:</c> line, and Verify's lenient JSON for diagnostics.</summary>
internal static class SnapshotFormat
{
    public static IReadOnlyList<SnapshotFile> Files(GeneratorDriverRunResult result)
    {
        var files = new List<SnapshotFile>();
        foreach (var generator in result.Results)
        {
            if (generator.Exception is { } exception)
            {
                throw new SnapshotException("The generator failed: " + exception.Message, exception);
            }

            foreach (var source in generator.GeneratedSources)
            {
                var content = $"//HintName: {source.HintName}\n{source.SourceText}";
                files.Add(new SnapshotFile("#" + Path.GetFileNameWithoutExtension(source.HintName), "cs", LineFeeds(content)));
            }
        }

        if (!result.Diagnostics.IsEmpty)
        {
            files.Add(new SnapshotFile("", "txt", LineFeeds(Diagnostics(result.Diagnostics))));
        }

        return files;
    }

    public static string LineFeeds(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');

    private static string Diagnostics(IReadOnlyList<Diagnostic> diagnostics)
    {
        var json = new StringBuilder("{\n  Diagnostics: [\n");
        for (var i = 0; i < diagnostics.Count; i++)
        {
            json.Append("    {\n");
            Members(json, "      ", Members(diagnostics[i]));
            json.Append(i + 1 < diagnostics.Count ? "    },\n" : "    }\n");
        }

        return json.Append("  ]\n}").ToString();
    }

    private static IEnumerable<(string Name, object? Value)> Members(Diagnostic diagnostic)
    {
        if (diagnostic.Location != Location.None)
        {
            yield return ("Location", diagnostic.Location.GetMappedLineSpan());
        }

        yield return ("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        yield return ("Severity", diagnostic.Severity);
        if (diagnostic.WarningLevel != 0)
        {
            yield return ("WarningLevel", diagnostic.WarningLevel);
        }

        yield return ("Descriptor", Members(diagnostic.Descriptor));
    }

    private static IEnumerable<(string Name, object? Value)> Members(DiagnosticDescriptor descriptor)
    {
        yield return ("Id", descriptor.Id);
        yield return ("Title", descriptor.Title);
        yield return ("Description", descriptor.Description.ToString(CultureInfo.InvariantCulture));
        yield return ("HelpLink", descriptor.HelpLinkUri);
        yield return ("MessageFormat", descriptor.MessageFormat);
        yield return ("Category", descriptor.Category);
        yield return ("DefaultSeverity", descriptor.DefaultSeverity);
        yield return ("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false");
    }

    /// <summary>Members that say nothing are left out.</summary>
    private static void Members(StringBuilder json, string indent, IEnumerable<(string Name, object? Value)> members)
    {
        var separator = "";
        foreach (var (name, value) in members)
        {
            if (value is IEnumerable<(string Name, object? Value)> inner)
            {
                json.Append(separator).Append(indent).Append(name).Append(": {\n");
                Members(json, indent + "  ", inner);
                json.Append(indent).Append('}');
            }
            else if (value?.ToString() is { Length: > 0 } text)
            {
                json.Append(separator).Append(indent).Append(name).Append(": ").Append(text);
            }
            else
            {
                continue;
            }

            separator = ",\n";
        }

        json.Append('\n');
    }
}
