using OnRecord.Reading.Models;

namespace OnRecord.Reading.Tests.Models;

public class HashingTests
{
    [Theory]
    [InlineData("Harbor", "harbor")]
    [InlineData("O’Hara", "o'hara")]
    [InlineData("ÉCOLE", "école")]
    [InlineData("ŁÓDŹ", "łódź")]
    [InlineData("Ÿ", "ÿ", false)]
    [InlineData("ΑΘΗΝΑ", "αθηνα")]
    [InlineData("ЂУРЂЕВ", "ђурђев")]
    [InlineData("1,200", "9,876")]
    [InlineData("20th", "2th", false)]
    [InlineData("harbor", "harbour", false)]
    public void Words_that_differ_in_case_apostrophes_or_digits_have_one_key(string left, string right, bool alike = true) =>
        Assert.Equal(alike, Hashing.Word(left) == Hashing.Word(right));

    [Fact]
    public void Keys_are_those_that_the_model_files_were_written_with()
    {
        Assert.Equal(0x811C9DC5u, Hashing.Word(""));
        Assert.Equal(0xE40C292Cu, Hashing.Word("a"));
        Assert.NotEqual(Hashing.Feature(1, 2, 3), Hashing.Feature(1, 3, 2));
        Assert.NotEqual(Hashing.Feature(1, 2), Hashing.Feature(2, 1));
    }
}
