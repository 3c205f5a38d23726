using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Tests.Naming;

public class SeedElementTests
{
    [Theory]
    [InlineData("seeds/harbor-vote.txt", "seeds/harbor-vote.txt")]
    [InlineData("../nya hamnen (öst)/it's.txt", "../nya hamnen (öst)/it's.txt")]
    [InlineData("100%25;*?$(a)@(b).txt", "100%2525%3B%2A%3F%24(a)%40(b).txt")]
    [InlineData("a&\"<b>\".txt", "a&amp;&quot;&lt;b&gt;&quot;.txt")]
    public void A_path_stands_there_as_MSBuild_reads_it(string path, string written) =>
        Assert.Equal($"<Seed Update=\"{written}\" Name=\"…\" />", SeedElement.Update("Seed", path, "Name", "…"));
}
