using OnRecord.Reading.Attributions;
using OnRecord.Reading.Attributions.Indirect;

namespace OnRecord.Training.Trainers.Indirect;

/// <summary>Compares attributions that were found with those that people marked, in words.</summary>
internal static class Agreement
{
    /// <returns>How much the contents share of what either covers, 0 to 100.</returns>
    public static int Share(Evidence evidence, IReadOnlyList<TokenRange> left, IReadOnlyList<TokenRange> right)
    {
        var both = left.Sum(piece => right.Sum(other => Words(evidence, Math.Max(piece.First, other.First), Math.Min(piece.End, other.End))));
        var all = left.Sum(piece => Words(evidence, piece.First, piece.End)) + right.Sum(piece => Words(evidence, piece.First, piece.End)) - both;
        return all == 0 ? 0 : 100 * both / all;
    }

    public static bool IsSameSource(TokenRange marked, TokenRange? found) =>
        found is { } range ? range.First < marked.End && marked.First < range.End : marked.IsEmpty;

    private static int Words(Evidence evidence, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            words += evidence.Passage.IsWordLike(i) ? 1 : 0;
        }

        return words;
    }
}
