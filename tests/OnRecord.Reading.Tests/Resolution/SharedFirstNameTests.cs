using static OnRecord.Reading.Tests.Resolution.MarkedArticle;

namespace OnRecord.Reading.Tests.Resolution;

/// <summary>First names that men and women have.</summary>
public class SharedFirstNameTests
{
    [Theory]
    [InlineData("Asa Lund slept. ⟦He⟧ said ⟨it rained⟩.")]
    [InlineData("Asa Lund slept. ⟦She⟧ said ⟨it rained⟩.")]
    public void Of_some_names_there_are_men_and_women(string text) => Assert.Equal("Asa Lund Resolved", Read(text));
}
