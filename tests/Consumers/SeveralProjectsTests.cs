namespace OnRecord.Consumers;

/// <summary>Projects that have articles each and reference one another: what one program sees of them together.</summary>
[Collection(nameof(PackedHouse))]
public sealed class SeveralProjectsTests(PackedHouse house)
{
    private const string Ferry = "“The ferry stays,” Captain Omar Reyes said.\n";
    private const string Fare = "Captain Omar Reyes met the harbor board on Monday.\n\n“The fare will not rise,” Omar Reyes said.\n";

    [Fact]
    public async Task A_program_enumerates_its_articles_with_those_of_a_library_trimmed_or_not()
    {
        Consumer library = await house.NewProjectAsync("classlib", "Archive");
        library
            .Project("""
                <TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
                <IsTrimmable Condition="'$(TargetFramework)' == 'net10.0'">true</IsTrimmable>
                """)
            .Write("seeds/ferry.txt", Ferry)
            .Write("seeds/bridge.txt", Sample.Bridge)
            .Write("Shelf.cs", "namespace Archive { public sealed class Shelf { } }");
        library.Delete("Class1.cs");

        Consumer program = await house.NewProjectAsync("console", "Counter");
        program
            .Project(
                properties: """
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    <IsAotCompatible>true</IsAotCompatible>
                    <PublishTrimmed>true</PublishTrimmed>
                    <TrimmerSingleWarn>false</TrimmerSingleWarn>
                    <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
                    <AppendRuntimeIdentifierToOutputPath>false</AppendRuntimeIdentifierToOutputPath>
                    """,
                items: """<ProjectReference Include="../Archive/Archive.csproj" />""")
            .Write("seeds/fare.txt", Fare)
            .Write("seeds/bridge.txt", Sample.Bridge)
            .Write("Program.cs", """
                using System;
                using OnRecord;
                using Counter;

                Corpus all = Corpus.Of(typeof(Articles).Assembly, typeof(Archive.Shelf).Assembly);
                foreach (Article article in all.Articles)
                {
                    Console.WriteLine($"{article.Assembly.GetName().Name} {article.Name}");
                }

                foreach (Quote quote in all.GetActor(Actors.OmarReyes.Id).Quotes)
                {
                    Console.WriteLine($"joined: {quote.Text}");
                }

                foreach (Quote quote in Actors.OmarReyes.Quotes)
                {
                    Console.WriteLine($"own: {quote.Text}");
                }

                Console.WriteLine(ReferenceEquals(Corpus.Of(typeof(Articles).Assembly), Articles.Corpus));
                """);

        (await program.BuildAsync()).SucceededWithoutWarnings();
        Check(await program.RunAsync());

        string published = Path.Combine(program.Folder, "published");
        (await program.DotnetAsync("publish", "--nologo", "-m:1", "-v:m", "-o", published)).SucceededWithoutWarnings();
        Check(await program.DotnetAsync(Path.Combine(published, "Counter.dll")));
    }

    [Fact]
    public async Task A_library_that_makes_its_types_public_is_joined_by_name_in_any_namespace()
    {
        Consumer library = await house.NewProjectAsync("classlib", "Wire");
        library
            .Project("""
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <OnRecordAccessibility>public</OnRecordAccessibility>
                <OnRecordNamespace>Wire.Stories</OnRecordNamespace>
                """)
            .Write("seeds/ferry.txt", Ferry);
        library.Delete("Class1.cs");

        Consumer program = await house.NewProjectAsync("console", "Reading");
        program
            .Project(
                properties: "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>",
                items: """<ProjectReference Include="../Wire/Wire.csproj" />""")
            .Write("seeds/fare.txt", Fare)
            .Write("Program.cs", """
                using System;
                using OnRecord;

                Corpus all = Corpus.Of(Reading.Articles.Corpus, Wire.Stories.Articles.Corpus);
                Console.WriteLine($"{all}: {all.Articles.Count} articles, {all.GetActor("person/omar-reyes").Quotes.Count} quotes");
                """);

        (await program.BuildAsync()).SucceededWithoutWarnings();
        Assert.Contains("Reading, Wire: 2 articles, 2 quotes", (await program.RunAsync()).Succeeded().Lines);
    }

    [Fact]
    public async Task Whoever_only_refers_to_a_project_with_articles_sees_its_articles_and_has_none_generated()
    {
        Consumer app = await house.NewProjectAsync("classlib", "Kiosk");
        app
            .Project(
                "<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>",
                """<InternalsVisibleTo Include="Kiosk.Tests" />""")
            .Write("seeds/ferry.txt", Ferry);
        app.Delete("Class1.cs");

        Consumer tests = await house.NewProjectAsync("console", "Kiosk.Tests");
        tests
            .Project(
                properties: "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>",
                items: """<ProjectReference Include="../Kiosk/Kiosk.csproj" />""",
                package: false)
            .Write("Program.cs", """
                namespace Kiosk.Tests;

                internal static class Program
                {
                    private static void Main() => System.Console.WriteLine(Articles.Ferry.Quotes.TheFerryStays.Text);
                }
                """);

        (await tests.BuildAsync()).SucceededWithoutWarnings();
        Assert.Contains("The ferry stays", (await tests.RunAsync()).Succeeded().Lines);
    }

    private static void Check(DotnetResult run) => Assert.Equal(
        [
            "Counter bridge",
            "Counter fare",
            "Archive ferry",
            "joined: The fare will not rise",
            "joined: The ferry stays",
            "own: The fare will not rise",
            "True",
        ],
        run.Succeeded().Lines.Where(line => line.Length > 0));
}
