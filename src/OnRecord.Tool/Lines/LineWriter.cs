using System.Buffers;

namespace OnRecord.Tool.Lines;

/// <summary>Writes JSON Lines, whole ones only, so that whoever reads them at the other end never waits for half a line.</summary>
/// <param name="stream">Where to write; left open.</param>
internal sealed class LineWriter(Stream stream)
{
    private const int FullBytes = 1 << 16;

    private readonly ArrayBufferWriter<byte> _lines = new(FullBytes);

    /// <summary>Writes a line, now or with those that follow.</summary>
    public void Write(ReadOnlySpan<byte> json)
    {
        _lines.Write(json);
        _lines.Write("\n"u8);
        if (_lines.WrittenCount >= FullBytes)
        {
            Flush();
        }
    }

    /// <summary>Writes what is not yet written.</summary>
    public void Flush()
    {
        stream.Write(_lines.WrittenSpan);
        stream.Flush();
        _lines.ResetWrittenCount();
    }
}
