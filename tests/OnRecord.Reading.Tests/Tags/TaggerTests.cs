using System.Text;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Tags;

public class TaggerTests
{
    [Theory]
    [InlineData("The harbor board will vote on Tuesday .", "DT NN NN MD VB IN NNP Stop")]
    [InlineData("“We cannot wait,” said Marta Quist, the mayor.", "Quote PRP MD VB Comma Quote VBD NNP NNP Comma DT NN Stop")]
    [InlineData("She told reporters that her team had won .", "PRP VBD NNS IN PRPS NN VBD VBN Stop")]
    [InlineData("Officials say the river is rising quickly .", "NNS VBP DT NN VBZ VBG RB Stop")]
    [InlineData("Judge Ferreira called it a serious mistake .", "NNP NNP VBD PRP DT JJ NN Stop")]
    [InlineData("The company’s lawyers didn’t agree.", "DT NN POS NNS VBD RB VB Stop")]
    public void Each_word_has_the_tag_that_its_sentence_gives_it(string text, string tags)
    {
        var tagged = Tagger.Default.Tag(Document.Read(text, CancellationToken.None));

        Assert.Equal(tags, string.Join(' ', Enumerable.Range(0, tagged.Length).Select(i => tagged[i])));
    }

    [Fact]
    public void A_word_is_tagged_by_its_context_not_by_itself()
    {
        Assert.Equal(PennTag.NN, TagOf("report", "They read the report yesterday."));
        Assert.Equal(PennTag.VBP, TagOf("report", "They report fewer cases than before."));
    }

    [Fact]
    public void A_headline_in_capitals_is_more_than_a_row_of_names()
    {
        Assert.NotEqual(PennTag.NNP, TagOf("VOTES", "COUNCIL VOTES TO CLOSE THE BRIDGE"));
        Assert.Equal(PennTag.VB, TagOf("CLOSE", "COUNCIL VOTES TO CLOSE THE BRIDGE"));
    }

    [Fact]
    public void Any_text_at_all_is_tagged_token_by_token()
    {
        var random = new Random(20);
        const string units = "aAbB zZéÉ09.,;:!?-–—'’“”\"()[]$%#@&/\n\r\t\0\uD83D\uDE00\uFEFF\u202E東";
        for (var round = 0; round < 300; round++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(200); length > 0; length--)
            {
                text.Append(units[random.Next(units.Length)]);
            }

            var document = Document.Read(text.ToString(), CancellationToken.None);
            var tags = Tagger.Default.Tag(document);

            Assert.Equal(document.Tokens.Length, tags.Length);
            Assert.All(Enumerable.Range(0, tags.Length), i => Assert.True(Enum.IsDefined(tags[i])));
        }
    }

    [Fact]
    public void Tagging_allocates_a_byte_a_token_and_little_else()
    {
        var document = Document.Read(string.Concat(Enumerable.Repeat("The river board said it would wait. ", 500)), CancellationToken.None);
        Tagger.Default.Tag(document);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Tagger.Default.Tag(document);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, document.Tokens.Length + 4096);
    }

    [Fact]
    public void Tagging_stops_when_it_is_cancelled()
    {
        var document = Document.Read("The board met.", CancellationToken.None);

        Assert.Throws<OperationCanceledException>(() => Tagger.Default.Tag(document, new CancellationToken(true)));
    }

    private static PennTag TagOf(string word, string text)
    {
        var document = Document.Read(text, CancellationToken.None);
        var token = Enumerable.Range(0, document.Tokens.Length).Single(i => document.Span(i).SequenceEqual(word));
        return Tagger.Default.Tag(document)[token];
    }
}
