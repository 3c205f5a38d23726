namespace OnRecord.Tests;

public class BriefTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("short", "short")]
    [InlineData("  two\r\n\t lines ", "two lines")]
    public void Text_that_fits_is_put_on_one_line(string text, string expected) => Assert.Equal(expected, Brief.Line(text));

    [Fact]
    public void Text_of_just_the_longest_length_is_not_cut() => Assert.Equal(new string('a', 80), Brief.Line(new string('a', 80) + " "));

    [Fact]
    public void Long_text_is_cut_at_a_word()
    {
        string words = string.Concat(Enumerable.Repeat("seven77 ", 20));
        Assert.Equal(words[..79] + "…", Brief.Line(words));
    }

    [Fact]
    public void A_long_word_is_cut_between_characters()
    {
        string word = "a" + string.Concat(Enumerable.Repeat("🌊", 60));
        Assert.Equal(word[..79] + "…", Brief.Line(word));
    }
}
