using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Tests.Naming;

public class WordsTests
{
    [Theory]
    [InlineData("harbor-vote", "harbor|vote")]
    [InlineData("The dam “will” hold, I said.", "The|dam|will|hold|I|said")]
    [InlineData("don’t o'clock 'quoted' rock 'n' roll", "dont|oclock|quoted|rock|n|roll")]
    [InlineData("café Ångström naïve", "café|Ångström|naïve")]
    [InlineData("東京 год 1Q84 x²", "東京|год|1Q84|x")]
    [InlineData("soft\u00ADhyphen zero\u200Bwidth", "softhyphen|zerowidth")]
    [InlineData("e\u0301tude \u0301", "e\u0301tude")]
    [InlineData("😀 smile", "smile")]
    [InlineData("__snake_case__", "snake|case")]
    [InlineData("…?!", "")]
    [InlineData("", "")]
    public void Words_are_runs_of_letters_and_digits(string text, string words) =>
        Assert.Equal(words.Split('|', StringSplitOptions.RemoveEmptyEntries), Words.Of(text));

    [Fact]
    public void Only_as_many_words_are_taken_as_asked_for() => Assert.Equal(["a", "b"], Words.Of("a b c d", 2));

    [Fact]
    public void A_word_without_end_is_cut() => Assert.Equal(40, Assert.Single(Words.Of(new string('x', 5000))).Length);

    [Theory]
    [InlineData("harbor-vote", true)]
    [InlineData("2016-05-20-harbor-vote", true)]
    [InlineData("cafe-2016", true)]
    [InlineData("bad", true)]
    [InlineData("東京", true)]
    [InlineData("000_d0c5316febbedfe3", false)]
    [InlineData("d3b07384-d9a0-dead-8e2a-facefeedbabe", false)]
    [InlineData("facefeedbabe", false)]
    [InlineData("20160520", false)]
    [InlineData("", false)]
    public void Digits_and_hex_do_not_read_as_words(string stem, bool reads) => Assert.Equal(reads, Words.ReadAsWords(Words.Of(stem)));
}
