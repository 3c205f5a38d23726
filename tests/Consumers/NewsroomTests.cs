namespace OnRecord.Consumers;

/// <summary>The README's first command, from a state in which nothing has been built.</summary>
[Collection(nameof(PackedHouse))]
public sealed class NewsroomTests(PackedHouse house)
{
    [Fact]
    public async Task The_newsroom_prints_the_articles_of_the_repository()
    {
        DotnetResult run = (await house.RunNewsroomAsync()).SucceededWithoutWarnings();

        Assert.All(
            Directory.GetFiles(Path.Combine(PackedHouse.RepositoryRoot, "seeds"), "*.txt"),
            seed => Assert.Contains(run.Lines, line => line.EndsWith($"(../../seeds/{Path.GetFileName(seed)})", StringComparison.Ordinal)));
        Assert.Contains("../../seeds/harbor-vote.txt(9): “The dam will hold” said Quist", run.Lines);
    }

    [Fact]
    public async Task The_newsroom_prints_articles_from_anywhere_and_of_the_repository()
    {
        string seeds = house.NewFolder("Other news"), more = house.NewFolder("More news");
        File.WriteAllText(Path.Combine(seeds, "bridge.txt"), Sample.Bridge);
        File.WriteAllText(Path.Combine(more, "ferry.txt"), Sample.Ferry);

        DotnetResult run =
            (await house.RunNewsroomAsync($"-p:SeedFiles={seeds}/*.txt%3Bseeds/lost-*.txt%3B{more}/*.txt")).SucceededWithoutWarnings();

        Assert.Contains("     1  Direct    Stated     Ida Holm: The bridge will open in May", run.Lines);
        Assert.Contains("     1  Direct    Stated     Omar Reyes: The ferry stays", run.Lines);
        Assert.Contains(run.Lines, line => line.EndsWith("(../../seeds/lost-bell.txt)", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Lines, line => line.Contains("harbor-vote", StringComparison.Ordinal));
    }
}
