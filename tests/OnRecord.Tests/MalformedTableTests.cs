namespace OnRecord.Tests;

public class MalformedTableTests
{
    private const string ArticleRow = "A\tvote\t\tseeds/vote.txt\t00\t100\n";

    [Theory]
    [InlineData("Q\tx\tD\tS\t1\t0+1\n", "row 1: the first row is no article")]
    [InlineData("A\tvote\t\tseeds/vote.txt\n", "row 1: field 4 is empty")]
    [InlineData("A\tvote\t\tseeds/vote.txt\t00\n", "row 1: field 5 is empty")]
    [InlineData("A\tvote\t\tseeds/vote.txt\t00\t1e2\n", "row 1: field 5 is not of the form that numbers and ranges have")]
    [InlineData("A\tvote\t\tseeds/vote.txt\t00\t99999999999\n", "row 1: field 5 is not of the form that numbers and ranges have")]
    [InlineData("A\tvo\\te\t\tseeds/\\vote.txt\t00\t100\n", "row 1: there is no escape \"\\v\"")]
    [InlineData("A\tvote\t\tseeds\\\t00\t100\n", "row 1: a backslash ends a field")]
    [InlineData(ArticleRow + ArticleRow, "\"vote\" stands there twice")]
    public void An_article_row_that_cannot_be_read_is_reported(string table, string what) =>
        AssertReports(what, () => HarborCorpus.Create([table], []).GetArticle("vote"));

    [Fact]
    public void A_time_or_address_that_cannot_be_read_is_reported()
    {
        Article article = HarborCorpus.Create(["A\tvote\t\tseeds/vote.txt\t00\t100\tyesterday\t\tnowhere\n"], []).Article(0, 0);
        AssertReports("row 1: field 6 is no ISO 8601 time", () => article.Published);
        AssertReports("row 1: field 8 is no absolute URL", () => article.Url);
    }

    [Theory]
    [InlineData("X\n", "row 2: it holds no person, organization or place")]
    [InlineData("Person\tx\n", "row 2: it holds no person, organization or place")]
    [InlineData("\n", "row 2: it holds no person, organization or place")]
    [InlineData("P\n", "row 2: field 1 is empty")]
    [InlineData("Q\n", "row 2: field 1 is empty")]
    [InlineData("Q\tx\tE\tS\t1\t0+1\n", "row 2: there is no kind of quotation \"E\"")]
    [InlineData("Q\tx\tD\tT\t1\t0+1\n", "row 2: there is no certainty \"T\"")]
    [InlineData("Q\tx\tD\tS\t1\t\n", "row 2: field 5 is empty")]
    [InlineData("Q\tx\tD\tS\t1\t7\n", "row 2: field 5 is not of the form that numbers and ranges have")]
    [InlineData("Q\tx\tD\tS\t1\t0-1\n", "row 2: field 5 is not of the form that numbers and ranges have")]
    [InlineData("Q\tx\tD\tS\t1\t0+1,\n", "row 2: field 5 is not of the form that numbers and ranges have")]
    [InlineData("Q\tx\tD\tS\t1\t0+1;2+3\n", "row 2: field 5 is not of the form that numbers and ranges have")]
    [InlineData("Q\tx\tD\tS\t1\t90+11\n", "row 2: field 5 reaches beyond the article's 100 UTF-16 units")]
    [InlineData("Q\tx\tD\tS\t1\t0+6,95\n", "row 2: field 5 reaches beyond the article's 100 UTF-16 units")]
    [InlineData("Q\tx\tD\tS\t1\t0+1\t0+1,2+1\n", "row 2: field 6 is not of the form that numbers and ranges have")]
    [InlineData("Q\tx\tD\tS\t1\t0+1\t0+1\t200+1\n", "row 2: field 7 reaches beyond the article's 100 UTF-16 units")]
    [InlineData("Q\tx\tD\tS\t1\t0+1\t\t\t0\nP\ta\t0+1\n", "row 2: the article has no actor 0 above")]
    [InlineData("Q\tx\tD\tS\t1\t0+1\t\t\tperson/a\n", "row 2: field 8 is not of the form that numbers and ranges have")]
    public void A_row_of_an_article_that_cannot_be_read_is_reported(string row, string what) => AssertReports(what, () =>
    {
        Article article = HarborCorpus.Create([ArticleRow + row], []).Article(0, 0);
        return (
            article.Quotes
                .Select(static quote => (quote.Kind, quote.Certainty, quote.Pieces, quote.SpeakerMention, quote.Cue, quote.Speaker))
                .ToList(),
            article.Actors);
    });

    [Fact]
    public void Mentions_that_cannot_be_read_are_reported() => AssertReports(
        "article table 0: row 2: field 2 is empty",
        () => HarborCorpus.Create([ArticleRow + "P\ta\n"], ["P\ta\tA\t\t\t0\n"]).Person(0, 0).Mentions);

    [Theory]
    [InlineData("P\ta\t0+1\nQ\tx\tD\tS\t1\t0+1\t\t\t0\n")]
    [InlineData("P\ta\t0+1\n")]
    public void An_actor_that_no_table_has_is_reported(string row)
    {
        Article article = HarborCorpus.Create([ArticleRow + row], []).Article(0, 0);
        AssertReports("there is no actor \"person/a\"", () => article.Quotes.Count > 0 ? article.Quotes[0].Speaker : article.Actors);
    }

    [Theory]
    [InlineData("A\ta\tA\n", "actor table 0: row 1: it holds no person, organization or place")]
    [InlineData("P\ta\n", "actor table 0: row 1: field 2 is empty")]
    public void An_actor_row_that_cannot_be_read_is_reported(string table, string what) =>
        AssertReports(what, () => HarborCorpus.Create([], [table]).Actors);

    [Theory]
    [InlineData("1", "there is no article table 1")]
    [InlineData("0,x", "actor table 0: row 1: field 5 is not of the form that numbers and ranges have")]
    [InlineData("0;0", "actor table 0: row 1: field 5 is not of the form that numbers and ranges have")]
    public void A_table_that_an_actor_is_named_in_but_is_not_there_is_reported(string tables, string what) =>
        AssertReports(what, () => HarborCorpus.Create([ArticleRow], [$"P\ta\tA\t\t\t{tables}\n"]).Actors[0].Quotes);

    [Fact]
    public void A_row_that_is_not_there_is_reported()
    {
        AssertReports("article table 0: place 1 holds no Article", () => HarborCorpus.Create([ArticleRow], []).Article(0, 1));
        AssertReports("article table 0: place -1 holds no Article", () => HarborCorpus.Create([ArticleRow], []).Article(0, -1));
    }

    [Fact]
    public void An_actor_of_another_kind_is_reported() =>
        AssertReports("actor table 0: place 0 holds no Place", () => HarborCorpus.Create([], ["P\ta\tA\n"]).Place(0, 0));

    [Fact]
    public void A_table_that_is_not_there_is_reported() =>
        AssertReports("there is no article table 1", () => HarborCorpus.Create([ArticleRow], []).Article(1, 0));

    [Fact]
    public void Fields_beyond_the_known_ones_are_left_unread()
    {
        Corpus corpus = HarborCorpus.Create(
            ["A\tvote\t\tseeds/vote.txt\t00\t100\t\t\t\t\tnew\nQ\tx\tD\tS\t1\t0+1\t\t\t\t\tnew\n"], ["P\ta\tA\t\t\t\tnew\n"]);
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
