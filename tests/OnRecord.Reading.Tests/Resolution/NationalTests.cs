using static OnRecord.Reading.Tests.Resolution.MarkedArticle;

namespace OnRecord.Reading.Tests.Resolution;

/// <summary>Whom "the Peruvian" and "the Queenslander" mean.</summary>
public class NationalTests
{
    [Theory]
    [InlineData("Peruvian coach Omar Vane met Ben Holm. Holm slept. ⟦The Peruvian⟧ said ⟨it poured⟩.", "Omar Vane Resolved")]
    [InlineData("Peru’s Omar Vane won. ⟦John Lund⟧ said ⟨it rained⟩. ⟦The Peruvian⟧ said ⟨it poured⟩.", "Omar Vane Resolved")]
    [InlineData("Omar Vane of Peru won. ⟦John Lund⟧ said ⟨it rained⟩. ⟦The Peruvian⟧ said ⟨it poured⟩.", "Omar Vane Resolved")]
    [InlineData("Omar Vane (Peru) won. ⟦John Lund⟧ said ⟨it rained⟩. ⟦The Peruvian⟧ said ⟨it poured⟩.", "Omar Vane Resolved")]
    [InlineData("Former Wales captain John Lund met Omar Vane. Vane slept. ⟦The Welshman⟧ said ⟨it rained⟩.", "John Lund Resolved")]
    public void Who_is_said_to_be_of_a_land_is_meant(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("⟦John Lund⟧ said ⟨it rained⟩. Omar Vane was blunter. ⟦The Frenchman⟧ said ⟨it poured⟩.", "Omar Vane Inferred")]
    [InlineData("⟦John Lund⟧ said ⟨it rained⟩. ⟦The Norwegian⟧ said ⟨it poured⟩.", "John Lund Inferred")]
    [InlineData("Omar Vane was blunter.\n\nIt snowed. ⟦The Frenchman⟧ said ⟨it poured⟩.", "Omar Vane Inferred")]
    [InlineData("Omar Vane was blunter than Italy’s Ben Holm. Holm slept. ⟦The Frenchman⟧ said ⟨it poured⟩.", "Omar Vane Inferred")]
    [InlineData("Ana Lopes slept. ⟨“It rains. It pours. It snows,”⟩ ⟦the Swiss⟧ said.", "Ana Lopes Inferred")]
    [InlineData("Ana Lopes slept. ⟨“It rains. It pours. It snows,”⟩ ⟦the South African⟧ said.", "Ana Lopes Inferred")]
    [InlineData("Omar Vane won. The Dane beat Ben Holm. ⟦The Italian⟧ said ⟨it poured⟩.", "Ben Holm Inferred")]
    [InlineData("⟦John Lund⟧ said ⟨it rained⟩. City boss Omar Vane slept. ⟦The Uruguayan⟧ said ⟨it poured⟩.", "Omar Vane Inferred")]
    [InlineData(
        "⟦John Lund⟧ said ⟨it rained⟩.\n\nNine points came from Omar Vane, who was ill. ⟨“It pours,”⟩ ⟦the Frenchman⟧ said.", "Omar Vane Inferred")]
    public void Else_whom_the_article_just_spoke_of_may_be(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Peru’s Omar Vane and Peru’s Ben Holm won. Ana Lopes slept. It rained. It snowed. ⟦The Peruvian⟧ said ⟨it poured⟩.")]
    [InlineData("Omar Vane was blunter. It snowed. It hailed. It rained. ⟦The Frenchman⟧ said ⟨it poured⟩.")]
    [InlineData("Italy’s Ben Holm slept. ⟦The Frenchman⟧ said ⟨it poured⟩.")]
    [InlineData("⟦Peru’s Omar Vane⟧ said ⟨it rained⟩. Ana Lopes slept. ⟦The Frenchman⟧ said ⟨it poured⟩.")]
    [InlineData("The Peruvian embassy slept. ⟦The Peruvian⟧ said ⟨it poured⟩.")]
    [InlineData("Omar Vane, the ambassador to Peru, met Ben Holm. It snowed. It hailed. It rained. ⟦The Peruvian⟧ said ⟨it poured⟩.")]
    [InlineData("Ana Lopes slept. ⟦The Swiss⟧ said ⟨it rained⟩.")]
    [InlineData("Ana Lopes slept. ⟦The Irish⟧ said ⟨it rained⟩.")]
    [InlineData("Omar Vane won. The Dane beat Exeter. ⟦The Italian⟧ said ⟨it poured⟩.")]
    public void Else_nobody_is(string text) => Assert.Equal("- Unknown", Read(text));

    [Theory]
    [InlineData("Omar Vane slept. The Queenslander said that it rained.", "Omar Vane Inferred")]
    [InlineData("Ana Lopes slept. “It rains, and it pours,” the Tasmanian said.", "Ana Lopes Inferred")]
    [InlineData("Omar Vane slept. The Queenslanders said that it rained.", "- Unknown")]
    public void Who_is_of_a_place_is_no_body(string text, string expected)
    {
        ArticleReading reading = ArticleReader.Read(text);
        var last = reading.Attributions[^1];
        Assert.Equal(expected, $"{(last.Speaker is { } speaker ? reading.Actors[speaker].Name : "-")} {last.Certainty}");
    }
}
