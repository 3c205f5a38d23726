using OnRecord.Resources;

namespace OnRecord.Tests;

public class PieceEndTests
{
    [Theory]
    [InlineData("“I stayed,” she said. “He left.”", "I stayed. He left.")]
    [InlineData("“If he left,” she said, “I would know.”", "If he left, I would know.")]
    [InlineData("“I stayed,” she said.", "I stayed")]
    [InlineData("“Is it,” she asked Mr. Oddny, “true?”", "Is it, true?")]
    [InlineData("‘If he left’, she said, ‘I would know.’", "If he left I would know.")]
    [InlineData("“I stayed,” she said at last.\n\n“He left.”", "I stayed. He left.")]
    [InlineData("“I stayed?” she said. “He left.”", "I stayed? He left.")]
    [InlineData("‘I stayed’, she said. ‘He left.’", "I stayed. He left.")]
    public void A_comma_before_a_cue_is_read_by_what_follows_the_cue(string printed, string expected)
    {
        var pieces = printed.Split(['“', '”', '‘', '’']).Where((_, index) => index % 2 == 1).ToArray();
        var starts = pieces.Select(piece => printed.IndexOf(piece, StringComparison.Ordinal)).ToArray();

        var read = pieces.Select((piece, index) =>
            PieceEnd.Read(printed, starts[index], starts[index] + piece.Length, index + 1 < pieces.Length ? starts[index + 1] : -1));

        Assert.Equal(expected, string.Join(" ", read));
    }

    [Theory]
    [InlineData("“He said ‘Stay,’” she said. “I stayed.”", "He said ‘Stay.’ I stayed.")]
    [InlineData("“He said ‘Stay,’” she said, “and I stayed.”", "He said ‘Stay,’ and I stayed.")]
    [InlineData("“He said ‘Stay,’” she said.", "He said ‘Stay’")]
    [InlineData("“He said ‘Stay!’” she said. “I stayed.”", "He said ‘Stay!’ I stayed.")]
    [InlineData("“,’” she said.", ",’")]
    public void A_comma_inside_the_mark_of_whom_the_speaker_quotes_is_read_likewise(string printed, string expected)
    {
        var pieces = new List<(int Start, int End)>();
        for (var open = printed.IndexOf('“'); open >= 0; open = printed.IndexOf('“', open + 1))
        {
            pieces.Add((open + 1, printed.IndexOf('”', open)));
        }

        var read = pieces.Select((piece, index) =>
            PieceEnd.Read(printed, piece.Start, piece.End, index + 1 < pieces.Count ? pieces[index + 1].Start : -1));

        Assert.Equal(expected, string.Join(" ", read));
    }
}
