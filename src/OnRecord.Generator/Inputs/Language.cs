using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OnRecord.Generator.Inputs;

/// <summary>What of the project's C# the generated source depends on.</summary>
/// <param name="HasRecords">Whether it has records, which came with C# 9.</param>
internal sealed record Language(bool HasRecords)
{
    public static Language Read(ParseOptions options) =>
        new(options is not CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp9 });
}
