using OnRecord.Resources;

namespace OnRecord.Tests;

public class UnwrappedTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one  line\t", "one  line\t")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("two \r\n  lines", "two lines")]
    [InlineData("a\n\n\nb\u2028c", "a b c")]
    [InlineData("\nends\r", " ends ")]
    public void Line_ends_and_the_spaces_around_them_become_one_space(string text, string expected) =>
        Assert.Equal(expected, Unwrapped.Of(text));
}
