using static OnRecord.Reading.Tests.Resolution.MarkedArticle;

namespace OnRecord.Reading.Tests.Resolution;

/// <summary>Whether "they" and "it" mean a body, or people and texts that have no name.</summary>
public class BodyPronounTests
{
    [Theory]
    [InlineData("The Ardmore Bank grew. ⟦They⟧ said ⟨it rained⟩.", "Ardmore Bank Resolved")]
    [InlineData("⟦The Ardmore Bank⟧ said ⟨pilots slept⟩. ⟦They⟧ said ⟨it rained⟩.", "Ardmore Bank Resolved")]
    [InlineData("A team from the Ardmore Institute heard songbirds. ⟦They⟧ said ⟨it rained⟩.", "Ardmore Institute Resolved")]
    [InlineData("A team from the Ardmore Institute (AI) heard songbirds. ⟦They⟧ said ⟨it rained⟩.", "Ardmore Institute Resolved")]
    [InlineData("The Ardmore Bank grew, and Ardmore Bank clerks wept. ⟦They⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("The Ardmore Bank slept. That angers many pilots because ⟦they⟧ say ⟨it rained⟩.", "- Unknown")]
    public void They_are_no_body_where_people_are_named_since(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The Ardmore Bank slept. ⟦The staff letter⟧ said ⟨it poured⟩. ⟦It⟧ said ⟨it rained⟩.")]
    [InlineData("The Ardmore Bank slept. ⟦The staff letter⟧ said ⟨it poured⟩. ⟦It⟧ said ⟨it snowed⟩. ⟦It⟧ said ⟨it rained⟩.")]
    public void What_a_letter_of_nobody_says_next_is_not_said_by_a_body(string text) => Assert.Equal("- Unknown", Read(text));
}
