namespace OnRecord.Reading.Tests.Attributions;

public class LabelTests
{
    [Fact]
    public void Several_lines_that_start_with_a_name_in_capitals_are_a_transcript() =>
        Assert.Equal(
            "Indirect: Will the dam hold? | : | HOST\nIndirect: It will hold. We built it. | : | QUIST",
            Reading.Of("HOST: Will the dam hold?\n\nQUIST: It will hold. We built it."));

    [Fact]
    public void A_transcript_between_quotation_marks_is_read_turn_by_turn() =>
        Assert.Equal(
            "Direct: Will the dam hold? | : | Sam Reyes\nDirect: It will hold. | : | Quist",
            Reading.Of("“Sam Reyes: Will the dam hold?\n\n“Quist: It will hold.”"));

    [Theory]
    [InlineData("Quist: Dam will hold through winter\n\nRain fell.", "Indirect: Dam will hold through winter | : | Quist")]
    [InlineData("Marta Quist: Dam ‘will hold’ through winter.\n\nRain fell.", "Mixed: Dam ‘will hold’ through winter | : | Marta Quist")]
    public void A_headline_may_name_its_speaker_before_a_colon(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The Latest: Dam holds\n\nRain fell.")]
    [InlineData("Rain fell.\n\nNOTE: The office is closed.")]
    [InlineData("Rain fell in three towns: Harbor, Vale and Ode.")]
    public void A_colon_after_anything_else_attributes_nothing(string text) =>
        Assert.Equal(string.Empty, Reading.Of(text));
}
