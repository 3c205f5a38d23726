using System.Buffers;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace OnRecord.Tool.Lines;

/// <summary>A file of output lines, begun anew or gone on with.</summary>
internal sealed class OutputFile : IDisposable
{
    private const int BufferBytes = 1 << 20;
    private const int StartBytes = 1 << 16;

    private OutputFile(FileStream stream) => Stream = stream;

    /// <summary>Where to write on. Nobody else can meanwhile.</summary>
    public FileStream Stream { get; }

    /// <summary>How many whole lines it had.</summary>
    public long Lines { get; private set; }

    /// <summary>The article that its last line is about; <see langword="null"/> when it had none.</summary>
    public string? LastArticle { get; private set; }

    /// <summary>
    /// Whether a file, or what it is a link to, is one of those that are read. Neither hard links nor linked directories are seen
    /// through, nor what standard input names or is: from those, articles are safe because only lines of output are written over.
    /// </summary>
    public static bool IsAnyOf(string path, IReadOnlyList<string> inputs) =>
        File.Exists(path) && Target(path) is var output && inputs.Any(input => File.Exists(input) && Target(input) == output);

    private static string Target(string path) => Path.GetFullPath(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);

    /// <summary>Begins a file. What was there is written over only if an earlier run wrote it: it may be an article.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    /// <exception cref="OutputException">It holds something else than lines of output.</exception>
    public static OutputFile Create(string path) => Open(path, FileAccess.Write, file => file.Clear(path));

    /// <summary>Opens a file behind its last whole line; what a killed run left of the next one is cut off.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    /// <exception cref="OutputException">It holds something else than lines of output.</exception>
    public static OutputFile Resume(string path) => Open(path, FileAccess.ReadWrite, static file => file.FindEnd());

    public void Dispose() => Stream.Dispose();

    private static OutputFile Open(string path, FileAccess access, Action<OutputFile> prepare)
    {
        var file = new OutputFile(new FileStream(path, FileMode.OpenOrCreate, access, FileShare.Read, bufferSize: 0));
        try
        {
            prepare(file);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private void Clear(string path)
    {
        // Pipes and devices hold nothing, and may not be read.
        if (!Stream.CanSeek || Stream.Length == 0)
        {
            return;
        }

        using (SafeFileHandle content = File.OpenHandle(path, share: FileShare.ReadWrite))
        {
            ReadOnlySpan<byte> line = ReadStart(content, 0);
            int end = line.IndexOf((byte)'\n');
            if (!OwnLine.Is(end < 0 ? line : line[..end], whole: end >= 0))
            {
                throw new OutputException("this holds something that onrecord did not write; write to another file, or delete this one first.");
            }
        }

        Stream.SetLength(0);
    }

    private void FindEnd()
    {
        if (!Stream.CanSeek)
        {
            throw new OutputException("this is not a file, and only files can be continued.");
        }

        (long start, long end) = FindLastLine();
        LastArticle = Lines > 0 ? ReadArticle(start, end) : null;
        if (!OwnLine.Is(ReadStart(Stream.SafeFileHandle, end), whole: false))
        {
            throw ForeignEnd();
        }

        Stream.SetLength(end);
        Stream.Position = end;
    }

    /// <summary>As much of the line at an offset as tells whose it is, or more.</summary>
    private static ReadOnlySpan<byte> ReadStart(SafeFileHandle file, long offset)
    {
        var start = new byte[StartBytes];
        return start.AsSpan(0, RandomAccess.Read(file, start, offset));
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
            if (OwnLine.Is(line, whole: true) && JsonSerializer.Deserialize(line, LineContext.Default.LineHead) is { Article: { } article })
            {
                return article;
            }
        }
        catch (JsonException)
        {
            // Said below.
        }

        throw ForeignEnd();
    }

    private static OutputException ForeignEnd() =>
        new("its end is nothing that onrecord wrote; write to another file, or delete this one first.");
}
