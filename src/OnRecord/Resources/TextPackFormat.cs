namespace OnRecord.Resources;

/// <summary>
/// How the texts of an assembly's articles are packed into one resource: <see cref="Mark"/>, their number, an entry for each, ordered
/// by its key, and behind the entries, in their order and without gaps, the texts' files as LZ4 blocks. An entry has the
/// <see cref="TextHash"/> of the article's path (8 bytes), where its block starts, and how many bytes the file has (4 bytes each). Numbers
/// are little-endian.
/// </summary>
internal static class TextPackFormat
{
    /// <summary>The resource's name.</summary>
    public const string Resource = "OnRecord.Texts";

    /// <summary>"ORT1", read as a number.</summary>
    public const int Mark = 0x3154524F;

    /// <summary>Bytes before the entries.</summary>
    public const int HeadLength = 8;

    /// <summary>Bytes of an entry.</summary>
    public const int EntryLength = 16;
}
