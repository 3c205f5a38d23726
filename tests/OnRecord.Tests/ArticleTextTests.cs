using OnRecord.Resources;

namespace OnRecord.Tests;

public class ArticleTextTests
{
    private static readonly string? TestAssembly = typeof(ArticleTextTests).Assembly.GetName().Name;

    [Fact]
    public void A_missing_resource_is_reported_with_its_name_and_a_remedy() => Assert.Equal(
        "The text of seeds/gone.txt cannot be had: the resource \"OnRecord/seeds/gone.txt\" of " + TestAssembly + " is missing. " +
        "Let the project keep OnRecord's build targets, which embed every article, and rebuild it.",
        ErrorOf("seeds/gone.txt", "", TextHash.HexOf(HarborCorpus.Vote), HarborCorpus.Vote.Length));

    [Fact]
    public void A_resource_of_another_hash_is_reported_with_its_name_and_a_remedy() => Assert.Equal(
        "The text of seeds/vote.txt cannot be had: the resource \"OnRecord/seeds/harbor-vote.txt\" of " + TestAssembly + " is not the text " +
        "that was read when the assembly was compiled. Rebuild the project.",
        ErrorOf("seeds/vote.txt", "OnRecord/seeds/harbor-vote.txt", new string('0', 16), HarborCorpus.Vote.Length));

    [Fact]
    public void A_resource_of_another_length_is_reported() => Assert.Contains(
        "is not the text that was read",
        ErrorOf("seeds/harbor-vote.txt", "", TextHash.HexOf(HarborCorpus.Vote), HarborCorpus.Vote.Length + 1),
        StringComparison.Ordinal);

    [Fact]
    public void What_needs_no_text_is_there_without_it()
    {
        string table = HarborCorpus.VoteTable.Replace("OnRecord/seeds/harbor-vote.txt", "OnRecord/seeds/gone.txt", StringComparison.Ordinal);
        Article article = HarborCorpus.Create([table], [HarborCorpus.PeopleTable]).Article(0, 0);
        Assert.Equal("Harbor council keeps the dam (seeds/harbor-vote.txt)", article.ToString());
        Assert.Equal(7, article.Quotes[1].Line);
        Assert.Equal("Marta Quist", article.Quotes[1].Speaker?.Name);
    }

    private static string ErrorOf(string path, string resource, string hash, int length)
    {
        Corpus corpus = HarborCorpus.Create([HarborCorpus.Rows(["A", "a", "", path, resource, hash, length.ToString()])], []);
        return Assert.Throws<InvalidOperationException>(() => corpus.Article(0, 0).Text).Message;
    }
}
