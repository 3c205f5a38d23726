namespace OnRecord.Tests;

public class TableAttributeTests
{
    [Fact]
    public void Rows_come_from_the_attributes_of_the_fields_that_hold_them()
    {
        Corpus corpus = Corpus.Create(typeof(HarborCorpus).Assembly, typeof(ArticleTables), 1, typeof(ActorTables), 1);
        Assert.Equal("Vote “now” | later", corpus.Article(0, 0).Title);
        Assert.Same(corpus.Person(0, 0), corpus.Articles[0].Actors[0]);
    }

    [Fact]
    public void A_table_without_rows_or_field_is_reported_when_it_is_needed()
    {
        Corpus corpus = Corpus.Create(typeof(HarborCorpus).Assembly, typeof(ArticleTables), 3, typeof(ActorTables), 1);
        Assert.Equal("vote", corpus.Article(0, 0).Name);
        Assert.Contains(
            "article table 1 has no rows",
            Assert.Throws<InvalidOperationException>(() => corpus.Articles).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "article table 2 has no rows",
            Assert.Throws<InvalidOperationException>(() => corpus.Article(2, 0)).Message,
            StringComparison.Ordinal);
    }

    private static class ArticleTables
    {
        [Table(@"A	vote	Vote “now” | later	seeds/vote.txt	00	100
P	a	0+1
")]
        public const int Table0 = 0;

        public const int Table1 = 1;
    }

    private static class ActorTables
    {
        [Table(@"P	a	A			0
")]
        public const int Table0 = 0;
    }
}
