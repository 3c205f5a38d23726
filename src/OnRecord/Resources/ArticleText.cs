using System.Text;

namespace OnRecord.Resources;

/// <summary>Reads an article's text from its assembly's resources and makes sure that it is the text that was compiled.</summary>
internal static class ArticleText
{
    /// <param name="article">The article.</param>
    /// <param name="resource">The resource's name.</param>
    /// <param name="hash">The <see cref="TextHash"/> of the text that was compiled.</param>
    /// <exception cref="InvalidOperationException">The resource is missing or is another text.</exception>
    public static string Read(Article article, string resource, string hash)
    {
        // Bytes that are no UTF-8 are no text that the compiler took.
        string text = Decoding.Decode(ReadBytes(article, resource), Encoding.UTF8);
        return text.Length == article.Length && TextHash.HexOf(text) == hash
            ? text
            : throw Unreadable(article, resource, "is not the text that was read when the assembly was compiled", "Rebuild the project.");
    }

    private static byte[] ReadBytes(Article article, string resource)
    {
        using Stream stream = article.Assembly.GetManifestResourceStream(resource)
            ?? throw Unreadable(article, resource, "is missing", "Let the project keep OnRecord's build targets, which embed every article, and rebuild it.");
        var bytes = new byte[stream.Length];
#if NET
        stream.ReadExactly(bytes, 0, bytes.Length);
#else
        for (var read = 0; read < bytes.Length;)
        {
            int count = stream.Read(bytes, read, bytes.Length - read);
            read += count > 0 ? count : throw new EndOfStreamException();
        }
#endif
        return bytes;
    }

    private static InvalidOperationException Unreadable(Article article, string resource, string what, string remedy) => new(
        $"The text of {article.Path} cannot be had: the resource \"{resource}\" of {article.Assembly.GetName().Name} {what}. {remedy}");
}
