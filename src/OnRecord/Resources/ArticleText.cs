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
        string text = Decode(article, resource, ReadBytes(article, resource));
        return text.Length == article.Length && TextHash.HexOf(text) == hash
            ? text
            : throw Unreadable(article, resource, "is not the text that was read when the assembly was compiled", "Rebuild the project.");
    }

    private static string Decode(Article article, string resource, byte[] bytes)
    {
        try
        {
            return Decoding.Decode(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Unreadable(article, resource, "is not UTF-8 and has no byte order mark", "Save the file as UTF-8 and rebuild the project.");
        }
    }

    private static byte[] ReadBytes(Article article, string resource)
    {
        using Stream stream = article.Assembly.GetManifestResourceStream(resource)
            ?? throw Unreadable(article, resource, "is missing", "Let the project keep OnRecord's build targets, which embed every article, and rebuild it.");
        var bytes = new byte[stream.Length];
        var read = 0;
        while (read < bytes.Length)
        {
            int count = stream.Read(bytes, read, bytes.Length - read);
            if (count == 0)
            {
                throw new EndOfStreamException();
            }

            read += count;
        }

        return bytes;
    }

    private static InvalidOperationException Unreadable(Article article, string resource, string what, string remedy) => new(
        $"The text of {article.Path} cannot be had: the resource \"{resource}\" of {article.Assembly.GetName().Name} {what}. {remedy}");
}
