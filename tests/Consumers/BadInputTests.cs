namespace OnRecord.Consumers;

/// <summary>What a build says of articles that it cannot use, and of compilers that are too old.</summary>
[Collection(nameof(PackedHouse))]
public sealed class BadInputTests(PackedHouse house)
{
    [Fact]
    public async Task Bad_articles_are_named_with_line_and_column_and_spare_the_others()
    {
        Consumer project = await house.NewProjectAsync("console", "Troubled");
        project
            .Project("<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>")
            .Write("Program.cs", Sample.Listing("Troubled"))
            .Write("seeds/empty.txt", "")
            .Write("seeds/latin.txt", [.. "At the caf"u8, 0xE9, .. ", nobody spoke."u8])
            .Write("seeds/nul.txt", "One\0two.")
            .Write("seeds/open.txt", "Nothing here.\n\n“The roof leaks, Lena Voss said.\n")
            .Write("seeds/ferry.txt", Sample.Ferry);

        DotnetResult build = (await project.BuildAsync()).Succeeded();
        DotnetResult run = (await project.RunAsync()).Succeeded();

        Assert.Contains(build.Warnings, warning => warning.Contains("empty.txt(1,1): warning ONR0001", StringComparison.Ordinal));
        Assert.Contains(build.Warnings, warning => warning.Contains("latin.txt(1,11): warning ONR0002", StringComparison.Ordinal));
        Assert.Contains(build.Warnings, warning => warning.Contains("nul.txt(1,4): warning ONR0002", StringComparison.Ordinal));
        Assert.Contains(build.Warnings, warning => warning.Contains("open.txt(3,1): warning ONR0003", StringComparison.Ordinal));
        Assert.Equal(4, build.Warnings.Count);
        Assert.Contains("quote seeds/ferry.txt(1) | Direct | Omar Reyes | The ferry stays", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("article seeds/open.txt ", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Lines, line => line.Contains("latin", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_and_a_file_that_is_not_there_are_named_with_what_to_write()
    {
        Consumer project = await house.NewProjectAsync("console", "Misled");
        project
            .Project(
                "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
                """<Seed Include="archive" /><Seed Include="gone.txt" />""")
            .Write("archive/ferry.txt", Sample.Ferry);

        DotnetResult build = await project.BuildAsync();

        Assert.Contains(build.Errors, error => error.Contains("error ONR0013: This is a folder", StringComparison.Ordinal));
        Assert.Contains(build.Errors, error => error.Contains("error ONR0013: There is no such article", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_records_are_not_referenced_one_error_says_so()
    {
        Consumer project = await house.NewProjectAsync("console", "Recordless");
        project
            .Project(
                "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
                $"""<PackageReference Include="OnRecord" Version="{house.Version}" ExcludeAssets="compile" />""",
                package: false)
            .Write("seeds/ferry.txt", Sample.Ferry);

        Assert.Contains("error ONR0014", Assert.Single((await project.BuildAsync()).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binary_file_is_named_by_the_compiler_itself_which_lets_nobody_go_on()
    {
        Consumer project = await house.NewProjectAsync("console", "Pictured");
        project
            .Project("<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>")
            .Write("Program.cs", Sample.Listing("Pictured"))
            .Write("seeds/picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D])
            .Write("seeds/ferry.txt", Sample.Ferry);

        DotnetResult build = await project.BuildAsync();

        Assert.Contains("picture.txt(1,1): warning ONR0002", Assert.Single(build.Warnings), StringComparison.Ordinal);
        Assert.Contains("picture.txt' is a binary file", Assert.Single(build.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_namespace_where_a_generated_class_has_to_stand_is_named_with_the_remedy_which_helps()
    {
        Consumer project = await house.NewProjectAsync("console", "Editors");
        project
            .Project("<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>")
            .Write("Program.cs", "System.Console.WriteLine(new Editors.Articles.Story());")
            .Write("Story.cs", "namespace Editors.Articles;\n\ninternal sealed record Story;\n")
            .Write("seeds/ferry.txt", Sample.Ferry);

        DotnetResult build = await project.BuildAsync();

        string error = Assert.Single(build.Errors, error => error.Contains("ONR0009", StringComparison.Ordinal));
        Assert.Contains("Story.cs(1,19)", error, StringComparison.Ordinal);
        Assert.Contains("<OnRecordNamespace>Editors.Seeds</OnRecordNamespace>", error, StringComparison.Ordinal);

        project.Project("""
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <OnRecordNamespace>Editors.Seeds</OnRecordNamespace>
            """);
        (await project.BuildAsync()).SucceededWithoutWarnings();
    }

    [Fact]
    public async Task CSharp_8_is_refused_in_one_sentence()
    {
        Consumer project = await house.NewProjectAsync("classlib", "Ancient");
        project
            .Project("<TargetFramework>net10.0</TargetFramework><LangVersion>8</LangVersion><ImplicitUsings>disable</ImplicitUsings>")
            .Write("Class1.cs", "")
            .Write("seeds/ferry.txt", Sample.Ferry)
            .Write("seeds/bridge.txt", Sample.Bridge);

        DotnetResult build = await project.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("ONR0007", Assert.Single(build.Errors), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_seed_whose_name_the_compiler_passes_over_is_an_error_that_names_it()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such file names.");
        Consumer project = await house.NewProjectAsync("console", "Quoted");
        project
            .Project("<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>")
            .Write("seeds/quist: \"no\".txt", Sample.Ferry)
            .Write("seeds/bridge.txt", Sample.Bridge);

        string error = Assert.Single((await project.BuildAsync()).Errors);

        Assert.Contains("quist: \"no\".txt : error ONR0013: The compiler passes over a file with : in its name", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_under_a_misspelt_name_is_told_although_no_article_has_changed()
    {
        const string Properties = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>";
        Consumer project = await house.NewProjectAsync("console", "Misspelt");
        project
            .Project(Properties, """<Seed Update="seeds/*.txt" Outlet="Harbor Post" Desk="local" />""")
            .Write("seeds/ferry.txt", Sample.Ferry)
            .Write("seeds/bridge.txt", Sample.Bridge);
        (await project.BuildAsync()).SucceededWithoutWarnings();

        project.Project(Properties, """<Seed Update="seeds/*.txt" Outlett="Harbor Post" Desk="local" />""");
        string warning = Assert.Single((await project.BuildAsync()).Succeeded().Warnings);

        Assert.Contains("Misspelt.csproj : warning ONR0016: The metadata Outlett ", warning, StringComparison.Ordinal);
        Assert.Contains("write Outlet if that is meant", warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_where_none_is_taken_are_told_unless_there_are_to_be_none()
    {
        const string Properties = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>";
        Consumer project = await house.NewProjectAsync("console", "Elsewhere");
        project.Project(Properties).Write("articles/ferry.txt", Sample.Ferry).Write("seeds/README.md", "Articles go here.");

        string warning = Assert.Single((await project.BuildAsync()).Succeeded().Warnings);

        Assert.Contains("warning ONR0017", warning, StringComparison.Ordinal);
        Assert.Contains("""'articles/ferry.txt' is not. Name such files in the project file, as in <Seed Include="articles/**/*.txt" />""", warning, StringComparison.Ordinal);

        project.Project(Properties + "<EnableDefaultSeedItems>false</EnableDefaultSeedItems>");
        (await project.BuildAsync()).SucceededWithoutWarnings();

        project.Project(Properties, """<Seed Include="articles/**/*.txt" />""");
        (await project.BuildAsync()).SucceededWithoutWarnings();
    }
}
