using System.Collections.Immutable;
using OnRecord.Generator.Naming;
using OnRecord.Reading;
using OnRecord.Resources;

namespace OnRecord.Generator.Models;

/// <summary>What of a quotation its reader reads as said: the pieces, a direct quotation's without the marks around them.</summary>
internal static class QuoteText
{
    private const string OpeningMarks = "“\"„«»‹›‘‚'`";
    private const string ClosingMarks = "”\"“»«›‹’'";

    public static ImmutableArray<Extent> Pieces(string content, Attribution attribution) =>
        attribution.Kind == AttributionKind.Direct
            ? ImmutableArray.CreateRange(attribution.Pieces, static (piece, content) => WithoutMarks(content, piece), content)
            : attribution.Pieces;

    /// <returns>The pieces on one line, joined by a space, as the run time's <c>Quote.Text</c> has them.</returns>
    public static string Join(string content, ImmutableArray<Extent> pieces) =>
        Prose.OneLine(pieces.Length == 1 ? Piece(content, pieces, 0) : JoinAll(content, pieces));

    private static string JoinAll(string content, ImmutableArray<Extent> pieces) =>
        string.Join(" ", pieces.Select((_, index) => Piece(content, pieces, index)));

    private static string Piece(string content, ImmutableArray<Extent> pieces, int index) =>
        PieceEnd.Read(content, pieces[index].Start, pieces[index].End, next: index + 1 < pieces.Length ? pieces[index + 1].Start : -1);

    /// <summary>Typewriters and TeX write one mark as two, <c>``</c> and <c>''</c>, the French set theirs off: <c>« oui »</c>.</summary>
    private static Extent WithoutMarks(string content, Extent piece)
    {
        var (start, end) = (piece.Start, piece.End);
        if (start < end && OpeningMarks.IndexOf(content[start]) >= 0)
        {
            start += IsDoubled(content, start, end) ? 2 : 1;
            while (start < end && char.IsWhiteSpace(content[start]))
            {
                start++;
            }
        }

        if (start < end && ClosingMarks.IndexOf(content[end - 1]) >= 0)
        {
            end -= end - start > 1 && IsDoubled(content, end - 2, end) ? 2 : 1;
            while (start < end && char.IsWhiteSpace(content[end - 1]))
            {
                end--;
            }
        }

        return start < end ? new Extent(start, end) : piece;
    }

    private static bool IsDoubled(string content, int start, int end) =>
        start + 1 < end && content[start] is '`' or '\'' && content[start + 1] == content[start];
}
