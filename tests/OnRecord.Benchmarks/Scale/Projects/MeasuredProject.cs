using System.Globalization;
using OnRecord.Benchmarks.Scale.Articles;
using OnRecord.Benchmarks.Scale.Processes;

namespace OnRecord.Benchmarks.Scale.Projects;

/// <summary>A project on disk that is built and run.</summary>
/// <param name="folder">Its folder; its last part names the project.</param>
internal sealed class MeasuredProject(string folder)
{
    private readonly string _name = Path.GetFileName(folder);

    public string Folder => folder;

    public string Assembly => Path.Combine(folder, "bin", "Debug", "net10.0", $"{_name}.dll");

    /// <summary>Writes a project anew.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="program">The program's source, one of those embedded here.</param>
    /// <param name="items">What the project file holds beside its properties.</param>
    /// <param name="seeds">The articles in its folder.</param>
    public static MeasuredProject Create(string folder, string program, string items, IEnumerable<MadeArticle> seeds)
    {
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        var project = new MeasuredProject(folder);
        project.Write($"{Path.GetFileName(folder)}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>Measured</RootNamespace>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
            {items}
            </Project>
            """);
        project.Write("Program.cs", EmbeddedProgram(program));
        foreach (var seed in seeds)
        {
            project.Write(Path.Combine("seeds", seed.FileName), seed.Text);
        }

        return project;
    }

    /// <summary>What a reference to the package means, the restore left out: its props, its files, its targets.</summary>
    public static string PackageItems(string more) => $"""
          <Import Project="{UnpackedPackage.Build}/OnRecord.props" />
          <ItemGroup>
            <Reference Include="{UnpackedPackage.Records}" />
            <Analyzer Include="{UnpackedPackage.Analyzers}/*.dll" NuGetPackageId="OnRecord" />
            {more}
          </ItemGroup>
          <Import Project="{UnpackedPackage.Build}/OnRecord.targets" />
        """;

    public void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Takes away what was built.</summary>
    public void Clean()
    {
        foreach (var output in new[] { "bin", "obj" }.Select(name => Path.Combine(folder, name)).Where(Directory.Exists))
        {
            Directory.Delete(output, recursive: true);
        }
    }

    /// <summary>Builds as from a fresh clone.</summary>
    public ProcessFigures BuildClean()
    {
        Clean();
        return Build();
    }

    /// <summary>Builds what changed since the last build.</summary>
    public ProcessFigures Build(params IEnumerable<string> arguments) => BuildWith(settings: [], arguments);

    /// <summary>Builds what changed since the last build, in a compiler server.</summary>
    /// <param name="server">The server; it is started where it does not run.</param>
    /// <param name="heap">The most that a server's objects may take that is started, in bytes; as much as the machine has when left out.</param>
    public ProcessFigures BuildIn(CompilerServer server, long? heap = null) => BuildWith(
        heap is { } bytes ? [KeyValuePair.Create("DOTNET_GCHeapHardLimit", bytes.ToString("x", CultureInfo.InvariantCulture))] : [],
        ["-p:UseSharedCompilation=true", $"-p:SharedCompilationId={server.Name}"]);

    /// <summary>Builds as from a fresh clone, in a compiler server.</summary>
    /// <param name="server">The server; it is started where it does not run.</param>
    public ProcessFigures BuildCleanIn(CompilerServer server)
    {
        Clean();
        return BuildIn(server);
    }

    /// <summary>Runs what was built last.</summary>
    public ProcessFigures Run(params IEnumerable<string> arguments) => Dotnet.Run(folder, [Assembly, .. arguments]).Succeeded();

    private static string EmbeddedProgram(string name)
    {
        using var stream = System.Reflection.Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private ProcessFigures BuildWith(IEnumerable<KeyValuePair<string, string>> settings, IEnumerable<string> arguments) =>
        Dotnet.Run(folder, ["build", "--nologo", "-v:q", "-clp:NoSummary", .. arguments], settings);
}
