using OnRecord.Resources;

namespace OnRecord.Tests;

public class ArticleTests
{
    private readonly Article _vote = HarborCorpus.Create().GetArticle("harbor-vote");
    private readonly Article _ferry = HarborCorpus.Create().GetArticle("ferry-returns");

    [Fact]
    public void An_article_has_what_its_row_gives()
    {
        Assert.Equal("The ferry returns", _ferry.Title);
        Assert.Equal("seeds/news/ferry.txt", _ferry.Path);
        Assert.Equal(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.FromHours(2)), _ferry.Published);
        Assert.Equal("Harbor\tPost", _ferry.Outlet);
        Assert.Equal(new Uri("https://post.example/ferry"), _ferry.Url);
        Assert.Equal(["Ines Falk", "A|B"], _ferry.Authors);
    }

    [Fact]
    public void What_its_row_leaves_out_is_absent()
    {
        Assert.Null(_vote.Outlet);
        Assert.Null(_vote.Url);
        Assert.Empty(_vote.Authors);
    }

    [Fact]
    public void A_date_alone_is_midnight_UTC() =>
        Assert.Equal(new DateTimeOffset(2024, 5, 1, 0, 0, 0, TimeSpan.Zero), _vote.Published);

    [Fact]
    public void The_text_is_the_resource_without_its_byte_order_mark()
    {
        Assert.Equal(HarborCorpus.Ferry, _ferry.Text);
        Assert.StartsWith("The ferry returns\r\n", _ferry.Text, StringComparison.Ordinal);
        Assert.Same(_ferry.Text, _ferry.Text);
    }

    [Fact]
    public void Actors_are_ordered_by_first_mention() =>
        Assert.Equal(["Lindholm", "Marta Quist", "Brandt & Sons"], _vote.Actors.Select(actor => actor.Name));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(18, 1)]
    [InlineData(19, 2)]
    [InlineData(21, 3)]
    public void Lines_are_counted_from_one_with_their_line_ends(int offset, int line) => Assert.Equal(line, _ferry.LineOf(offset));

    [Fact]
    public void The_end_of_the_text_has_a_line() => Assert.Equal(12, _vote.LineOf(_vote.Text.Length));

    [Theory]
    [InlineData(-1)]
    [InlineData(10_000)]
    public void An_offset_outside_the_text_has_no_line(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _vote.LineOf(offset));

    [Fact]
    public void Articles_of_the_same_name_and_text_are_equal()
    {
        Article again = HarborCorpus.Create().GetArticle("harbor-vote");
        Assert.NotSame(_vote, again);
        Assert.Equal(_vote, again);
        Assert.True(_vote == again);
        Assert.Equal(_vote.GetHashCode(), again.GetHashCode());
    }

    [Fact]
    public void Articles_of_the_same_name_and_other_text_differ()
    {
        string table = HarborCorpus.VoteTable.Replace(TextHash.HexOf(HarborCorpus.Vote), new string('0', 16), StringComparison.Ordinal);
        Assert.NotEqual(_vote, HarborCorpus.Create([table], []).Article(0, 0));
    }

    [Fact]
    public void It_prints_its_headline_and_file() => Assert.Equal("Harbor council keeps the dam (seeds/harbor-vote.txt)", _vote.ToString());

    [Fact]
    public void Without_headline_it_prints_its_name()
    {
        string table = HarborCorpus.VoteTable.Replace("\tHarbor council keeps the dam\t", "\t\t", StringComparison.Ordinal);
        Assert.Equal("harbor-vote (seeds/harbor-vote.txt)", HarborCorpus.Create([table], []).Article(0, 0).ToString());
    }
}
