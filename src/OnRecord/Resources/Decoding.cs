using System.Text;

namespace OnRecord.Resources;

/// <summary>Decodes an article's file as the compiler does: by its byte order mark, else as UTF-8.</summary>
internal static class Decoding
{
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="utf8">UTF-8, and what it does with bytes that are none.</param>
    /// <returns>The text without the mark.</returns>
    public static string Decode(byte[] bytes, Encoding utf8) =>
        bytes.Length > 0 && bytes[0] >= 0xEF ? DecodeMarked(bytes, utf8) : utf8.GetString(bytes);

    private static string DecodeMarked(byte[] bytes, Encoding utf8) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => utf8.GetString(bytes, 3, bytes.Length - 3),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ => utf8.GetString(bytes),
    };
}
