using System.Text;

namespace OnRecord.Resources;

/// <summary>
/// Words as one reads them, wherever their lines happen to end: so that a quotation stays the same, and keeps its hash, when
/// a text is wrapped otherwise or checked out with other line ends.
/// </summary>
internal static class Unwrapped
{
    private static readonly char[] LineEnds = "\n\r\u0085\u2028\u2029".ToCharArray();

    /// <summary>The text with each run of white space that has a line end made one space.</summary>
    public static string Of(string text)
    {
        int next = text.IndexOfAny(LineEnds);
        return next < 0 ? text : Unwrap(text, next);
    }

    private static string Unwrap(string text, int next)
    {
        var words = new StringBuilder(text.Length);
        var at = 0;
        while (next >= 0)
        {
            int end = next;
            while (end > at && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            words.Append(text, at, end - at).Append(' ');
            for (at = next; at < text.Length && char.IsWhiteSpace(text[at]); at++)
            {
            }

            next = text.IndexOfAny(LineEnds, at);
        }

        return words.Append(text, at, text.Length - at).ToString();
    }
}
