using System.Text;

namespace OnRecord.Resources;

/// <summary>Reads an article's text from its assembly's resources and makes sure that it is the text that was compiled.</summary>
internal static class ArticleText
{
    private const string Rebuild = "Rebuild the project.";

    /// <param name="article">The article.</param>
    /// <param name="hash">The <see cref="TextHash"/> of the text that was compiled.</param>
    /// <exception cref="InvalidOperationException">The text is missing, or is another.</exception>
    public static string Read(Article article, string hash)
    {
        // Bytes that are no UTF-8 are no text that the compiler took.
        string text = Decoding.Decode(ReadBytes(article), Encoding.UTF8);
        return text.Length == article.Length && TextHash.HexOf(text) == hash
            ? text
            : throw Unreadable(article, "holds another text than was read when the assembly was compiled", Rebuild);
    }

    private static byte[] ReadBytes(Article article)
    {
        using Stream stream = article.Assembly.GetManifestResourceStream(TextPackFormat.Resource)
            ?? throw Unreadable(article, "is missing", "Let the project keep OnRecord's build targets, which embed it, and rebuild it.");
        try
        {
            return new TextPack(stream).Find(article.Path) ?? throw Unreadable(article, "does not hold it", Rebuild);
        }
        catch (InvalidDataException)
        {
            throw Unreadable(article, "is damaged", Rebuild);
        }
    }

    private static InvalidOperationException Unreadable(Article article, string what, string remedy) => new(
        $"The text of {article.Path} cannot be had: "
        + $"the resource \"{TextPackFormat.Resource}\" of {article.Assembly.GetName().Name} {what}. {remedy}");
}
