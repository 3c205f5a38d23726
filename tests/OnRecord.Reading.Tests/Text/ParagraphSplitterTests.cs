using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tests.Text;

public class ParagraphSplitterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t\n", "")]
    [InlineData("one\ntwo", "one|two")]
    [InlineData("one\r\n\r\ntwo\r\n", "one|two")]
    [InlineData("\uFEFFone\u2028two", "one|two")]
    public void Each_line_that_holds_anything_is_a_paragraph(string text, string expected) =>
        Assert.Equal(expected, Paragraphs(text));

    [Fact]
    public void Lines_broken_at_a_margin_are_one_paragraph()
    {
        const string Text =
            """
            The dam above the town of Harbor will hold through the winter,
            its engineer said on Monday, and no house below it needs to be
            left.

            A second paragraph.
            """;

        Assert.Equal(2, Split(Text).Length);
    }

    [Fact]
    public void Short_paragraphs_without_blank_lines_between_them_stay_apart()
    {
        const string Text =
            """
            The dam above the town of Harbor will hold.
            Its engineer said so.
            No house below it needs to be left by anybody, she said.
            """;

        Assert.Equal(3, Split(Text).Length);
    }

    private static string Paragraphs(string text) =>
        string.Join("|", Split(text).Select(paragraph => text[paragraph.Start..paragraph.End]));

    private static ScratchList<Paragraph> Split(string text) => ParagraphSplitter.Split(text, Scratch.Open(), default);
}
