using OnRecord.Reading.Attributions.Layout;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Statements;

/// <summary>
/// Leaves a dateline out of what is said, and the time in an article that goes by the clock: "TARN BAY — The dam will hold, Quist said",
/// "16:20 “It holds,” she said".
/// </summary>
internal readonly struct DatelineTrimmer
{
    private const int LongestDateline = 12;
    private const int FewestTimes = 2;

    private readonly Document _document;

    // Where each paragraph's dateline ends; 0 where it has none.
    private readonly int[] _ends;

    /// <param name="passage">The article.</param>
    /// <param name="mentions">Its names, in text order.</param>
    public DatelineTrimmer(Passage passage, ScratchList<Mention> mentions)
    {
        _document = passage.Document;
        _ends = _document.Scratch.Rent<int>(_document.Paragraphs.Length);
        foreach (var mention in mentions)
        {
            var paragraph = _document.ParagraphOf(mention.FirstToken);
            if (mention.Kind == ActorKind.Place && _document.TokensOf(paragraph).First == mention.FirstToken
                && DashAfter(passage, mention, paragraph) is >= 0 and var dash)
            {
                _ends[paragraph] = dash + 1;
            }
        }

        AddTimes();
    }

    /// <returns>The piece, begun behind the dateline where it begins with one.</returns>
    public TokenRange Trim(TokenRange piece)
    {
        var paragraph = _document.ParagraphOf(piece.First);
        var end = _ends[paragraph];
        return end > 0 && end < piece.End && piece.First == _document.TokensOf(paragraph).First ? new TokenRange(end, piece.End) : piece;
    }

    /// <returns>The sentence, begun behind the dateline where it begins with one.</returns>
    public Sentence Trim(Sentence sentence)
    {
        var end = _ends[sentence.Paragraph];
        return end > sentence.FirstToken && end < sentence.EndToken ? sentence with { FirstToken = end } : sentence;
    }

    /// <summary>One paragraph that opens with a time may tell of that time: "10.30 is early, she said".</summary>
    private void AddTimes()
    {
        var count = 0;
        var ends = _document.Scratch.Rent<int>(_document.Paragraphs.Length);
        for (var i = 0; i < _document.Paragraphs.Length; i++)
        {
            var (first, end) = _document.TokensOf(i);
            ends[i] = first < end ? TimeStamps.EndAt(_document, first, end) : 0;
            count += ends[i] > 0 ? 1 : 0;
        }

        for (var i = 0; count >= FewestTimes && i < ends.Length; i++)
        {
            _ends[i] = Math.Max(_ends[i], ends[i]);
        }
    }

    /// <summary>The bracket of "Tarn, Jan 14 (PTN | ) The captain": such agencies set no dash.</summary>
    private static bool IsAgency(Passage passage, int bracket, int first) =>
        bracket - 3 > first && passage.Document.Span(bracket) is [')'] && passage.Document.Span(bracket - 2) is ['(']
        && passage.Is(bracket - 1, WordClass.Capital) && passage.Kind(bracket - 3) == TokenKind.Number;

    private static int DashAfter(Passage passage, Mention mention, int paragraph)
    {
        var end = Math.Min(passage.Document.TokensOf(paragraph).End, mention.FirstToken + LongestDateline);
        for (var i = mention.EndToken; i < end; i++)
        {
            if (passage.IsDash(i) || IsAgency(passage, i, mention.EndToken))
            {
                return i;
            }

            var mayStand = passage.Is(i, WordClass.Capital) || passage.Kind(i) is TokenKind.Mark or TokenKind.Number;
            if (!mayStand)
            {
                return -1;
            }
        }

        return -1;
    }
}
