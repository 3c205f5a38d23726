using System.Text;
using OnRecord.Resources;

namespace OnRecord.Tests;

public class DecodingTests
{
    private const string Words = "“Ærlig talt,” sa hun. 🌊";

    [Fact]
    public void Utf8_is_decoded_with_and_without_byte_order_mark()
    {
        Assert.Equal(Words, Decode(Encoding.UTF8.GetBytes(Words)));
        Assert.Equal(Words, Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Words)]));
    }

    [Fact]
    public void Utf16_is_decoded_by_its_byte_order_mark()
    {
        Assert.Equal(Words, Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Words)]));
        Assert.Equal(Words, Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Words)]));
    }

    [Fact]
    public void Nothing_decodes_to_nothing() => Assert.Equal("", Decode([]));

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused() =>
        Assert.Throws<DecoderFallbackException>(() => Decode([(byte)'a', 0xE6, (byte)'b']));

    private static string Decode(byte[] bytes) =>
        Decoding.Decode(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
}
