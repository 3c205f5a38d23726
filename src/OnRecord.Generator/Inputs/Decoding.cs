using Microsoft.CodeAnalysis.Text;

namespace OnRecord.Generator.Inputs;

/// <summary>
/// Whether a file's text is what its bytes say. The compiler reads UTF-8 and, by a byte order mark, UTF-16; bytes that are
/// neither it takes for the machine's own code page, and then every machine reads another article.
/// </summary>
internal static class Decoding
{
    private const int Utf8 = 65001;
    private const int Utf16 = 1200;
    private const int Utf16BigEndian = 1201;

    /// <returns>Why and where the text cannot be trusted; <see langword="null"/> when it can.</returns>
    public static (string Reason, TextSpan Span)? FindFault(SourceText text, string content)
    {
        if (text.Encoding is { } encoding && encoding.CodePage is not (Utf8 or Utf16 or Utf16BigEndian))
        {
            return ("its bytes are not UTF-8", Run(FirstNonAscii(content), content));
        }

        for (var i = 0; i < content.Length; i++)
        {
            var unit = content[i];
            if (unit == '\0')
            {
                return ("it has a NUL, so it is not text", Run(i, content));
            }

            if (unit == '\uFFFD')
            {
                return ("it has U+FFFD where a byte could not be decoded, now or when the file was written", Run(i, content));
            }

            if (char.IsSurrogate(unit))
            {
                if (!char.IsHighSurrogate(unit) || i + 1 == content.Length || !char.IsLowSurrogate(content[i + 1]))
                {
                    return ("it has half of a surrogate pair", Run(i, content));
                }

                i++;
            }
        }

        return null;
    }

    private static int FirstNonAscii(string content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] > '\u007F')
            {
                return i;
            }
        }

        return 0;
    }

    private static TextSpan Run(int start, string content) => new(start, Math.Min(1, content.Length - start));
}
