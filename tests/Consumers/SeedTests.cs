namespace OnRecord.Consumers;

/// <summary>Which files become articles, and when a build sees that they changed.</summary>
[Collection(nameof(PackedHouse))]
public sealed class SeedTests(PackedHouse house)
{
    [Fact]
    public async Task Seeds_are_taken_from_everywhere_a_project_names_them()
    {
        // The temporary folder and the repository often have nothing in common but the root.
        string farAway = Path.Combine(PackedHouse.RepositoryRoot, "seeds", "harbor-vote.txt");
        Consumer project = await house.NewProjectAsync("console", Path.Combine("C# & nya hamnen (öst)", "Harbor"));
        project
            .Project(
                properties: """
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    """,
                items: $"""
                    <Seed Include="{farAway}" />
                    <Seed Include="../archive/**/*.txt" Outlet="Harbor Post" Members="false" />
                    <Seed Include="linked.txt" Link="seeds/shown elsewhere.txt" />
                    <Seed Update="seeds/ferry.txt" Outlet="Easton's Times &amp; Post; 50% more #1" />
                    <Seed Remove="seeds/draft.txt" />
                    <AdditionalFiles Include="plain.txt" OnRecord="true" />
                    <AdditionalFiles Include="seeds/ferry.txt" />
                    <AdditionalFiles Include="other.txt" />
                    """)
            .Write("Program.cs", Sample.Listing("Harbor"))
            .Write("seeds/ferry.txt", Sample.Ferry)
            .Write("seeds/draft.txt", Sample.Bridge)
            .Write("seeds/may/report.txt", Sample.Bridge)
            .Write("seeds/june/report.txt", Sample.School)
            .Write("seeds/notes.de.txt", Sample.School)
            .Write("seeds/100% smörgås, it's #1 (new).txt", Sample.Bridge)
            .Write("../archive/2016/report.txt", Sample.Ferry)
            .Write("linked.txt", Sample.School)
            .Write("plain.txt", Sample.Bridge)
            .Write("other.txt", "Not an article.");

        DotnetResult build = await project.BuildAsync();
        build.Succeeded();
        DotnetResult run = (await project.RunAsync()).Succeeded();

        string[] paths =
        [
            .. run.Lines
                .Where(line => line.StartsWith("article ", StringComparison.Ordinal))
                .Select(line => line.Split(' ', 2)[1].Split(" | ")[0]),
        ];
        Assert.Equal(
            [
                Path.GetRelativePath(project.Folder, farAway).Replace('\\', '/'),
                "../archive/2016/report.txt",
                "linked.txt",
                "plain.txt",
                "seeds/100% smörgås, it's #1 (new).txt",
                "seeds/ferry.txt",
                "seeds/june/report.txt",
                "seeds/may/report.txt",
                "seeds/notes.de.txt",
            ],
            paths);
        Assert.Contains(
            run.Lines,
            line =>
                line.StartsWith("article ../archive/2016/report.txt |", StringComparison.Ordinal)
                && line.Contains("| Harbor Post |", StringComparison.Ordinal));
        Assert.Contains(
            run.Lines,
            line =>
                line.StartsWith("article seeds/ferry.txt |", StringComparison.Ordinal)
                && line.Contains("| Easton's Times & Post; 50% more #1 |", StringComparison.Ordinal));
        Assert.Contains("quote seeds/ferry.txt(1) | Direct | Omar Reyes | The ferry stays", run.Lines);

        // Three files called report.txt would share a name: the only thing that the compiler may complain of.
        Assert.All(build.Warnings, warning => Assert.Contains("ONR0005", warning, StringComparison.Ordinal));
        Assert.DoesNotContain(
            Directory.GetDirectories(Path.Combine(project.Folder, "bin", "Debug", "net10.0")),
            folder => Path.GetFileName(folder) != "runtimes");
    }

    [Fact]
    public async Task The_next_build_sees_a_seed_added_edited_renamed_and_deleted_and_otherwise_does_nothing()
    {
        Consumer project = await house.NewProjectAsync("console", "Town");
        project
            .Project("<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>")
            .Write("Program.cs", Sample.Listing("Town"))
            .Write("seeds/ferry.txt", Sample.Ferry);
        Assert.Equal(["seeds/ferry.txt(1): The ferry stays"], await BuildAndListAsync());
        DateTime built = AssemblyTime();

        (await project.BuildAsync("--no-restore")).SucceededWithoutWarnings();
        Assert.Equal(built, AssemblyTime());

        project.Write("seeds/bridge.txt", Sample.Bridge);
        Assert.Equal(["seeds/bridge.txt(1): The bridge will open in May", "seeds/ferry.txt(1): The ferry stays"], await BuildAndListAsync());

        project.Write("seeds/bridge.txt", "\n\n" + Sample.Bridge.Replace("May", "June", StringComparison.Ordinal));
        Assert.Equal(["seeds/bridge.txt(3): The bridge will open in June", "seeds/ferry.txt(1): The ferry stays"], await BuildAndListAsync());

        // A backup restored, an archive unpacked: what replaces a seed may be older than it.
        project.Write("seeds/bridge.txt", Sample.Bridge.Replace("May", "April", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "seeds", "bridge.txt"), DateTime.UtcNow.AddYears(-1));
        Assert.Equal(["seeds/bridge.txt(1): The bridge will open in April", "seeds/ferry.txt(1): The ferry stays"], await BuildAndListAsync());

        project.Write("seeds/bridge.txt", "\n\n" + Sample.Bridge.Replace("May", "June", StringComparison.Ordinal));
        project.Move("seeds/bridge.txt", "seeds/span.txt");
        Assert.Equal(["seeds/ferry.txt(1): The ferry stays", "seeds/span.txt(3): The bridge will open in June"], await BuildAndListAsync());

        project.Delete("seeds/ferry.txt");
        Assert.Equal(["seeds/span.txt(3): The bridge will open in June"], await BuildAndListAsync());
        Assert.Equal(2, TextFiles().Length);

        (await project.DotnetAsync("clean", "--nologo", "-v:q")).Succeeded();
        Assert.Empty(TextFiles());

        string[] TextFiles() => Directory.GetFiles(Path.Combine(project.Folder, "obj", "Debug", "net10.0"), "Town.OnRecord.texts*");

        DateTime AssemblyTime() => File.GetLastWriteTimeUtc(Path.Combine(project.Folder, "bin", "Debug", "net10.0", "Town.dll"));

        async Task<string[]> BuildAndListAsync()
        {
            (await project.BuildAsync()).SucceededWithoutWarnings();
            DotnetResult run = (await project.RunAsync()).Succeeded();
            return
            [
                .. run.Lines
                    .Where(line => line.StartsWith("quote ", StringComparison.Ordinal))
                    .Select(line => line.Split(' ', 2)[1].Split(" | "))
                    .Select(parts => $"{parts[0]}: {parts[3]}"),
            ];
        }
    }

    [Fact]
    public async Task An_app_of_one_file_sees_each_edit_of_its_articles()
    {
        string program = $"""
            #:package OnRecord@{house.Version}
            System.Console.WriteLine(quay.Articles.Ferry.Quotes[0].Text);
            """;
        Consumer app = house.NewProject("quay", "cs").Write("quay.cs", program).Write("seeds/ferry.txt", Sample.Ferry);
        Assert.Contains("The ferry stays", (await app.DotnetAsync("run", "quay.cs")).Succeeded().Lines);

        app.Write("seeds/ferry.txt", Sample.Ferry.Replace("stays", "goes", StringComparison.Ordinal));
        Assert.Contains("The ferry goes", (await app.DotnetAsync("run", "quay.cs")).Succeeded().Lines);

        app.Write("seeds/ferry.txt", Sample.Ferry.Replace("stays", "sinks", StringComparison.Ordinal)).Write("quay.cs", program + "// edited");
        Assert.Contains("The ferry sinks", (await app.DotnetAsync("run", "quay.cs")).Succeeded().Lines);
    }

    [Fact]
    public async Task A_design_time_build_packs_no_texts()
    {
        Consumer project = await house.NewProjectAsync("console", "Edited");
        project
            .Project("<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>")
            .Write("seeds/ferry.txt", Sample.Ferry);
        (await project.DotnetAsync("restore", "-v:q")).Succeeded();

        DotnetResult commands = (await project.DotnetAsync(
            "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs")).Succeeded();

        Assert.Contains("ferry.txt", commands.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.Combine(project.Folder, "obj"), "*.texts*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_seed_that_cannot_be_read_is_an_error_that_names_it()
    {
        Consumer project = await house.NewProjectAsync("console", "Locked");
        project
            .Project("<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>", """<Seed Include="gone.txt" />""")
            .Write("seeds/ferry.txt", Sample.Ferry);

        DotnetResult build = await project.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.All(build.Errors, error => Assert.Contains("gone.txt", error, StringComparison.Ordinal));
        Assert.NotEmpty(build.Errors);
        Assert.Empty(Directory.GetFiles(Path.Combine(project.Folder, "obj"), "*.texts", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("Windows_NT", 1)]
    [InlineData("Unix", 2)]
    public async Task A_seed_named_in_another_letter_case_is_the_same_file_on_Windows(string system, int files)
    {
        Consumer project = await house.NewProjectAsync("console", "Cased" + system);
        project
            .Project("<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>", """<Seed Include="Seeds/FERRY.txt" />""")
            .Write("seeds/ferry.txt", Sample.Ferry);
        (await project.DotnetAsync("restore", "-v:q")).Succeeded();

        DotnetResult items = (await project.DotnetAsync(
            "msbuild", "-t:OnRecordCollectSeeds", "-getItem:AdditionalFiles", $"-p:OS={system}")).Succeeded();

        Assert.Equal(files, items.Lines.Count(line => line.Contains("\"Identity\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_article_that_the_project_also_copies_is_copied()
    {
        Consumer project = await house.NewProjectAsync("console", "Copied");
        project
            .Project(
                "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>",
                """<None Update="seeds/ferry.txt" CopyToOutputDirectory="PreserveNewest" Pack="true" />""")
            .Write("Program.cs", Sample.Listing("Copied"))
            .Write("seeds/ferry.txt", Sample.Ferry)
            .Write("seeds/bridge.txt", Sample.Bridge);

        (await project.BuildAsync()).SucceededWithoutWarnings();
        DotnetResult run = (await project.RunAsync()).Succeeded();

        Assert.Equal(2, run.Lines.Count(line => line.StartsWith("article seeds/", StringComparison.Ordinal)));
        string copies = Path.Combine(project.Folder, "bin", "Debug", "net10.0", "seeds");
        Assert.Equal(["ferry.txt"], Directory.GetFiles(copies).Select(Path.GetFileName));
        DotnetResult items = (await project.DotnetAsync("msbuild", "-getItem:None")).Succeeded();
        Assert.Single(items.Lines, line => line.Contains("\"Identity\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_project_without_articles_builds()
    {
        Consumer project = await house.NewProjectAsync("console", "Empty");
        project.Project("<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>");

        (await project.BuildAsync()).SucceededWithoutWarnings();
    }

    [Theory]
    [InlineData("EnableDefaultSeedItems")]
    [InlineData("EnableDefaultItems")]
    public async Task Default_seeds_can_be_turned_off(string property)
    {
        Consumer project = await house.NewProjectAsync("console", property);
        project
            .Project(
                $"<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><{property}>false</{property}>",
                """<Seed Include="mine.txt" />""")
            .Write("seeds/ferry.txt", Sample.Ferry);
        (await project.DotnetAsync("restore", "-v:q")).Succeeded();

        DotnetResult items = (await project.DotnetAsync("msbuild", "-getItem:Seed")).Succeeded();

        Assert.Contains("mine.txt", items.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ferry.txt", items.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_Seeds_is_taken_once_whether_letter_case_counts_or_not()
    {
        Consumer project = await house.NewProjectAsync("console", "Capital");
        project
            .Project("<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>")
            .Write("Seeds/ferry.txt", Sample.Ferry);
        (await project.DotnetAsync("restore", "-v:q")).Succeeded();

        DotnetResult items = (await project.DotnetAsync("msbuild", "-getItem:Seed")).Succeeded();

        Assert.Single(items.Lines, line => line.Contains("\"Identity\"", StringComparison.Ordinal));
    }
}
