namespace OnRecord.Reading.Tokens;

/// <summary>A word, number or mark of the article.</summary>
/// <param name="Start">UTF-16 offset of its first unit.</param>
/// <param name="End">One past its last unit.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind)
{
    public int Length => End - Start;

    public Extent Extent => new(Start, End);
}

internal enum TokenKind : byte
{
    /// <summary>Letters, with the apostrophes, hyphens and abbreviation stops inside it: "O’Malley", "U.S.", "well-kept".</summary>
    Word,

    /// <summary>The clitic that English splits off: "’s", "n’t", "’ll".</summary>
    Clitic,

    /// <summary>Digits, with their separators: "1,000", "3.5", "20th".</summary>
    Number,

    /// <summary>A mark that may open or close a quotation, of any style.</summary>
    QuotationMark,

    /// <summary>A full stop, question or exclamation mark, or ellipsis.</summary>
    Stop,

    /// <summary>Any other mark: comma, colon, dash, bracket, symbol.</summary>
    Mark,
}
