using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OnRecord.Tool.Lines;

/// <summary>
/// Writes JSON Lines, each whole and at once, so that whoever reads them at the other end never waits for half a line. Letters
/// and quotation marks of all languages stay as they are: the lines go to no web page.
/// </summary>
internal sealed class LineWriter : IDisposable
{
    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;

    /// <param name="stream">Where to write; left open.</param>
    public LineWriter(Stream stream)
    {
        _stream = stream;
        _json = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public void Write(ArticleLine line)
    {
        JsonSerializer.Serialize(_json, line, LineContext.Default.ArticleLine);
        _json.Flush();
        _line.Write("\n"u8);
        _stream.Write(_line.WrittenSpan);
        _stream.Flush();
        _line.ResetWrittenCount();
        _json.Reset();
    }

    public void Dispose() => _json.Dispose();
}
