using System.Text.Encodings.Web;
using System.Text.Json;

namespace OnRecord.Tool.Lines;

/// <summary>Writes JSON Lines. Letters and quotation marks of all languages stay as they are: the lines go to no web page.</summary>
/// <param name="stream">Where to write; left open.</param>
internal sealed class LineWriter(Stream stream) : IDisposable
{
    private readonly Utf8JsonWriter _json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Write(ArticleLine line)
    {
        JsonSerializer.Serialize(_json, line, LineContext.Default.ArticleLine);
        _json.Flush();
        _json.Reset();
        stream.WriteByte((byte)'\n');
    }

    public void Dispose() => _json.Dispose();
}
