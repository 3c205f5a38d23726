using System.Globalization;
using System.Text;
using OnRecord.Benchmarks.Scale.Articles;

namespace OnRecord.Benchmarks.Scale.Projects;

/// <summary>
/// Writes the articles and their quotations as a person or a template would without us: a class an article with its text and
/// quotations as constants, and a list of all.
/// </summary>
internal static class ConstantsWriter
{
    public static void Write(MeasuredProject project, IReadOnlyList<MadeArticle> articles, IEnumerable<ExportedQuote> quotes)
    {
        var quotesOf = quotes.ToLookup(quote => quote.Article);
        var all = new StringBuilder(
            "namespace Measured;\n\npublic static class Articles\n{\n    public static IReadOnlyList<Article> All { get; } =\n    [\n");
        for (var i = 0; i < articles.Count; i++)
        {
            var name = i == 0 ? "first-of-all" : Path.GetFileNameWithoutExtension(articles[i].FileName);
            var type = "Article" + (i + 1).ToString("00000", CultureInfo.InvariantCulture);
            project.Write(Path.Combine("Articles", type + ".cs"), Class(type, name, articles[i].Text, [.. quotesOf[name]]));
            all.Append("        ").Append(type).Append(".Article,\n");
        }

        project.Write("Articles.cs", all.Append("    ];\n}\n").ToString());
    }

    private static string Class(string type, string name, string text, List<ExportedQuote> quotes)
    {
        var source = new StringBuilder($"namespace Measured;\n\npublic static class {type}\n{{\n    public const string Text = {Literal(text)};\n\n");
        for (var i = 0; i < quotes.Count; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"    public const string Quote{i} = {Literal(quotes[i].Text)};\n\n");
        }

        source.Append(CultureInfo.InvariantCulture, $"    public static Article Article {{ get; }} = new({Literal(name)}, Text,\n    [\n");
        for (var i = 0; i < quotes.Count; i++)
        {
            source.Append(
                CultureInfo.InvariantCulture,
                $"        new({Literal(quotes[i].Id)}, Quote{i}, {(quotes[i].Speaker is { } id ? Literal(id) : "null")}),\n");
        }

        return source.Append("    ]);\n}\n").ToString();
    }

    private static string Literal(string text) => "@\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
