using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>
/// Tells titles of works by the noun beside them, and takes them out of names: "the series “Clara Vane”", "“Lina Morena,” a
/// lullaby".
/// </summary>
internal static class Works
{
    // "A short and bitter | novel".
    private const int LongestDescription = 4;

    private static readonly WordTable Openers = WordTable.Of("a", "an", "the", "his", "her", "their", "its");

    /// <summary>Whether a noun right before the marks or apposed behind them tells that what they hold is a work's title.</summary>
    /// <param name="document">The article.</param>
    /// <param name="open">The opening mark.</param>
    /// <param name="end">One past the closing one.</param>
    public static bool AreBeside(Document document, int open, int end)
    {
        int noun = open - 1;
        noun -= noun > 0 && document.IsMark(noun, ',') ? 1 : 0;
        return (noun >= 0 && IsWork(document, noun)) || IsApposed(document, end);
    }

    /// <summary>Drops the names that are such titles as a whole.</summary>
    public static void Drop(Document document, ScratchList<Mention> mentions)
    {
        int kept = 0;
        foreach (Mention mention in mentions)
        {
            int open = mention.TitleFirst - 1, close = mention.EndToken;
            close += close + 1 < document.Tokens.Length && (document.IsMark(close, ',') || document.KindOf(close) == TokenKind.Stop) ? 1 : 0;
            bool isTitle = open > 0 && close < document.Tokens.Length && document.KindOf(open) == TokenKind.QuotationMark
                && document.KindOf(close) == TokenKind.QuotationMark && AreBeside(document, open, close + 1);
            if (!isTitle)
            {
                mentions[kept++] = mention;
            }
        }

        mentions.Truncate(kept);
    }

    private static bool IsApposed(Document document, int end)
    {
        int opener = end < document.Tokens.Length && document.IsMark(end, ',') ? end + 1 : end;
        bool isParted = opener > end || (end > 1 && document.IsMark(end - 2, ','));
        if (!isParted || opener >= document.Tokens.Length || !document.IsAny(opener, Openers))
        {
            return false;
        }

        int last = Math.Min(document.Tokens.Length, opener + LongestDescription);
        for (int i = opener + 1; i < last && document.KindOf(i) == TokenKind.Word; i++)
        {
            if (IsWork(document, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWork(Document document, int noun) => DescriptionNounTable.Is(document.Span(noun), DescriptionNouns.Work);
}
