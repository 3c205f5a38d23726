using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Tests.Tags;

public class PennTagsTests
{
    [Theory]
    [InlineData("NNP", "NNP")]
    [InlineData("PRP$", "PRPS")]
    [InlineData("WP$", "WPS")]
    [InlineData("$", "Dollar")]
    [InlineData("-LRB-", "OpenBracket")]
    [InlineData("``", "Quote")]
    [InlineData("''", "Quote")]
    [InlineData(".", "Stop")]
    public void Names_in_corpora_are_understood(string name, string tag)
    {
        Assert.True(PennTags.TryParse(name, out var parsed));
        Assert.Equal(Enum.Parse<PennTag>(tag), parsed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("NOUN")]
    [InlineData("Comma")]
    [InlineData("7")]
    public void Names_of_no_tag_are_refused(string name) => Assert.False(PennTags.TryParse(name, out _));

    [Fact]
    public void Every_tag_is_in_the_groups_that_grammar_gives_it()
    {
        foreach (var tag in Enum.GetValues<PennTag>())
        {
            var name = tag.ToString();
            Assert.Equal(name.StartsWith("NN", StringComparison.Ordinal), tag.IsNoun());
            Assert.Equal(name.StartsWith("VB", StringComparison.Ordinal), tag.IsVerb());
            Assert.Equal(name.StartsWith("JJ", StringComparison.Ordinal), tag.IsAdjective());
            Assert.Equal(name is "RB" or "RBR" or "RBS", tag.IsAdverb());
            Assert.Equal(name is "PRP" or "PRPS" or "WP" or "WPS", tag.IsPronoun());
            Assert.Equal(name.StartsWith("NNP", StringComparison.Ordinal), tag.IsProper());
            Assert.Equal(name is "VBD" or "VBP" or "VBZ" or "MD", tag.IsFinite());
        }
    }
}
