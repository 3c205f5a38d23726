namespace OnRecord.Reading.Tests.Attributions;

/// <summary>Quotations that a page prints once more, in large type or above a part of the text. All articles are invented.</summary>
public class PulledQuotationTests
{
    private const string Said = "It rained.\n\nOmar Ode was asked.\n\n“I never in my life heard a bell ring,” he said.\n\n";

    [Theory]
    [InlineData(Said + "“I never in my life heard a bell ring”", 2, 2)]
    [InlineData(Said + "“I never in my life heard a bell ring.”", 1, 1)]
    [InlineData(Said + "“I never in my life heard a bell sing.”", 1, 2)]
    public void What_is_pulled_out_of_the_text_carries_on_nothing(string text, int attributions, int pieces)
    {
        var reading = ArticleReader.Read(text + "\n\nIt snowed.");

        Assert.Equal(attributions, reading.Attributions.Length);
        Assert.Equal(pieces, reading.Attributions.Sum(found => found.Pieces.Length));
        Assert.All(reading.Attributions, found => Assert.Equal("Omar Ode", reading.Actors[found.Speaker!.Value].Name));
    }
}
