using System.Buffers;
using System.Text.Json;

namespace OnRecord.Tool.Lines;

/// <summary>A file of output lines, begun anew or gone on with.</summary>
internal sealed class OutputFile : IDisposable
{
    private const int BufferBytes = 1 << 20;

    private OutputFile(FileStream stream) => Stream = stream;

    /// <summary>Where to write on. Nobody else can meanwhile.</summary>
    public FileStream Stream { get; }

    /// <summary>How many whole lines it had.</summary>
    public long Lines { get; private set; }

    /// <summary>The article that its last line is about; <see langword="null"/> when it had none.</summary>
    public string? LastArticle { get; private set; }

    /// <summary>Whether a file, or what it is a link to, is one of those that are read.</summary>
    public static bool IsAnyOf(string path, IReadOnlyList<string> inputs) =>
        File.Exists(path) && Target(path) is var output && inputs.Any(input => File.Exists(input) && Target(input) == output);

    private static string Target(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);

    /// <summary>Begins a file, over what was there.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static OutputFile Create(string path) => new(Open(path, FileMode.Create, FileAccess.Write));

    /// <summary>Opens a file behind its last whole line; what a killed run left of the next one is cut off.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    /// <exception cref="ResumeException">It holds something else than lines of output.</exception>
    public static OutputFile Resume(string path)
    {
        var file = new OutputFile(Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite));
        try
        {
            file.FindEnd();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose() => Stream.Dispose();

    private static FileStream Open(string path, FileMode mode, FileAccess access) => new(path, mode, access, FileShare.Read, bufferSize: 0);

    private void FindEnd()
    {
        if (!Stream.CanSeek)
        {
            throw new ResumeException("this is not a file, and only files can be continued.");
        }

        (long start, long end) = FindLastLine();
        Stream.SetLength(end);
        Stream.Position = end;
        if (Lines > 0)
        {
            LastArticle = ReadArticle(start, end);
        }
    }

    private (long Start, long End) FindLastLine()
    {
        long start = 0, end = 0, position = 0;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        for (int count; (count = Stream.Read(buffer)) > 0; position += count)
        {
            ReadOnlySpan<byte> read = buffer.AsSpan(0, count);
            int last = read.LastIndexOf((byte)'\n');
            if (last >= 0)
            {
                int before = read[..last].LastIndexOf((byte)'\n');
                start = before < 0 ? end : position + before + 1;
                end = position + last + 1;
                Lines += read.Count((byte)'\n');
            }
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return (start, end);
    }

    private string ReadArticle(long start, long end)
    {
        var line = new byte[checked((int)(end - start))];
        RandomAccess.Read(Stream.SafeFileHandle, line, start);
        try
        {
            if (JsonSerializer.Deserialize(line, LineContext.Default.LineHead) is { Article: { } article })
            {
                return article;
            }
        }
        catch (JsonException)
        {
            // Said below.
        }

        throw new ResumeException("its last line is not one that this program writes; name another file, or leave out --resume to overwrite it.");
    }
}
