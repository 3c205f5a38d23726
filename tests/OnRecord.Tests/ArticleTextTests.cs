using OnRecord.Resources;

namespace OnRecord.Tests;

public class ArticleTextTests
{
    private static readonly string TestAssembly = typeof(ArticleTextTests).Assembly.GetName().Name!;

    [Fact]
    public void A_text_that_the_resource_does_not_hold_is_reported_with_a_remedy() => Assert.Equal(
        $"The text of seeds/gone.txt cannot be had: the resource \"OnRecord.Texts\" of {TestAssembly} does not hold it. Rebuild the project.",
        ErrorOf("seeds/gone.txt", TextHash.HexOf(HarborCorpus.Vote), HarborCorpus.Vote.Length));

    [Fact]
    public void A_text_of_another_hash_is_reported_with_a_remedy() => Assert.Equal(
        $"The text of seeds/harbor-vote.txt cannot be had: the resource \"OnRecord.Texts\" of {TestAssembly} holds another text than was read " +
        "when the assembly was compiled. Rebuild the project.",
        ErrorOf("seeds/harbor-vote.txt", new string('0', 16), HarborCorpus.Vote.Length));

    [Fact]
    public void A_text_of_another_length_is_reported() => Assert.Contains(
        "holds another text",
        ErrorOf("seeds/harbor-vote.txt", TextHash.HexOf(HarborCorpus.Vote), HarborCorpus.Vote.Length + 1),
        StringComparison.Ordinal);

    [Fact]
    public void An_assembly_without_the_resource_is_reported_with_a_remedy()
    {
        Corpus corpus = Corpus.Create(typeof(Corpus).Assembly, [Row("seeds/a.txt", "00", 1)], []);
        Assert.Equal(
            "The text of seeds/a.txt cannot be had: the resource \"OnRecord.Texts\" of OnRecord is missing. " +
            "Let the project keep OnRecord's build targets, which embed it, and rebuild it.",
            Assert.Throws<InvalidOperationException>(() => corpus.Article(0, 0).Text).Message);
    }

    [Fact]
    public void What_needs_no_text_is_there_without_it()
    {
        string table = HarborCorpus.VoteTable.Replace("seeds/harbor-vote.txt", "seeds/gone.txt", StringComparison.Ordinal);
        Article article = HarborCorpus.Create([table], [HarborCorpus.PeopleTable]).Article(0, 0);
        Assert.Equal("Harbor council keeps the dam (seeds/gone.txt)", article.ToString());
        Assert.Equal(7, article.Quotes[1].Line);
        Assert.Equal("Marta Quist", article.Quotes[1].Speaker?.Name);
    }

    private static string ErrorOf(string path, string hash, int length)
    {
        Corpus corpus = HarborCorpus.Create([Row(path, hash, length)], []);
        return Assert.Throws<InvalidOperationException>(() => corpus.Article(0, 0).Text).Message;
    }

    private static string Row(string path, string hash, int length) => HarborCorpus.Rows(["A", "a", "", path, hash, length.ToString()]);
}
