namespace OnRecord.Reading.Tests.Frame;

public class BylineTests
{
    [Theory]
    [InlineData("The bell rings again\n\nBy: Ines Halloran, Marta Quist\nCorrespondents\n\nNobody heard it.", "Ines Halloran, Marta Quist")]
    [InlineData("The bell rings again\n\nReporter: Ines Halloran\n\nNobody heard it.", "Ines Halloran")]
    [InlineData("The bell rings again\n\nBy rural reporter Ines Halloran\n\nNobody heard it.", "Ines Halloran")]
    [InlineData("The bell rings again\n\nFrom Ines Halloran, Ardmore\n\nNobody heard it.", "Ines Halloran")]
    [InlineData("The bell rings again\n\nInes Halloran\n\nNobody heard it.", "Ines Halloran")]
    [InlineData("The bell rings again\n\nInes Halloran at Quill Park\n\nNobody heard it.", "Ines Halloran")]
    [InlineData("The bell rings again\n\nInes Halloran in Ardmore and Olof Quist in Tarnby\n\nNobody heard it.", "Ines Halloran, Olof Quist")]
    [InlineData("The bell rings again\n\nby: Ines Halloran, News 6\n\nNobody heard it.", "Ines Halloran")]
    [InlineData("The bell rings again\n\nWenda Halloran, arts correspondent\n\nNobody heard it.", "Wenda Halloran")]
    [InlineData("The bell rings again\n\nWenda Halloran · Tarn News · Posted: Mar 14\n\nNobody heard it.", "Wenda Halloran")]
    [InlineData(
        "One\n\n* Two things\n\n* Three things\n\n* Four things\n\nBy Ines Halloran and Marta Quist\n\nNobody heard it.",
        "Ines Halloran, Marta Quist")]
    public void A_line_above_the_text_tells_who_wrote_it(string text, string bylines)
    {
        var reading = ArticleReader.Read(text);

        Assert.Equal(bylines, string.Join(", ", reading.Bylines.Select(name => text[name.Start..name.End])));
        Assert.Empty(reading.Actors.Where(actor => actor.Kind == ActorKind.Person));
    }

    [Theory]
    [InlineData("The last keeper\n\nMarta Quist\n\nQuist kept the light for 40 years.")]
    [InlineData("The last keeper\n\nMarta Quist:\n\n“I kept the light.”")]
    [InlineData("The last keeper\n\nThe keeper rang the bell.\n\nNobody heard it.\n\nIt was late.\n\nMarta Quist\n\nThe light went out.")]
    [InlineData("The last keeper\n\nWarnings Questioned\n\nNobody heard it.")]
    [InlineData("The last keeper\n\nSpecial Correspondent\n\nNobody heard it.")]
    public void Neither_a_subheading_nor_a_label_is_a_byline(string text) => Assert.Empty(ArticleReader.Read(text).Bylines);
}
