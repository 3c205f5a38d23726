namespace OnRecord.Resources;

/// <summary>Reads a pack of texts: see <see cref="TextPackFormat"/>. Only what is asked for is read, whatever else there is.</summary>
internal sealed class TextPack
{
    private readonly Stream _stream;
    private readonly byte[] _entry = new byte[TextPackFormat.EntryLength];
    private readonly int _count;

    /// <param name="stream">The pack; it can seek.</param>
    /// <exception cref="InvalidDataException">It is no pack.</exception>
    public TextPack(Stream stream)
    {
        _stream = stream;
        Fill(_entry, 0, TextPackFormat.HeadLength);
        _count = Number(4);
        if (Number(0) != TextPackFormat.Mark || _count < 0 || Blocks > stream.Length)
        {
            throw Damaged();
        }
    }

    private long Blocks => TextPackFormat.HeadLength + ((long)TextPackFormat.EntryLength * _count);

    /// <summary>An article's file.</summary>
    /// <param name="path">The article's path.</param>
    /// <returns>Its bytes; <see langword="null"/> when the pack does not hold it.</returns>
    /// <exception cref="InvalidDataException">The pack is damaged.</exception>
    public byte[]? Find(string path)
    {
        ulong key = TextHash.Of(path);
        var (low, high) = (0, _count - 1);
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            ReadEntry(middle);
            ulong found = (uint)Number(0) | ((ulong)(uint)Number(4) << 32);
            if (found == key)
            {
                return Read(middle);
            }

            (low, high) = found < key ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>The file whose entry was read last.</summary>
    private byte[] Read(int index)
    {
        var (start, length) = (Number(8), Number(12));
        long end = _stream.Length;
        if (index + 1 < _count)
        {
            ReadEntry(index + 1);
            end = Number(8);
        }

        // No block holds more than 255 times its own bytes: what says so would have memory taken for nothing.
        if (start < Blocks || end < start || end > _stream.Length || length < 0 || length > byte.MaxValue * (end - start))
        {
            throw Damaged();
        }

        var block = new byte[end - start];
        var bytes = new byte[length];
        Fill(block, start, block.Length);
        return Lz4Decoder.TryDecode(block, bytes) ? bytes : throw Damaged();
    }

    private void ReadEntry(int index) =>
        Fill(_entry, TextPackFormat.HeadLength + ((long)TextPackFormat.EntryLength * index), TextPackFormat.EntryLength);

    private int Number(int at) => _entry[at] | (_entry[at + 1] << 8) | (_entry[at + 2] << 16) | (_entry[at + 3] << 24);

    private void Fill(byte[] bytes, long position, int count)
    {
        _stream.Position = position;
        for (var read = 0; read < count;)
        {
            int some = _stream.Read(bytes, read, count - read);
            read += some > 0 ? some : throw Damaged();
        }
    }

    private static InvalidDataException Damaged() => new();
}
