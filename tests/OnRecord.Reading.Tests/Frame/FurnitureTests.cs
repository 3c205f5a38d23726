namespace OnRecord.Reading.Tests.Frame;

public class FurnitureTests
{
    private const string Story = "The bell rings\n\nBy Ines Halloran\n\nNobody in Tarn heard it. Omar Ode rang it.\n\nIt was late.\n\nIt rained.\n\n";

    [Theory]
    [InlineData("READ MORE: Jon Lund quits the council")]
    [InlineData("Also Read | Jon Lund quits")]
    [InlineData("• Related: Jon Lund: ‘I will not quit the council’")]
    [InlineData("More on this story\nJon Lund quits\n‘I was asked to leave’: Jon Lund’s last day\nWho is Jon Lund?")]
    [InlineData("You might also like:\nJon Lund quits")]
    [InlineData("Follow us on Skybook and Jon Lund Live.")]
    [InlineData("Sign up to our newsletter, Jon Lund Weekly, to say what you think.")]
    [InlineData("Jon Lund | Lund Images")]
    [InlineData("A bell hangs in a tower. Photo by Jon Lund")]
    [InlineData("A bell hangs in a tower © Jon Lund / Lund Images")]
    [InlineData("Comments (2)\nJon Lund\n2 hours ago\nOmar Ode told me that he was deaf. “I cannot hear it,” he said.\nReply")]
    public void Nobody_acts_or_speaks_in_what_the_page_prints_around_the_text(string furniture)
    {
        var reading = ArticleReader.Read(Story + furniture);

        Assert.Equal("Tarn, Omar Ode", string.Join(", ", reading.Actors.Select(actor => actor.Name)));
        Assert.Empty(reading.Attributions);
    }

    [Theory]
    [InlineData("READ MORE: Jon Lund quits\n\nJon Lund said he was tired.")]
    [InlineData("More on this story\nBells fall silent\n\nJon Lund said he was tired.")]
    [InlineData("Read: Jon Lund said that he was tired.")]
    [InlineData("Comments about the bell came from Jon Lund. He said he was tired.")]
    public void The_text_goes_on_behind_it(string text)
    {
        var reading = ArticleReader.Read(Story + text);

        Assert.Contains(reading.Actors, actor => actor.Name == "Jon Lund");
        Assert.Single(reading.Attributions);
    }

    [Fact]
    public void A_count_of_comments_above_the_text_does_not_end_it() =>
        Assert.Single(ArticleReader.Read("The bell rings\n\nBy Ines Halloran\n\n3 comments\n\nJon Lund said it was loud.").Attributions);
}
