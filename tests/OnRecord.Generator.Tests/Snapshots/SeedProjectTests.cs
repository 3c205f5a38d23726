using OnRecord.Testing;

namespace OnRecord.Generator.Tests.Snapshots;

public class SeedProjectTests
{
    [Fact]
    public void What_is_said_of_an_article_later_joins_what_was_said_and_replaces_it_under_the_same_name()
    {
        var source = Articles(new SeedProject()
            .Add("seeds/vote.txt", "The dam holds.", ("Name", "Old"), ("Outlet", "Harbor Post"))
            .Update("seeds/vote.txt", ("Name", "Harbor Vote")));

        Assert.Contains(" HarborVote =>", source, StringComparison.Ordinal);
        Assert.Contains("Harbor Post", source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_gives_what_a_build_takes_from_it()
    {
        var folder = Directory.CreateTempSubdirectory("seeds").FullName;
        try
        {
            foreach (var path in new[] { "vote.txt", "may/ferry.txt", ".draft.txt", ".trash/old.txt", "notes.md" })
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
                File.WriteAllText(Path.Combine(folder, path), "The dam holds.");
            }

            var source = Articles(new SeedProject().AddFolder(folder));

            var name = Path.GetFileName(folder);
            Assert.Contains($" in {name}/vote.txt<", source, StringComparison.Ordinal);
            Assert.Contains($" in {name}/may/ferry.txt<", source, StringComparison.Ordinal);
            Assert.Equal(2, source.Split(" => new(Corpus").Length - 1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void An_article_that_is_not_there_is_named_with_those_that_are() => Assert.StartsWith(
        "There is no article vote.txt; there are: seeds/vote.txt.",
        Assert.Throws<ArgumentException>(() => new SeedProject().Add("seeds/vote.txt", "Text.").Update("vote.txt", ("Name", "Vote"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_the_generator_does_not_read_is_told()
    {
        Assert.StartsWith(
            "OnRecord reads no metadata Nmae; it reads Name, Title, Outlet, Url, Published, Members.",
            Assert.Throws<ArgumentException>(() => new SeedProject().Add("seeds/vote.txt", "Text.", ("Nmae", "Vote"))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SeedProject().Add("seeds/vote.txt", "Text.").Update("seeds/vote.txt", ("Titel", "Vote")));
        Assert.StartsWith(
            "OnRecord reads no property Namespace; it reads RootNamespace, OnRecordNamespace, OnRecordAccessibility.",
            Assert.Throws<ArgumentException>(() => new SeedProject().WithProperty("Namespace", "Newsroom")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_articles_is_told()
    {
        var folder = Directory.CreateTempSubdirectory("seeds").FullName;
        try
        {
            Assert.Equal(
                $"There is no *.txt in {folder}.", Assert.Throws<FileNotFoundException>(() => new SeedProject().AddFolder(folder)).Message);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Articles(SeedProject project) =>
        project.Run().Results.Single().GeneratedSources.Single(static one => one.HintName == "Articles.00.g.cs").SourceText.ToString();
}
