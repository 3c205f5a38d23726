using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OnRecord.Testing;

/// <summary>An additional text that is held in memory.</summary>
internal sealed class SeedText(string path, SourceText text) : AdditionalText
{
    private const int Latin1 = 28591;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    /// <summary>As the compiler does: by the byte order mark, else as UTF-8, else in the machine's code page.</summary>
    public static SourceText Decode(byte[] bytes)
    {
        try
        {
            return SourceText.From(bytes, bytes.Length, StrictUtf8);
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(bytes, bytes.Length, Encoding.GetEncoding(Latin1));
        }
    }
}
