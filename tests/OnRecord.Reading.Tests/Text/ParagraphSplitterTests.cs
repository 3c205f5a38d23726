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
    public void Two_lines_are_one_paragraph_where_the_article_is_broken_at_their_margin()
    {
        const string wrapped = "The bell of the old tower in the harbor has been silent since the\nspring, and nobody knows why it is.\n\n";
        const string pair = "Somebody has to climb the tower with a lamp, says its keeper Omar\nOde, who is ill.";
        const string lines = "Somebody has to climb the tower with a lamp, the old keeper says.\nOde is ill.";

        Assert.Equal(3, Split(wrapped + wrapped + pair).Length);
        Assert.Equal(4, Split(wrapped + wrapped + lines).Length);
        Assert.Equal(3, Split(wrapped + pair).Length);
        Assert.Equal(4, Split(pair + "\n\n" + wrapped + wrapped).Length);
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
