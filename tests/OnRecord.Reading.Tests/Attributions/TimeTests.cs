namespace OnRecord.Reading.Tests.Attributions;

/// <summary>Articles whose paragraphs open with the time, and interviews whose questions stand between the answers.</summary>
public class TimeTests
{
    private const string Said = "Direct: “The dam will hold,” | said | Quist";

    [Theory]
    [InlineData("16:20 “The dam will hold,” Quist said.\n\n15:04 It rained.", Said)]
    [InlineData("9.15am: “The dam will hold,” Quist said.\n\n9.02am: It rained.", Said)]
    [InlineData("[10:45 GMT] – “The dam will hold,” Quist said.\n\n[10:31 GMT] – It rained.", Said)]
    [InlineData("2:41 p.m. ET — “The dam will hold,” Quist said.\n\n2:03 p.m. ET — It rained.", Said)]
    [InlineData("15h30 “The dam will hold,” Quist said.\n\n15h01 It rained.", Said)]
    [InlineData("16:20 The dam will hold, Quist said.\n\n15:04 It rained.", "Indirect: The dam will hold | said | Quist")]
    [InlineData("16:20 The engineer, Marta Quist, said: “It holds.”\n\n15:04 It rained.", "Direct: “It holds.” | said | The engineer, Marta Quist,")]
    public void A_time_is_no_part_of_what_is_said(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("10.30 Pilgrims will be too late, Quist said.", "10.30 Pilgrims")]
    [InlineData("16:20 trains will stop, Quist said.\n\n15:04 trains will run.", "16:20 trains")]
    [InlineData("3.14159 Radians will do, Quist said.\n\n3.14159 Radians will run.", "3.14159 Radians")]
    [InlineData("12.45% Growth will do, Quist said.\n\n12.45% Growth will run.", "12.45% Growth")]
    public void What_is_no_time_is_kept(string text, string expected) => Assert.Contains(expected, Reading.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "“It held,” Quist said.\n\nDid it ever leak?\n\n“Never in my time, and I was there.”",
        "Direct: “It held,” | said | Quist\nDirect: “Never in my time, and I was there.” | - | -")]
    [InlineData(
        "“It held,” Quist said.\n\n“Never in my time, and I was there.”",
        "Direct: “It held,” + “Never in my time, and I was there.” | said | Quist")]
    public void An_answer_does_not_go_on_with_what_stands_before_the_question(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));
}
