using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Emission;

namespace OnRecord.Generator.Tests.Emission;

public class PieceReaderTests
{
    private static readonly List<string> Pieces = ["", "The dam", "", " ", "will hold.\n", ""];

    [Fact]
    public void Pieces_read_as_one_text() => Assert.Equal("The dam will hold.\n", new PieceReader(Pieces).ReadToEnd());

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(100)]
    public void A_block_takes_of_as_many_pieces_as_fill_it(int size)
    {
        var reader = new PieceReader(Pieces);
        var (block, read) = (new char[size], "");
        while (reader.Peek() >= 0)
        {
            read += new string(block, 0, reader.ReadBlock(block, 0, size));
        }

        Assert.Equal("The dam will hold.\n", read);
    }

    [Fact]
    public void Single_units_are_read_until_there_are_none()
    {
        var reader = new PieceReader(Pieces);
        var read = "";
        while (reader.Read() is var unit and >= 0)
        {
            read += (char)unit;
        }

        Assert.Equal("The dam will hold.\n", read);
        Assert.Equal(-1, reader.Peek());
    }

    [Fact]
    public void A_long_text_of_many_pieces_is_the_text_that_they_make()
    {
        List<string> pieces = [.. Enumerable.Range(0, 20_000).Select(static number => $"line {number}\n")];
        var text = SourceText.From(new PieceReader(pieces), pieces.Sum(static piece => piece.Length));

        Assert.Equal(string.Concat(pieces), text.ToString());
    }
}
