using static OnRecord.Reading.Tests.Resolution.MarkedArticle;

namespace OnRecord.Reading.Tests.Resolution;

/// <summary>Whom a description means where more than one may be called so, or nobody whom the article names.</summary>
public class DoubtfulDescriptionTests
{
    [Theory]
    [InlineData("Omar Vane was met by an organizer. ⟨“It rained,”⟩ ⟦the organizer⟧ said.", "- Unknown")]
    [InlineData("A judge in Tarn heard of Omar Vane. ⟦The judge⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Omar Vane, an organizer, rose. ⟨“It rained,”⟩ ⟦the organizer⟧ said.", "Omar Vane Inferred")]
    public void Who_came_in_without_a_name_has_none(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Ana Lopes swam with Sen. Inez Holm, R-Iowa. ⟦The Florida senator⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData("Ana Lopes swam with Sen. Inez Holm (R-Iowa). ⟦The New York senator⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData("Ana Lopes swam with Sen. Inez Holm of Iowa. ⟦The Florida senator⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData("Ana Lopes swam with Ohio Sen. Inez Holm. ⟦The Florida senator⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData("Ana Lopes swam with Sen. Inez Holm, D-Fla. ⟦The Florida senator⟧ said ⟨it rained⟩.", "Inez Holm Resolved")]
    [InlineData("Ana Lopes swam with Florida Sen. Inez Holm. ⟦The Florida senator⟧ said ⟨it rained⟩.", "Inez Holm Resolved")]
    public void A_senator_of_one_state_is_none_of_another(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData(
        "Sen. Omar Vane slept. It rained. It snowed. It hailed. John Lund rose and swam. ⟨“It rained,”⟩ ⟦the senator⟧ said.", "John Lund Inferred")]
    [InlineData(
        "Mayor Omar Vane slept. It rained. It snowed. It hailed. John Lund rose and swam. ⟨“It rained,”⟩ ⟦the mayor⟧ said.", "Omar Vane Inferred")]
    [InlineData("Sen. Omar Vane slept. John Lund rose and swam. ⟦The senator⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData(
        "Omar Vane, a leader in Tarn, slept. It rained. It snowed. It hailed. Ana Lopes rose. ⟨“It rained,”⟩ ⟦the Senate minority leader⟧ said.",
        "Ana Lopes Inferred")]
    public void What_several_may_be_or_is_printed_in_part_means_who_is_in_mind(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Omar Vane asked John Lund to tell it.\n\n⟦The candidate⟧ said ⟨it rained⟩.", "John Lund Inferred")]
    [InlineData("Omar Vane told John Lund of it.\n\n⟦The candidate⟧ said ⟨it rained⟩.", "Omar Vane Inferred")]
    public void Whoever_asks_does_not_answer(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Ana Lopes rose. ⟨“It rained,”⟩ ⟦the judge⟧ said. That was Judge Inez Holm.", "Inez Holm Inferred")]
    [InlineData("Ana Lopes rose. ⟨“It rained,”⟩ ⟦the judge⟧ said. Judge Inez Holm knew Judge Omar Vane.", "Ana Lopes Inferred")]
    public void An_office_is_of_the_only_one_who_is_said_to_hold_it(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void Whom_the_speaker_names_in_marks_is_somebody_else()
    {
        ArticleReading reading = ArticleReader.Read(
            "“Nobody can leave out what Captain Omar Vane is,” said Ben Lund, a pollster.\n\nMrs. Holm, with her years in the harbor and her "
            + "eagerness to defend the captain’s rules on the long way home, “is seen as a friend of Vane,” he said.");
        Assert.Equal("Ben Lund", reading.Actors[reading.Attributions[^1].Speaker!.Value].Name);
    }
}
