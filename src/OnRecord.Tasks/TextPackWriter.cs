using OnRecord.Resources;

namespace OnRecord.Tasks;

/// <summary>Writes texts as <see cref="TextPackFormat"/> has them: the same bytes on every machine, in whatever order they come.</summary>
internal sealed class TextPackWriter
{
    private readonly SortedDictionary<ulong, Entry> _entries = [];

    /// <summary>Adds an article's file.</summary>
    /// <param name="path">The path that the tables have for it.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="ArgumentException">The pack cannot tell the path from another's.</exception>
    public void Add(string path, byte[] bytes)
    {
        var key = TextHash.Of(path);
        if (_entries.TryGetValue(key, out var other) && other.Path != path)
        {
            throw new ArgumentException($"The paths \"{path}\" and \"{other.Path}\" have the same hash: rename one of the files.");
        }

        _entries[key] = new Entry(path, bytes.Length, Lz4Encoder.Encode(bytes));
    }

    /// <exception cref="IOException">The stream cannot be written, or the texts are more than a pack can hold.</exception>
    public void WriteTo(Stream stream)
    {
        var blocks = (long)TextPackFormat.HeadLength + ((long)TextPackFormat.EntryLength * _entries.Count);
        if (blocks + _entries.Values.Sum(static entry => (long)entry.Block.Length) > int.MaxValue)
        {
            throw new IOException("The articles are more than 2 GB, which no assembly can hold.");
        }

        // Little-endian on every machine, as BinaryWriter is.
        var writer = new BinaryWriter(stream);
        writer.Write(TextPackFormat.Mark);
        writer.Write(_entries.Count);
        foreach (var (key, entry) in _entries.Select(static entry => (entry.Key, entry.Value)))
        {
            writer.Write(key);
            writer.Write((int)blocks);
            writer.Write(entry.Length);
            blocks += entry.Block.Length;
        }

        foreach (var entry in _entries.Values)
        {
            writer.Write(entry.Block);
        }

        writer.Flush();
    }

    private sealed record Entry(string Path, int Length, byte[] Block);
}
