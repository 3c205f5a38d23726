using System.Globalization;
using OnRecord.Generator.Inputs;

namespace OnRecord.Generator.Emission;

/// <summary>
/// How generated code names its own types and files. Types are named from <c>global::</c>, so no namespace of
/// the project can hide them.
/// </summary>
internal static class GeneratedNames
{
    public const string Articles = "Articles";
    public const string Actors = "Actors";
    public const string ArticleTypes = "ArticleTypes";
    public const string ArticleTables = "ArticleTables";
    public const string ActorTables = "ActorTables";

    /// <summary>Whether it is the name of what stands in the namespace of the generated types itself.</summary>
    public static bool IsAtTop(string name) => name is Articles or Actors or ArticleTypes;

    /// <returns>The class that a part of the namespace has the name of, so that code elsewhere does not reach it by that name.</returns>
    public static string? HiddenBy(string @namespace) => @namespace.Split('.').FirstOrDefault(static part => part is Articles or Actors);

    public static string Accessibility(GeneratorOptions options) => options.IsPublic ? "public" : "internal";

    public static string Global(GeneratorOptions options, string name) =>
        options.Namespace.Length > 0 ? $"global::{options.Namespace}.{name}" : "global::" + name;

    public static string HintName(string file) => file + ".g.cs";

    public static string HintName(string file, int batch) => $"{file}.{batch.ToString("00", CultureInfo.InvariantCulture)}.g.cs";
}
