using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>Leaves a dateline out of what is said: "TARN BAY — The dam will hold, Quist said".</summary>
internal sealed class DatelineTrimmer
{
    private const int LongestDateline = 12;

    private readonly Dictionary<int, int> _ends = [];

    /// <param name="passage">The article.</param>
    /// <param name="mentions">Its names, in text order.</param>
    public DatelineTrimmer(Passage passage, ScratchList<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            var paragraph = passage.Document.ParagraphOf(mention.FirstToken);
            if (mention.Kind == ActorKind.Place && passage.Document.TokensOf(paragraph).First == mention.FirstToken
                && DashAfter(passage, mention, paragraph) is >= 0 and var dash)
            {
                _ends[mention.FirstToken] = dash + 1;
            }
        }
    }

    /// <returns>The piece, begun behind the dateline where it begins with one.</returns>
    public TokenRange Trim(TokenRange piece) =>
        _ends.TryGetValue(piece.First, out var end) && end < piece.End ? new TokenRange(end, piece.End) : piece;

    private static int DashAfter(Passage passage, Mention mention, int paragraph)
    {
        var end = Math.Min(passage.Document.TokensOf(paragraph).End, mention.FirstToken + LongestDateline);
        for (var i = mention.EndToken; i < end; i++)
        {
            if (passage.IsDash(i))
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
