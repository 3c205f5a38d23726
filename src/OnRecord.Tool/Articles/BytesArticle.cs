using System.Text;
using OnRecord.Resources;

namespace OnRecord.Tool.Articles;

/// <summary>An article whose whole content is its text.</summary>
internal sealed record BytesArticle : PendingArticle
{
    private readonly Func<byte[]> _read;

    private BytesArticle(string name, Func<byte[]> read, InputPlace? place)
        : base(place)
    {
        Name = name;
        _read = read;
    }

    public override string Name { get; }

    /// <summary>A file, named by its path with forward slashes.</summary>
    public static BytesArticle OfFile(string path, InputPlace? place = null) =>
        new(path.Replace(Path.DirectorySeparatorChar, '/'), () => File.ReadAllBytes(path), place);

    /// <summary>All that a stream holds.</summary>
    public static BytesArticle OfStream(string name, Stream stream) => new(
        name,
        () =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        },
        place: null);

    public override LoadedArticle Load()
    {
        try
        {
            return new LoadedArticle(Name) { Text = Decoding.Decode(_read(), Utf8.Strict) };
        }
        catch (DecoderFallbackException error)
        {
            return new LoadedArticle(Name) { Problem = $"byte {error.Index} is not UTF-8 and there is no byte order mark; save the file as UTF-8." };
        }
        catch (Exception error) when (Unreadable.Explain(error) is { } problem)
        {
            return new LoadedArticle(Name) { Problem = problem };
        }
    }
}
