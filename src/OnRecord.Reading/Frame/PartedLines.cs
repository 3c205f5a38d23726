using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Frame;

/// <summary>
/// Tells the lines of a few capitalised words parted by strokes: where the page stands, "Home / Tarn News / Harbor", and whose a picture is,
/// "Ana Lopes | Tarn Images".
/// </summary>
internal static class PartedLines
{
    private const int LongestPart = 4;

    public static bool IsOne(WordFacts facts, int first, int end)
    {
        var (parts, length) = (1, 0);
        for (var i = first; i < end; i++)
        {
            if (IsStroke(facts.Document, i))
            {
                // "LOCAL // SCHOOLS".
                parts += length > 0 ? 1 : 0;
                length = 0;
            }
            else if (!(facts.IsCapitalised(i) || (length > 0 && facts.Has(i, WordSenses.Function))) || ++length > LongestPart)
            {
                return false;
            }
        }

        return parts > 1 && length > 0;
    }

    private static bool IsStroke(Document document, int token) =>
        document.IsMark(token, '/') || document.IsMark(token, '|') || document.IsMark(token, '>') || document.IsMark(token, '›')
        || document.IsMark(token, '»');
}
