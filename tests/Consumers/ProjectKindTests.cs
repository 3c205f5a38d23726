using System.IO.Compression;

namespace OnRecord.Consumers;

/// <summary>The kinds of project that use the package, each built without a warning and run.</summary>
[Collection(nameof(PackedHouse))]
public sealed class ProjectKindTests(PackedHouse house)
{
    [Fact]
    public async Task A_net8_project_in_CSharp_9_without_nullable_runs()
    {
        Consumer project = await house.NewProjectAsync("console", "Older");
        project
            .Project("""
                <OutputType>Exe</OutputType>
                <TargetFramework>net8.0</TargetFramework>
                <LangVersion>9</LangVersion>
                <Nullable>disable</Nullable>
                <WarningLevel>9999</WarningLevel>
                <RollForward>Major</RollForward>
                """)
            .Write("Program.cs", Sample.Listing("Older").Replace("quote.Speaker?.Name", "quote.Speaker.Name", StringComparison.Ordinal))
            .Write("seeds/ferry.txt", Sample.Ferry);

        (await project.BuildAsync()).SucceededWithoutWarnings();
        DotnetResult run = (await project.RunAsync("net8.0")).Succeeded();

        Assert.Contains("quote seeds/ferry.txt(1) | Direct | Omar Reyes | The ferry stays", run.Lines);
    }

    [Fact]
    public async Task A_library_an_app_with_seeds_of_its_own_and_an_app_without_the_package_share_the_records()
    {
        Consumer library = await house.NewProjectAsync("classlib", "Press");
        library
            .Project(
                properties: """
                    <TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>
                    <LangVersion>latest</LangVersion>
                    <Nullable>enable</Nullable>
                    <Version>1.0.0-beta</Version>
                    """,
                items: """<InternalsVisibleTo Include="Reader" />""")
            .Write("seeds/ferry.txt", Sample.Ferry)
            .Write("Shelf.cs", """
                using OnRecord;

                namespace Press
                {
                    /// <summary>Shows the library's articles to those who do not see its internals.</summary>
                    public static class Shelf
                    {
                        public static Article Latest => Articles.Get("ferry");
                    }
                }
                """);
        library.Delete("Class1.cs");

        Consumer reader = await house.NewProjectAsync("console", "Reader");
        reader
            .Project(
                properties: "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>",
                items: """<ProjectReference Include="../Press/Press.csproj" />""")
            .Write("seeds/bridge.txt", Sample.Bridge)
            .Write("Program.cs", """
                using System;
                using OnRecord;

                Article mine = Reader.Articles.Get("bridge"), theirs = Press.Articles.Get("ferry");
                Console.WriteLine($"{mine.Quotes[0].Speaker!.Name} and {theirs.Quotes[0].Speaker!.Name}");
                """);

        Consumer stranger = await house.NewProjectAsync("console", "Stranger");
        stranger
            .Project(
                properties: "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
                items: """<ProjectReference Include="../Press/Press.csproj" />""",
                package: false)
            .Write("seeds/mine.txt", "Nobody's business.")
            .Write("Program.cs", """
                using System;
                using System.Reflection;

                Console.WriteLine(Press.Shelf.Latest.Quotes[0]);
                Console.WriteLine(Assembly.GetExecutingAssembly().GetManifestResourceNames().Length + " resources");
                """);

        (await reader.BuildAsync()).SucceededWithoutWarnings();
        Assert.Contains("Ida Holm and Omar Reyes", (await reader.RunAsync()).Succeeded().Lines);

        string published = Path.Combine(stranger.Folder, "published");
        (await stranger.DotnetAsync("publish", "--nologo", "-m:1", "-v:m", "-o", published)).SucceededWithoutWarnings();
        DotnetResult run = (await stranger.DotnetAsync(Path.Combine(published, "Stranger.dll"))).Succeeded();
        Assert.Contains("“The ferry stays” — Omar Reyes (seeds/ferry.txt:1)", run.Lines);
        Assert.Contains("0 resources", run.Lines);
        Assert.Empty(Directory.GetFiles(published, "*.txt", SearchOption.AllDirectories));

        string packages = Path.Combine(library.Folder, "packages");
        (await library.DotnetAsync("pack", "--nologo", "-m:1", "-v:m", "-o", packages)).SucceededWithoutWarnings();
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(packages, "Press.1.0.0-beta.nupkg"));
        Assert.DoesNotContain(package.Entries, entry => entry.FullName.EndsWith(".txt", StringComparison.Ordinal));
        using StreamReader nuspec = new(package.GetEntry("Press.nuspec")!.Open());
        Assert.Contains("""<dependency id="OnRecord" """, await nuspec.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trimmed_app_is_published_without_a_warning_and_reads_its_articles()
    {
        Consumer project = await house.NewProjectAsync("console", "Trimmed");
        project
            .Project("""
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <IsAotCompatible>true</IsAotCompatible>
                <PublishTrimmed>true</PublishTrimmed>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
                """)
            .Write("Program.cs", Sample.Listing("Trimmed") + """

                Console.WriteLine($"named {Articles.Ferry.Quotes.TheFerryStays.Speaker} | {Articles.Ferry.Actors.OmarReyes.Name}");
                """)
            .Write("seeds/ferry.txt", Sample.Ferry);

        string published = Path.Combine(project.Folder, "published");
        (await project.DotnetAsync("publish", "--nologo", "-m:1", "-v:m", "-o", published)).SucceededWithoutWarnings();
        DotnetResult run = (await project.DotnetAsync(Path.Combine(published, "Trimmed.dll"))).Succeeded();

        Assert.Contains("quote seeds/ferry.txt(1) | Direct | Omar Reyes | The ferry stays", run.Lines);
        Assert.Contains(
            run.Lines,
            line =>
                line.StartsWith("named Omar Reyes", StringComparison.Ordinal)
                && line.EndsWith("| Omar Reyes", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("F#", "Fjord", "fsproj", "Program.fs", """<Compile Include="Program.fs" />""", """printfn "built" """)]
    [InlineData("VB", "Vik", "vbproj", "Program.vb", "", """
        Module Program
            Sub Main()
                System.Console.WriteLine("built")
            End Sub
        End Module
        """)]
    public async Task A_project_in_another_language_builds_and_is_told_that_it_gets_nothing(
        string language, string name, string extension, string file, string items, string code)
    {
        Consumer project = house.NewProject(name, extension);
        project
            .Project("<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>", items)
            .Write(file, code);
        (await project.BuildAsync()).SucceededWithoutWarnings();

        project.Write("seeds/ferry.txt", Sample.Ferry);
        DotnetResult build = (await project.BuildAsync()).Succeeded();

        string warning = Assert.Single(build.Warnings);
        Assert.Contains("warning ONR0011: OnRecord generates C#, and this project is in " + language, warning, StringComparison.Ordinal);
        Assert.Contains("built", (await project.RunAsync()).Succeeded().Lines);
    }
}
