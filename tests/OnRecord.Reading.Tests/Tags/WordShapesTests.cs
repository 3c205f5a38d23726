using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Tests.Tags;

public class WordShapesTests
{
    [Theory]
    [InlineData("harbor", "Lower")]
    [InlineData("Harbor", "Capitalized")]
    [InlineData("Élan", "Capitalized")]
    [InlineData("A", "Initial")]
    [InlineData("NATO", "Capitals")]
    [InlineData("ÉCOLE", "Capitals")]
    [InlineData("McAdam", "Mixed")]
    [InlineData("O’Hara", "Mixed")]
    [InlineData("iPhone", "Inner")]
    [InlineData("don’t", "Lower")]
    [InlineData("1,200", "Unlettered, Digit")]
    [InlineData("20th", "Lower, Digit")]
    [InlineData("well-kept", "Lower, Hyphen")]
    [InlineData("Anglo-Irish", "Mixed, Hyphen")]
    [InlineData("Mr.", "Capitalized, Dotted")]
    [InlineData("U.S.", "Capitals, Dotted")]
    [InlineData("東京", "Lower")]
    [InlineData("\uD800", "Unlettered")]
    [InlineData("", "Unlettered")]
    public void A_token_is_seen_as_it_is_written(string token, string shape) =>
        Assert.Equal(Enum.Parse<WordShape>(shape), WordShapes.Of(token));
}
