using OnRecord.Reading.Marks;

namespace OnRecord.Reading.Attributions;

/// <summary>
/// Tells where two talk in short paragraphs of nothing else: “Robbery,” said Quist. | “You paid it.” | “I did.”; and whoever was cut short, or
/// asks in a few words, does not go on in the next one.
/// </summary>
internal readonly struct Talk(Passage passage)
{
    /// <summary>So many tokens, marks counted, is a short reply.</summary>
    public const int Longest = 14;

    private const int LongestQuestion = 8;

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
