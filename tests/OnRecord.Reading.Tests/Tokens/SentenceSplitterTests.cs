using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Tokens;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("One is here. Two is there.", "One is here.|Two is there.")]
    [InlineData("Sen. Marta Quist left. Gov. Ode stayed.", "Sen. Marta Quist left.|Gov. Ode stayed.")]
    [InlineData("Ode v. Quist was heard. It went to Tarn vs. Ode.", "Ode v. Quist was heard.|It went to Tarn vs. Ode.")]
    [InlineData("He left the U.S. The dam held.", "He left the U.S.|The dam held.")]
    [InlineData("The U.S. Senate met at 5 p.m. Monday.", "The U.S. Senate met at 5 p.m. Monday.")]
    [InlineData("“It held.” She left.", "“It held.”|She left.")]
    [InlineData("“Did it hold?” she asked. No.", "“Did it hold?” she asked.|No.")]
    [InlineData("\"It held.\" \"It did not.\"", "\"It held.\"|\"It did not.\"")]
    [InlineData("(It held.) She left.", "(It held.)|She left.")]
    [InlineData("Yahoo! was first. Well ... maybe.", "Yahoo! was first.|Well ... maybe.")]
    [InlineData("One line\nand another", "One line|and another")]
    [InlineData("It rose by 3.5 points. 12 people came.", "It rose by 3.5 points.|12 people came.")]
    public void A_paragraph_is_cut_into_sentences(string text, string expected)
    {
        var document = Document.Read(text, default);

        var sentences = document.Sentences
            .Select(sentence => document.ExtentOf(sentence.FirstToken, sentence.EndToken))
            .Select(extent => text[extent.Start..extent.End]);
        Assert.Equal(expected, string.Join("|", sentences));
    }
}
