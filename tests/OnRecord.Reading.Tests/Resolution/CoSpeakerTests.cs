namespace OnRecord.Reading.Tests.Resolution;

/// <summary>Who says it together: the actors of an article's first attribution, the speaker first.</summary>
public class CoSpeakerTests
{
    [Theory]
    [InlineData("“We built it together,” Marta Quist and Omar Ode said.", "Marta Quist, Omar Ode")]
    [InlineData("“We built it,” said Marta Quist, Omar Ode and Ben Roe.", "Marta Quist, Omar Ode, Ben Roe")]
    [InlineData("“We built it,” said Marta Quist, Omar Ode, and Ben Roe.", "Marta Quist, Omar Ode, Ben Roe")]
    [InlineData("“We built it,” Marta Quist, Omar Ode and Ben Roe said.", "Marta Quist, Omar Ode, Ben Roe")]
    [InlineData("Both Mayor Marta Quist and former harbour master Omar Ode said that it would hold.", "Marta Quist, Omar Ode")]
    [InlineData("Sen. Marta Quist (Lib.) and Sen. Omar Ode (Lab.) said that it would hold.", "Marta Quist, Omar Ode")]
    [InlineData("The Tarn Savings Bank and the Ardmore Port Authority said that it would hold.", "Tarn Savings Bank, Ardmore Port Authority")]
    public void Names_that_are_joined_speak_together(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“It will hold,” Marta Quist told Omar Ode and Ben Roe.", "Marta Quist")]
    [InlineData("“It will hold,” said Marta Quist, a friend of Omar Ode and Ben Roe.", "Marta Quist")]
    [InlineData("“It will hold,” said Marta Quist, who has worked with Omar Ode and Ben Roe.", "Marta Quist")]
    [InlineData("“It will hold,” said Marta Quist, mayor of Tarn and Ardmore.", "Marta Quist")]
    [InlineData("“It will hold,” said Marta Quist, a former Tarn councillor and a spokeswoman for Omar Ode.", "Marta Quist")]
    [InlineData("“It will hold,” said Marta Quist, and Omar Ode left.", "Marta Quist")]
    [InlineData("Unlike Ben Roe, Marta Quist and Omar Ode said that it would hold.", "Marta Quist, Omar Ode")]
    [InlineData("White House spokesman Omar Ode said that it would hold.", "Omar Ode")]
    [InlineData("In Tarn, Marta Quist and Omar Ode said that it would hold.", "Marta Quist, Omar Ode")]
    public void Names_that_tell_of_the_speaker_do_not(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“We built it,” Marta Quist and Omar Ode wrote. “It leaks,” they wrote.", "Marta Quist, Omar Ode; Marta Quist, Omar Ode")]
    [InlineData("“We built it,” Marta Quist and Omar Ode wrote. “It leaks,” she wrote.", "Marta Quist, Omar Ode; Marta Quist")]
    public void They_are_those_who_spoke_together(string text, string expected)
    {
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal(expected, string.Join("; ", reading.Attributions.Select(one => Speakers(reading, one))));
    }

    private static string Speakers(string text)
    {
        ArticleReading reading = ArticleReader.Read(text);
        return Speakers(reading, reading.Attributions[0]);
    }

    private static string Speakers(ArticleReading reading, Attribution attribution) =>
        string.Join(", ", attribution.CoSpeakers.Prepend(attribution.Speaker!.Value).Select(actor => reading.Actors[actor].Name));
}
