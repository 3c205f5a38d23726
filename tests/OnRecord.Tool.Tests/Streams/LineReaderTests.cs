using System.Text;
using OnRecord.Tool.Inputs;

namespace OnRecord.Tool.Tests.Streams;

public class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    [InlineData("a", "1 a")]
    [InlineData("a\n", "1 a")]
    [InlineData("a\nb", "1 a|2 b")]
    [InlineData("a\r\n\r\nb\n \t\nc\r\n", "1 a|3 b|5 c")]
    [InlineData("\uFEFFa\n\uFEFFb", "1 a|2 \uFEFFb")]
    public async Task Lines_are_numbered_and_blank_ones_left_out(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', await ReadAsync(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public async Task Lines_are_the_same_however_the_stream_is_cut()
    {
        byte[] text = Encoding.UTF8.GetBytes("“Vi går”\r\n\nsa Åse 🌊 Lund\nLast");
        List<string> whole = await ReadAsync(text);
        for (var length = 1; length < text.Length; length++)
        {
            Assert.Equal(whole, await ReadAsync(text, length));
        }
    }

    [Theory]
    [InlineData("\nb\n", "1 too long|2 b")]
    [InlineData("\n", "1 too long")]
    [InlineData("", "1 too long")]
    public async Task A_line_that_is_too_long_is_skipped(string behind, string lines) =>
        Assert.Equal(lines, string.Join('|', await ReadAsync([.. new byte[LineReader.MostBytes + 1], .. Encoding.UTF8.GetBytes(behind)], 1 << 20)));

    [Fact]
    public async Task The_longest_line_is_read()
    {
        var line = new byte[LineReader.MostBytes];
        line.AsSpan().Fill((byte)'a');
        Assert.Equal(LineReader.MostBytes + 2, Assert.Single(await ReadAsync([.. line, (byte)'\n'], 1 << 20)).Length);
    }

    private static async Task<List<string>> ReadAsync(byte[] bytes, int most = int.MaxValue)
    {
        var lines = new List<string>();
        await foreach (InputLine line in LineReader.ReadAsync(() => new CutStream(bytes, most), CancellationToken.None))
        {
            lines.Add($"{line.Number} {(line.Bytes is null ? "too long" : Encoding.UTF8.GetString(line.Bytes))}");
        }

        return lines;
    }

    /// <summary>Gives at most so many bytes at a time, as pipes do.</summary>
    private sealed class CutStream(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(most, buffer.Length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(most, buffer.Length)], cancellationToken);
    }
}
