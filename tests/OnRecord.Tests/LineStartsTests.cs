using OnRecord.Resources;

namespace OnRecord.Tests;

public class LineStartsTests
{
    [Theory]
    [InlineData("a\nb", 2)]
    [InlineData("a\r\nb", 3)]
    [InlineData("a\rb", 2)]
    [InlineData("a\u0085b", 2)]
    [InlineData("a\u2028b", 2)]
    [InlineData("a\u2029b", 2)]
    public void Every_line_end_of_the_compiler_ends_a_line(string text, int secondLine)
    {
        var lines = new LineStarts(text);
        Assert.Equal(1, lines.LineOf(secondLine - 1));
        Assert.Equal(2, lines.LineOf(secondLine));
    }

    [Fact]
    public void A_text_without_line_ends_is_one_line() => Assert.Equal(1, new LineStarts("abc").LineOf(3));

    [Fact]
    public void A_carriage_return_at_the_end_ends_a_line() => Assert.Equal(2, new LineStarts("abc\r").LineOf(4));
}
