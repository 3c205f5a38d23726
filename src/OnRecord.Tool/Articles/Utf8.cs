using System.Text;

namespace OnRecord.Tool.Articles;

/// <summary>The encoding of articles and inputs.</summary>
internal static class Utf8
{
    /// <summary>UTF-8 without a mark; bytes that are none throw <see cref="DecoderFallbackException"/>.</summary>
    public static UTF8Encoding Strict { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
