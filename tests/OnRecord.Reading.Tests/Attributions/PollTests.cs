namespace OnRecord.Reading.Tests.Attributions;

public class PollTests
{
    [Theory]
    [InlineData(
        "In a Harbor Post poll published on Sunday, Ana Lopes led Omar Ode by ten points.",
        "Indirect: Ana Lopes led Omar Ode by ten points | In | a Harbor Post poll published on Sunday")]
    [InlineData("In the latest polls, the mayor is behind.", "Indirect: the mayor is behind | In | the latest polls")]
    [InlineData(
        "In a poll of 800 voters, three quarters said the mayor should go.",
        "Indirect: the mayor should go | said | three quarters")]
    [InlineData("In a poll, conducted in May, the mayor led.", "")]
    [InlineData("In towns where polls were taken, voters stayed home.", "")]
    [InlineData("In a poll tax, the mayor saw a way out of debt.", "")]
    [InlineData("In a recent study, three clerks looked at the mill.", "")]
    [InlineData("In a survey of the wreck, divers found a bell.", "")]
    [InlineData("In a poll held on Sunday, voters chose a new mayor.", "")]
    [InlineData("In a poll on Sunday, the mayor led by ten points, her office said.", "")]
    public void What_is_so_in_a_poll_the_poll_says(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The report put the cost at $90 million.", "Indirect: the cost at $90 million | put | The report")]
    [InlineData("The survey puts the magnitude at 6.3.", "Indirect: the magnitude at 6.3 | puts | The survey")]
    [InlineData("The union put the number of strikers at about 4,000.", "Indirect: the number of strikers at about 4,000 | put | The union")]
    [InlineData(
        "Its report, which was published in March, put the cost of the work at $90 million.",
        "Indirect: the cost of the work at $90 million | put | Its report, which was published in March,")]
    public void Who_puts_a_figure_at_something_says_so(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));
}
