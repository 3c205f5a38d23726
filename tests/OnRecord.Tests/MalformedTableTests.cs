namespace OnRecord.Tests;

public class MalformedTableTests
{
    private const string ArticleRow = "A\tvote\t\tseeds/vote.txt\t\t00\t100\n";

    [Theory]
    [InlineData("Q\tx\tD\tS\t1\t0+1\n", "row 1: the first row is no article")]
    [InlineData("A\tvote\t\tseeds/vote.txt\n", "row 1: field 5 is empty")]
    [InlineData("A\tvote\t\tseeds/vote.txt\t\t00\t1e2\n", "row 1: field 6 is not of the form that numbers and ranges have")]
    [InlineData("A\tvote\t\tseeds/vote.txt\t\t00\t99999999999\n", "row 1: field 6 is not of the form that numbers and ranges have")]
    [InlineData("A\tvo\\te\t\tseeds/\\vote.txt\t\t00\t100\n", "row 1: there is no escape \"\\v\"")]
    [InlineData("A\tvote\t\tseeds\\\t\t00\t100\n", "row 1: a backslash ends a field")]
    [InlineData(ArticleRow + ArticleRow, "\"vote\" stands there twice")]
    public void An_article_row_that_cannot_be_read_is_reported(string table, string what) =>
        AssertReports(what, () => HarborCorpus.Create([table], []).GetArticle("vote"));

    [Fact]
    public void A_time_or_address_that_cannot_be_read_is_reported()
    {
        Article article = HarborCorpus.Create(["A\tvote\t\tseeds/vote.txt\t\t00\t100\tyesterday\t\tnowhere\n"], []).Article(0, 0);
        AssertReports("row 1: field 7 is no ISO 8601 time", () => article.Published);
        AssertReports("row 1: field 9 is no absolute URL", () => article.Url);
    }

    [Theory]
    [InlineData("X\n", "row 2: it holds no quotation and no mentions")]
    [InlineData("Quote\tx\n", "row 2: it holds no quotation and no mentions")]
    [InlineData("\n", "row 2: it holds no quotation and no mentions")]
    [InlineData("Q\tx\tE\tS\t1\t0+1\n", "row 2: there is no kind of quotation \"E\"")]
    [InlineData("Q\tx\tD\tT\t1\t0+1\n", "row 2: there is no certainty \"T\"")]
    [InlineData("Q\tx\tD\tS\t1\t\n", "row 2: field 5 is empty")]
    [InlineData("Q\tx\tD\tS\t1\t0-1\n", "row 2: field 5 is not of the form that numbers and ranges have")]
    [InlineData("Q\tx\tD\tS\t1\t0+1,\n", "row 2: field 5 is not of the form that numbers and ranges have")]
    [InlineData("Q\tx\tD\tS\t1\t0+1;2+3\n", "row 2: field 5 is not of the form that numbers and ranges have")]
    [InlineData("Q\tx\tD\tS\t1\t90+11\n", "row 2: field 5 reaches beyond the article's 100 UTF-16 units")]
    [InlineData("Q\tx\tD\tS\t1\t0+1\t0+1,2+1\n", "row 2: field 6 is not of the form that numbers and ranges have")]
    [InlineData("Q\tx\tD\tS\t1\t0+1\t0+1\t200+1\n", "row 2: field 7 reaches beyond the article's 100 UTF-16 units")]
    [InlineData("Q\tx\tD\tS\t1\t0+1\t\t\t0\nM\tperson/a\t0+1\n", "row 2: the article has no actor 0 above")]
    [InlineData("Q\tx\tD\tS\t1\t0+1\t\t\tperson/a\n", "row 2: field 8 is not of the form that numbers and ranges have")]
    [InlineData("M\tperson/a\n", "row 2: field 2 is empty")]
    public void A_row_of_an_article_that_cannot_be_read_is_reported(string row, string what) =>
        AssertReports(what, () => HarborCorpus.Create([ArticleRow + row], []).Article(0, 0).Quotes);

    [Theory]
    [InlineData("M\tperson/a\t0+1\nQ\tx\tD\tS\t1\t0+1\t\t\t0\n")]
    [InlineData("M\tperson/a\t0+1\n")]
    public void An_actor_that_no_table_has_is_reported(string row) => AssertReports(
        "there is no actor \"person/a\"",
        () => HarborCorpus.Create([ArticleRow + row], []).Article(0, 0) is { } article ? (article.Actors, article.Quotes[0].Speaker) : default);

    [Theory]
    [InlineData("A\tperson/a\tA\n", "actor table 0: row 1: it holds no person, organization or place")]
    [InlineData("P\tperson/a\n", "actor table 0: row 1: field 2 is empty")]
    public void An_actor_row_that_cannot_be_read_is_reported(string table, string what) =>
        AssertReports(what, () => HarborCorpus.Create([], [table]).Actors);

    [Fact]
    public void An_article_that_an_actor_is_named_in_but_no_table_has_is_reported() => AssertReports(
        "actor table 0: row 1: there is no article \"gone\"",
        () => HarborCorpus.Create([], ["P\tperson/a\tA\t\t\tgone\n"]).Actors[0].Quotes);

    [Fact]
    public void A_row_that_is_not_there_is_reported()
    {
        AssertReports("article table 0: place 1 holds no Article", () => HarborCorpus.Create([ArticleRow], []).Article(0, 1));
        AssertReports("article table 0: place -1 holds no Article", () => HarborCorpus.Create([ArticleRow], []).Article(0, -1));
    }

    [Fact]
    public void An_actor_of_another_kind_is_reported() =>
        AssertReports("actor table 0: place 0 holds no Place", () => HarborCorpus.Create([], ["P\tperson/a\tA\n"]).Place(0, 0));

    [Fact]
    public void A_table_that_is_not_there_is_reported() =>
        AssertReports("there is no article table 1", () => HarborCorpus.Create([ArticleRow], []).Article(1, 0));

    [Fact]
    public void Fields_beyond_the_known_ones_are_left_unread()
    {
        Corpus corpus = HarborCorpus.Create(["A\tvote\t\tseeds/vote.txt\t\t00\t100\t\t\t\t\t\tnew\nQ\tx\tD\tS\t1\t0+1\t\t\t\t\tnew\n"], ["P\tperson/a\tA\t\t\t\tnew\n"]);
        Assert.Equal("vote/x", corpus.GetArticle("vote").Quotes[0].Id);
        Assert.Equal("A", corpus.GetActor("person/a").Name);
    }

    private static void AssertReports(string what, Func<object?> use)
    {
        string message = Assert.Throws<InvalidOperationException>(use).Message;
        Assert.Contains(what, message, StringComparison.Ordinal);
        Assert.Contains("let every project reference the same version of the OnRecord package", message, StringComparison.Ordinal);
    }
}
