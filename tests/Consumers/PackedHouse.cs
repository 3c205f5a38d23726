using System.Reflection;

namespace OnRecord.Consumers;

/// <summary>
/// The packages of this repository, packed once for all tests into a folder of their own, with a package cache of their own:
/// nothing that an earlier run left can answer for them.
/// </summary>
public sealed class PackedHouse : IAsyncLifetime
{
    private readonly Dictionary<string, string> _environment;

    public PackedHouse()
    {
        Folder = Directory.CreateTempSubdirectory("onrecord-consumers-").FullName;
        Version = $"1.0.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}";
        _environment = new()
        {
            ["NUGET_PACKAGES"] = Path.Combine(Folder, "cache"),
            ["NUGET_FALLBACK_PACKAGES"] = UsersPackages(),
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_NOLOGO"] = "1",
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["UseSharedCompilation"] = "false",
        };
    }

    /// <summary>The version that this run packs, unlike any other's.</summary>
    public string Version { get; }

    /// <summary>The repository whose packages are tested.</summary>
    public static string RepositoryRoot { get; } = typeof(PackedHouse).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Why the package has nothing compiled for this platform, or null when it has.</summary>
    public string? WithoutImages { get; private set; }

    private string Folder { get; }

    private string Feed => Path.Combine(Folder, "feed");

    /// <summary>Keeps builds of the house from writing where other test projects may be building just now.</summary>
    private string[] InArtifacts => [$"-p:Version={Version}", "--artifacts-path", Path.Combine(Folder, "artifacts")];

    /// <summary>The one packed file of that package.</summary>
    public string PackageFile(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    public async Task InitializeAsync()
    {
        // Where the native compiler cannot be restored, the package has no images, which it says and is nothing else to warn of.
        DotnetResult packed = (await PackAsync("OnRecord", Feed)).Succeeded();
        WithoutImages = packed.Warnings.SingleOrDefault(warning => warning.Contains("ONRPACK", StringComparison.Ordinal));
        Assert.Equal(WithoutImages is null ? 0 : 1, packed.Warnings.Count);

        // No <clear/>: the machine's own sources stay, the packed folder joins them.
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed-house" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Makes a project as a user would, by <c>dotnet new</c>, in a folder of that name.</summary>
    /// <param name="template"><c>console</c> or <c>classlib</c>.</param>
    /// <param name="folder">The folder under this run's own; its last part names the project.</param>
    public async Task<Consumer> NewProjectAsync(string template, string folder)
    {
        var path = Path.Combine(Folder, folder);
        var name = Path.GetFileName(folder);
        (await DotnetAsync(Folder, "new", template, "-n", name, "-o", path, "--no-restore")).Succeeded();
        return new Consumer(this, path, name);
    }

    /// <summary>A project that is written by hand, of the kind that its file's extension tells.</summary>
    public Consumer NewProject(string name, string extension) => new(this, NewFolder(name), name, extension);

    /// <summary>Packs a project of <c>src</c> beside what is packed already.</summary>
    public async Task PackAsync(string project) => (await PackAsync(project, Feed)).SucceededWithoutWarnings();

    /// <summary>Packs a project of <c>src</c> into a folder.</summary>
    public Task<DotnetResult> PackAsync(string project, string folder, params string[] arguments) =>
        DotnetAsync(Path.Combine(RepositoryRoot, "src", project), ["pack", "--nologo", "-m:1", "-v:q", "-o", folder, .. InArtifacts, .. arguments]);

    /// <summary>Makes an empty folder under this run's own.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;

    /// <summary>Builds the sample, reusing what was packed, and runs it.</summary>
    public Task<DotnetResult> RunNewsroomAsync(params string[] arguments) =>
        DotnetAsync(RepositoryRoot, ["run", "--project", Path.Combine("samples", "Newsroom"), "-c", "Release", .. InArtifacts, .. arguments]);

    internal Task<DotnetResult> DotnetAsync(string folder, params string[] arguments) =>
        Dotnet.RunAsync(folder, _environment, arguments);

    /// <summary>The ordinary cache answers for everybody else's packages, so that no run downloads them anew.</summary>
    private static string UsersPackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } configured
            ? configured
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}

/// <summary>Tests that share the packed house, one after the other.</summary>
[CollectionDefinition(nameof(PackedHouse))]
public sealed class SharedPackedHouse : ICollectionFixture<PackedHouse>;
