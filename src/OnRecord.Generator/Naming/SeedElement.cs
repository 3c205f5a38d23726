using System.Globalization;

namespace OnRecord.Generator.Naming;

/// <summary>The line of a project file that says something of an article: what a finding tells people to write.</summary>
internal static class SeedElement
{
    /// <summary>What MSBuild takes for something else in the name of a file.</summary>
    private const string Special = "%;*?$@";

    /// <param name="item">What the project file names the article by: <c>Seed</c>.</param>
    public static string Update(string item, string path, string metadata, string value) =>
        $"<{item} Update=\"{Attribute(string.Concat(path.Select(Literal)))}\" {metadata}=\"{Attribute(value)}\" />";

    private static string Literal(char unit) =>
        Special.IndexOf(unit) < 0 ? unit.ToString() : "%" + ((int)unit).ToString("X2", CultureInfo.InvariantCulture);

    private static string Attribute(string text) => Prose.Xml(text).Replace("\"", "&quot;");
}
