namespace OnRecord.Reading.Tests.Names;

public class WritersTests
{
    [Theory]
    [InlineData("The bell rings\n\nBy Ines Halloran\n\nNobody heard it.", "")]
    [InlineData("The last keeper\n\nBy Ruth Penhallow\n\nPenhallow: “What will you miss?”", "Ruth Penhallow")]
    public void A_writer_is_no_actor_unless_the_article_names_the_writer_again(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", ArticleReader.Read(text).Actors.Select(actor => actor.Name)));
}
