using OnRecord.Testing;

namespace OnRecord.Generator.Tests.Snapshots;

public class SeedProjectTests
{
    [Fact]
    public void What_is_said_of_an_article_later_joins_what_was_said_and_replaces_it_under_the_same_name()
    {
        var result = new SeedProject()
            .Add("seeds/vote.txt", "The dam holds.", ("Name", "Old"), ("Outlet", "Harbor Post"))
            .Update("seeds/vote.txt", ("Name", "Harbor Vote"))
            .Run();

        var source = result.Results.Single().GeneratedSources.Single(static one => one.HintName == "Articles.00.g.cs").SourceText.ToString();
        Assert.Contains(" HarborVote =>", source, StringComparison.Ordinal);
        Assert.Contains("Harbor Post", source, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_is_not_there_is_named_with_those_that_are() => Assert.StartsWith(
        "There is no article vote.txt; there are: seeds/vote.txt.",
        Assert.Throws<ArgumentException>(() => new SeedProject().Add("seeds/vote.txt", "Text.").Update("vote.txt", ("Name", "Vote"))).Message,
        StringComparison.Ordinal);
}
