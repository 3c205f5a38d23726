namespace OnRecord.Reading.Tests.Frame;

public class FrameReaderTests
{
    [Theory]
    [InlineData("The bell rings again\n\nBy Ines Halloran\n\nNobody heard it.", "The bell rings again", "Ines Halloran")]
    [InlineData(
        "The bell rings again\n\nBy Ines Halloran and R. S. Iyer in Ardmore\n\nNobody heard it.",
        "The bell rings again", "Ines Halloran, R. S. Iyer")]
    [InlineData("The bell rings again\n\nBy Sanna Wirth, Science Correspondent\n\nNobody heard it.", "The bell rings again", "Sanna Wirth")]
    [InlineData("The bell rings again\n\nBy Local Democracy Reporter Sanna Wirth\n\nNobody heard it.", "The bell rings again", "Sanna Wirth")]
    [InlineData("Mayor Opens Long Delayed Bridge.\n\nMayor Ana Lopes opened the bridge.", "Mayor Opens Long Delayed Bridge", "")]
    [InlineData("The bell rang at six. Nobody heard it.\n\nBy noon it was silent.", "", "")]
    [InlineData("Storm\n\nBy Ines Halloran\n\nNobody heard it.", "Storm", "Ines Halloran")]
    [InlineData("FOR IMMEDIATE RELEASE\n\nContact: Ana Lopes, 555-0117\n\nTarn Names Bell Ringer\n\nNobody heard it.", "Tarn Names Bell Ringer", "")]
    [InlineData(
        "FOR IMMEDIATE RELEASE\nMarch 3, 2026\n\nCONTACT:\nAna Lopes, press secretary\nlopes@tarn.example\n\nTarn Names Bell Ringer\n\n"
        + "Nobody heard it.",
        "Tarn Names Bell Ringer", "")]
    [InlineData("FOR IMMEDIATE RELEASE\nTarn Names Bell Ringer\n\nNobody heard it.", "Tarn Names Bell Ringer", "")]
    [InlineData("Press release\n\nNobody heard it.\n\nIt was late.", "", "")]
    [InlineData("Nobody heard it", "", "")]
    [InlineData("Nobody", "", "")]
    [InlineData("", "", "")]
    [InlineData("Who rings the bell?\n\nBy Ines Halloran\n\nNobody heard it.", "Who rings the bell?", "Ines Halloran")]
    [InlineData("Whose bell is it? Court hears ringer\n\nNobody heard it.", "Whose bell is it? Court hears ringer", "")]
    [InlineData("Whose bell is it? Nobody heard it.\n\nIt was late.", "", "")]
    [InlineData("Whose bell is it?\nBy Ines Halloran\n\nNobody heard it.", "Whose bell is it?", "Ines Halloran")]
    [InlineData("Home / Tarn News / Harbor\nThe bell rings again\nBy Ines Halloran\n\nNobody heard it.", "The bell rings again", "Ines Halloran")]
    [InlineData("LOCAL // SCHOOLS\n\nThe bell rings again\n\nNobody heard it.", "The bell rings again", "")]
    [InlineData("EXCLUSIVE\nThe bell rings again\n\nNobody heard it.", "The bell rings again", "")]
    [InlineData("The bell rings again\nWritten by Ines Halloran, Edited by Per Lund\n\nNobody heard it.", "The bell rings again", "Ines Halloran")]
    [InlineData("The bell rings again\nInterview by Ines Halloran, Tarn\n\nNobody heard it.", "The bell rings again", "Ines Halloran")]
    [InlineData("The bell rings again\nBy Ines Halloran  Court reporter\n\nNobody heard it.", "The bell rings again", "Ines Halloran")]
    [InlineData("EXCLUSIVE\nWhose bell is it?", "EXCLUSIVE", "")]
    [InlineData("Home / Tarn News\nEXCLUSIVE\nWhose bell is it?", "EXCLUSIVE", "")]
    [InlineData("Written by Women, Ignored by Men\n\nNobody heard it.", "Written by Women, Ignored by Men", "")]
    [InlineData("Whose bell is it?\nNobody heard it.\n\nIt was late.", "", "")]
    public void Headline_and_byline_stand_before_the_text(string text, string headline, string bylines)
    {
        var reading = ArticleReader.Read(text);

        Assert.Equal(headline, reading.Headline is { } extent ? text[extent.Start..extent.End] : "");
        Assert.Equal(bylines, string.Join(", ", reading.Bylines.Select(name => text[name.Start..name.End])));
    }
}
