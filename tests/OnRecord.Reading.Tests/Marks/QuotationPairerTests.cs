using OnRecord.Reading.Marks;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Marks;

public class QuotationPairerTests
{
    [Theory]
    [InlineData("“It will hold,” she said.", "“It will hold,”")]
    [InlineData("\"It will hold,\" she said. \"It is new.\"", "\"It will hold,\"|\"It is new.\"")]
    [InlineData("``It will hold,'' she said. ''It is new.''", "``It will hold,''|''It is new.''")]
    [InlineData("„Er hält“, sagte sie.", "„Er hält“")]
    [InlineData("«Il tient», dit-elle; « il tient ».", "«Il tient»|« il tient »")]
    [InlineData("»Er hält«, sagte sie.", "»Er hält«")]
    [InlineData("»Hei», sanoi hän.", "»Hei»")]
    [InlineData("»Ferry stays in port", "")]
    [InlineData("It sailed. Full story »Ferry sails, says “owner”", "“owner”")]
    [InlineData("‘It’ll hold,’ she said.", "‘It’ll hold,’")]
    [InlineData("'It'll hold,' she said.", "'It'll hold,'")]
    [InlineData("‘The dogs’ bowls were empty,’ she said.", "‘The dogs’ bowls were empty,’")]
    [InlineData("‘He said “no” to me,’ she said.", "‘He said “no” to me,’")]
    [InlineData("“He said ‘no’ to me,” she said.", "“He said ‘no’ to me,”")]
    [InlineData("“He said, ‘Don't.’”", "“He said, ‘Don't.’”")]
    [InlineData("\"He said, 'Don't,'\" she said.", "\"He said, 'Don't,'\"")]
    [InlineData("“He said “no” to me,” she said.", "“He said “no” to me,”")]
    [InlineData("The dogs’ bowls and the Quists' dogs.", "")]
    [InlineData("Back in the '90s, class of '92, she won.", "")]
    [InlineData("She is 6'2\" and he 5’ 10” tall; “tall,” they say.", "“tall,”")]
    [InlineData("“She is 6'2\" tall,” he said.", "“She is 6'2\" tall,”")]
    [InlineData("Rock ’n’ roll, goin’ home", "")]
    [InlineData("the “dam”—“gate” and (“wall”)", "“dam”|“gate”|“wall”")]
    [InlineData("”It will hold,” she said.", "”It will hold,”")]
    [InlineData("“[Y]ou hold,” she said.", "“[Y]ou hold,”")]
    public void Marks_are_paired_and_the_outermost_pair_counts(string text, string expected) =>
        Assert.Equal(expected, Pair(text));

    [Fact]
    public void A_paragraph_that_reopens_the_quotation_continues_it()
    {
        const string Text = "“It will hold.\n“It is new,” she said.\n“He asked.”";

        var reading = QuotationPairer.Pair(Document.Read(Text, default), default);

        Assert.Equal("“It will hold.|“It is new,”|“He asked.”", Pair(Text));
        Assert.Equal([false, true, false], reading.Quotations.Select(quotation => quotation.IsContinuation));
        Assert.Empty(reading.UnclosedMarks);
    }

    [Fact]
    public void A_paragraph_that_closes_what_the_one_before_opened_continues_it()
    {
        const string Text = "“It will hold,\nIt is new,” she said.";

        var reading = QuotationPairer.Pair(Document.Read(Text, default), default);

        Assert.Equal("“It will hold,|It is new,”", Pair(Text));
        Assert.Equal([false, true], reading.Quotations.Select(quotation => quotation.IsContinuation));
    }

    [Theory]
    [InlineData("“It will hold. She left.", "“It will hold. She left.")]
    [InlineData("She said “it will hold. He left.", "“it will hold.")]
    [InlineData("She said “it and “that” hold. He left.", "“that”")]
    public void A_mark_that_nothing_closes_is_reported(string text, string expected)
    {
        var unclosed = QuotationPairer.Pair(Document.Read(text, default), default).UnclosedMarks;

        Assert.Equal(text.IndexOf('“', StringComparison.Ordinal), Assert.Single(unclosed).Start);
        Assert.Equal(expected, Pair(text));
    }

    private static string Pair(string text)
    {
        var document = Document.Read(text, default);
        return string.Join("|", QuotationPairer.Pair(document, default).Quotations
            .Select(quotation => document.Span(document.ExtentOf(quotation.FirstToken, quotation.EndToken)).ToString()));
    }
}
