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
            string text = Decoding.Decode(_read(), Utf8.Strict);
            return FindFault(text) is { } fault ? new LoadedArticle(Name) { Problem = fault } : new LoadedArticle(Name) { Text = text };
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

    /// <summary>Finds what the compiler would leave out, and JSON, which is given as text when <c>--input</c> is forgotten.</summary>
    /// <returns>Why a text is no article, and what to do; <see langword="null"/> where it may be one.</returns>
    private static string? FindFault(string text)
    {
        // UTF-16 that is none is decoded to U+FFFD, and UTF-32 read as UTF-16 is full of NUL.
        int at = text.AsSpan().IndexOfAny('\0', '\uFFFD');
        if (at >= 0)
        {
            string what = text[at] == '\0' ? "a NUL, so this is not text" : "U+FFFD, which stands for bytes that could not be decoded";
            return $"line {new LineStarts(text).LineOf(at)} has {what}; save the file as UTF-8.";
        }

        return text.AsSpan().TrimStart() is ['{', .. var json] && json.TrimStart().StartsWith('"')
            ? "this is JSON and not an article's text; articles as JSON, one per line, are read by onrecord extract --input jsonl."
            : null;
    }
}
