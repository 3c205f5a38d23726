using System.Globalization;

namespace OnRecord.Generator.Naming;

/// <summary>What generated types and files are called.</summary>
internal static class GeneratedNames
{
    public const string Articles = "Articles";
    public const string Actors = "Actors";
    public const string ArticleTypes = "ArticleTypes";
    public const string ArticleTables = "ArticleTables";
    public const string ActorTables = "ActorTables";

    /// <summary>Whether it is the name of what stands in the namespace of the generated types itself.</summary>
    public static bool IsAtTop(string name) => name is Articles or Actors or ArticleTypes;

    /// <summary>Code of the namespace itself always reaches the class; code of no namespace does not where that is the first part.</summary>
    /// <param name="isPublic">Whether the class is also for other projects, whose namespaces may begin as this one does.</param>
    /// <returns>The class that a part of the namespace has the name of, so that code elsewhere does not reach it by that name.</returns>
    public static string? HiddenBy(string @namespace, bool isPublic) =>
        @namespace.Split('.').Take(isPublic ? int.MaxValue : 1).FirstOrDefault(static part => part is Articles or Actors);

    public static string HintName(string file) => file + ".g.cs";

    public static string HintName(string file, int batch) => $"{file}.{batch.ToString("00", CultureInfo.InvariantCulture)}.g.cs";
}
