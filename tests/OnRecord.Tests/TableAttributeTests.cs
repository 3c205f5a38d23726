namespace OnRecord.Tests;

public class TableAttributeTests
{
    [Fact]
    public void Rows_come_from_the_attributes_of_the_types_that_hold_them()
    {
        Corpus corpus = Corpus.Create(typeof(HarborCorpus).Assembly, [typeof(ArticleTable00)], [typeof(ActorTable00)]);
        Assert.Equal("Vote “now” | later", corpus.Article(0, 0).Title);
        Assert.Same(corpus.Person(0, 0), corpus.Articles[0].Actors[0]);
    }

    [Fact]
    public void A_type_without_rows_is_reported_when_its_table_is_needed()
    {
        Corpus corpus = Corpus.Create(typeof(HarborCorpus).Assembly, [typeof(ArticleTable00), typeof(TableAttributeTests)], []);
        Assert.Equal("vote", corpus.Article(0, 0).Name);
        Assert.Contains("article table 1 has no rows", Assert.Throws<InvalidOperationException>(() => corpus.Articles).Message, StringComparison.Ordinal);
    }

    [Table(@"A	vote	Vote “now” | later	seeds/vote.txt		00	100
M	person/a	0+1
")]
    private static class ArticleTable00;

    [Table(@"P	person/a	A			vote
")]
    private static class ActorTable00;
}
