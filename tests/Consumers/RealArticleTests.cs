namespace OnRecord.Consumers;

/// <summary>A real article beside two small ones, used as typed C#.</summary>
[Collection(nameof(PackedHouse))]
public sealed class RealArticleTests(PackedHouse house)
{
    [SkippableFact]
    public async Task A_real_article_and_two_others_become_typed_members()
    {
        string folder = Path.Combine(PackedHouse.RepositoryRoot, "..", "shared", "seeds", "text");
        Skip.IfNot(Directory.Exists(folder), "The real article is not part of the repository; its folder ../shared/seeds/text is not here.");
        string article = Assert.Single(Directory.GetFiles(folder, "*.txt"));

        Consumer project = await house.NewProjectAsync("console", "Desk");
        project
            .Project(
                properties: "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>",
                items: """<Seed Update="seeds/real.txt" Name="Ceasefire" Published="2016-10-07" />""")
            .Write("seeds/real.txt", await File.ReadAllBytesAsync(article))
            .Write("seeds/ferry.txt", Sample.Ferry)
            .Write("seeds/school.txt", Sample.School)
            .Write("Program.cs", """
                using System;
                using System.Linq;
                using Desk;
                using OnRecord;

                Article real = Articles.Ceasefire;
                Console.WriteLine($"{Articles.All.Count} articles, {real.Name} of {real.Published:yyyy-MM-dd}");
                Console.WriteLine(Articles.Ferry.Quotes.TheFerryStays.Text);
                Console.WriteLine(Articles.School.Actors.LenaVoss == Actors.LenaVoss);
                Console.WriteLine(Actors.JohnKerry is Person { Quotes.Count: > 0 } kerry && kerry.Aliases.Contains("Kerry"));
                Console.WriteLine(Articles.TryGet("ferry", out Article? ferry) && ferry.Quotes[0].Speaker == Actors.OmarReyes);
                """);

        (await project.BuildAsync()).SucceededWithoutWarnings();
        DotnetResult run = (await project.RunAsync()).Succeeded();

        Assert.Equal(["3 articles, ceasefire of 2016-10-07", "The ferry stays", "True", "True", "True"], run.Lines.Where(line => line.Length > 0));
    }
}
