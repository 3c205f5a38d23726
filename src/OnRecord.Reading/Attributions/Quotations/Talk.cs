using OnRecord.Reading.Marks;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>
/// Tells where two talk in short paragraphs of nothing else: “Robbery,” said Quist. | “You paid it.” | “I did.”; and whoever was cut short, or
/// asks in a few words, does not go on in the next one.
/// </summary>
internal readonly struct Talk(Passage passage)
{
    /// <summary>So many tokens, marks counted, is a short reply.</summary>
    public const int Longest = 14;

    private const int LongestQuestion = 8;
    private const int LongestTakenUp = 3;

    private static readonly WordTable OwnPronouns = WordTable.Of("i", "we", "you", "he", "she", "it", "they", "there");

    /// <summary>“I can cast,” | says Ana Quist.</summary>
    public const int LongestTail = 5;

    /// <summary>Whether another than who spoke in the quotation before speaks.</summary>
    /// <param name="index">The quotation's place among those of the article; it is not the first.</param>
    public bool IsReply(int index)
    {
        var former = passage.Quotations[index - 1];
        return IsBare(index) && former.IsClosed && former.Paragraph == passage.Quotations[index].Paragraph - 1
            && former.EndToken - former.FirstToken <= Longest
            && (IsCutShort(former) || IsShortQuestion(former) || IsBare(index - 1)
                || (index + 1 < passage.Quotations.Length && IsBare(index + 1)
                    && passage.Quotations[index + 1].Paragraph == former.Paragraph + 2));
    }

    /// <summary>
    /// Whether it is a short paragraph of its own that takes up words of the paragraph before, which tells no more than who said what is quoted
    /// there, and stands behind another quotation: “I can cast iron,” says Quist. | “He can cast candles.”
    /// </summary>
    /// <param name="index">The quotation's place among those of the article.</param>
    public bool IsThird(int index) =>
        index > 1 && IsBare(index) && passage.Quotations[index - 1] is { IsClosed: true } former
        && former.Paragraph == passage.Quotations[index].Paragraph - 1 && former.EndToken - former.FirstToken <= Longest
        && passage.Document.TokensOf(former.Paragraph) is var (first, end) && first == former.FirstToken && end - former.EndToken <= LongestTail
        && passage.Quotations[index - 2].Paragraph == former.Paragraph - 1
        && TakesUp(passage.Document, former.FirstToken, passage.Quotations[index].FirstToken);

    /// <summary>“Of a bag.” | “Of a bag of oats.”, “I can cast.” | “He can cast candles.”; but “We need jobs.” | “We need roads.” is one's.</summary>
    /// <param name="document">The article.</param>
    /// <param name="former">The mark that opens what was said before.</param>
    /// <param name="mark">The mark that opens the quotation.</param>
    public static bool TakesUp(Document document, int former, int mark)
    {
        if (former < 0 || mark + LongestTakenUp >= document.Tokens.Length)
        {
            return false;
        }

        bool isSame = IsSame(1);
        return IsSame(2) && (isSame ? !OwnPronouns.Contains(document.Span(mark + 1)) : IsSame(LongestTakenUp));

        bool IsSame(int i) => document.Words.WordOf(former + i) == document.Words.WordOf(mark + i) && document.KindOf(mark + i) == TokenKind.Word;
    }

    /// <summary>A paragraph of its own, and short.</summary>
    private bool IsBare(int index)
    {
        var quotation = passage.Quotations[index];
        return quotation.IsClosed && quotation.EndToken - quotation.FirstToken <= Longest
            && passage.Document.TokensOf(quotation.Paragraph) is var (first, end) && first == quotation.FirstToken && end == quotation.EndToken;
    }

    private bool IsCutShort(Quotation quotation) => passage.IsDash(quotation.EndToken - 2);

    private bool IsShortQuestion(Quotation quotation) =>
        passage.IsMark(quotation.EndToken - 2, '?') && quotation.EndToken - quotation.FirstToken <= LongestQuestion;
}
