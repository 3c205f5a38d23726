using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OnRecord.Generator.Inputs;

/// <summary>What of the project's C# the generated source depends on.</summary>
/// <param name="IsNewEnough">Whether it is C# 9 or later, where <c>new</c> may leave its type to be told by what it is for.</param>
internal sealed record Language(bool IsNewEnough)
{
    public static Language Read(ParseOptions options) =>
        new(options is not CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp9 });
}
