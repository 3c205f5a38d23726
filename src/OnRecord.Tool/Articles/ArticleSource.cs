namespace OnRecord.Tool.Articles;

/// <summary>An article that is still to be read.</summary>
/// <param name="Name">What the output calls it: its path with forward slashes, or "-" for standard input.</param>
/// <param name="ReadBytes">Reads it.</param>
internal sealed record ArticleSource(string Name, Func<byte[]> ReadBytes)
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    public static ArticleSource OfFile(string path) => new(path.Replace(Path.DirectorySeparatorChar, '/'), () => File.ReadAllBytes(path));

    public static ArticleSource OfStream(Stream stream) => new(StandardInput, () =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    });
}
