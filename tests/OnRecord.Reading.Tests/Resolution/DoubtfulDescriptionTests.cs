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
    [InlineData("Omar Vane asked John Lund to tell it.\n\n⟦The candidate⟧ said ⟨it rained⟩.", "John Lund Inferred")]
    [InlineData("Omar Vane told John Lund of it.\n\n⟦The candidate⟧ said ⟨it rained⟩.", "Omar Vane Inferred")]
    public void Whoever_asks_does_not_answer(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void Whom_the_speaker_names_in_marks_is_somebody_else()
    {
        ArticleReading reading = ArticleReader.Read(
            "“Nobody can leave out what Captain Omar Vane is,” said Ben Lund, a pollster.\n\nMrs. Holm, with her years in the harbor and her "
            + "eagerness to defend the captain’s rules on the long way home, “is seen as a friend of Vane,” he said.");
        Assert.Equal("Ben Lund", reading.Actors[reading.Attributions[^1].Speaker!.Value].Name);
    }
}
