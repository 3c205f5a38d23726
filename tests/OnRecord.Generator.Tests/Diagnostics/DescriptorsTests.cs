using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OnRecord.Generator.Diagnostics;
using OnRecord.Testing;

namespace OnRecord.Generator.Tests.Diagnostics;

public class DescriptorsTests
{
    public static IEnumerable<object[]> Rules() =>
        typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static rule => (DiagnosticDescriptor)rule.GetValue(null)!)
            .Select(static rule => new object[] { rule.Id, rule.HelpLinkUri });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_help_section_in_the_readme(string id, string help)
    {
        var anchor = id.ToLowerInvariant();

        Assert.EndsWith("#" + anchor, help, StringComparison.Ordinal);
        Assert.Contains($"id=\"{anchor}\"", File.ReadAllText(Path.Combine(Root(), "README.md")), StringComparison.Ordinal);
    }

    private static string Root([CallerFilePath] string file = "") => Path.Combine(SourceFile.Folder(file), "..", "..", "..");
}
