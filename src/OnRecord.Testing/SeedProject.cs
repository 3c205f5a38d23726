using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator;

namespace OnRecord.Testing;

/// <summary>A project in memory: seeds, their metadata and MSBuild properties, over which the generator can be run.</summary>
/// <example>
/// <code>
/// var result = new SeedProject()
///     .WithProperty("RootNamespace", "Newsroom")
///     .AddFolder("../seeds")
///     .Run();
/// Snapshot.Verify(result);
/// </code>
/// </example>
public sealed class SeedProject
{
    private readonly List<Seed> _seeds = [];
    private readonly Dictionary<string, string> _properties =
        new(StringComparer.OrdinalIgnoreCase) { ["build_property.OnRecordProjectDir"] = "" };

    /// <summary>Sets a property that the generator reads: RootNamespace, OnRecordNamespace, OnRecordAccessibility.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This project.</returns>
    /// <exception cref="ArgumentException">The generator reads no such property.</exception>
    public SeedProject WithProperty(string name, string value)
    {
        KnownNames.RequireProperty(name);
        _properties["build_property." + name] = value;
        return this;
    }

    /// <summary>Adds an article.</summary>
    /// <param name="path">Its path relative to the project, with forward slashes: <c>seeds/harbor-vote.txt</c>.</param>
    /// <param name="text">Its text.</param>
    /// <param name="metadata">What the project file would say of it: Name, Title, Outlet, Url, Published, Members.</param>
    /// <returns>This project.</returns>
    /// <exception cref="ArgumentException">The generator reads no such metadata.</exception>
    public SeedProject Add(string path, string text, params (string Name, string Value)[] metadata) =>
        Add(path, SourceText.From(text, Encoding.UTF8), metadata);

    /// <summary>Adds an article as the bytes of its file, decoded as the compiler decodes them.</summary>
    /// <param name="path">Its path relative to the project, with forward slashes.</param>
    /// <param name="bytes">The file's content.</param>
    /// <param name="metadata">What the project file would say of it.</param>
    /// <returns>This project.</returns>
    /// <exception cref="ArgumentException">The generator reads no such metadata.</exception>
    public SeedProject Add(string path, byte[] bytes, params (string Name, string Value)[] metadata) =>
        Add(path, SeedText.Decode(bytes), metadata);

    /// <summary>
    /// Adds the files of a folder and of those below it, each under the folder's own name: <c>seeds/harbor-vote.txt</c>. Those whose
    /// name, or whose folder's, begins with a dot are passed over, as a build passes them over.
    /// </summary>
    /// <param name="folder">The folder, absolute or relative to the calling source file.</param>
    /// <param name="pattern">Which files: <c>*.txt</c>.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <returns>This project.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">It has no such files.</exception>
    public SeedProject AddFolder(string folder, string pattern = "*.txt", [CallerFilePath] string sourceFile = "")
    {
        var root = Path.GetFullPath(Path.Combine(SourceFile.Folder(sourceFile), folder)).TrimEnd(Path.DirectorySeparatorChar);
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"There is no folder {root}: \"{folder}\" is counted from {sourceFile}.");
        }

        var count = _seeds.Count;
        foreach (var file in Directory.GetFiles(root, pattern, SearchOption.AllDirectories).OrderBy(static file => file, StringComparer.Ordinal))
        {
            var below = file.Substring(root.Length).Replace('\\', '/');
            if (below.IndexOf("/.", StringComparison.Ordinal) < 0)
            {
                Add(Path.GetFileName(root) + below, File.ReadAllBytes(file));
            }
        }

        return _seeds.Count > count ? this : throw new FileNotFoundException($"There is no {pattern} in {root}.");
    }

    /// <summary>
    /// Says more of an article, as <c>&lt;Seed Update="seeds/harbor-vote.txt" Name="Harbor Vote" /&gt;</c> does in the project file.
    /// </summary>
    /// <param name="path">The path that the article was added under.</param>
    /// <param name="metadata">What is said of it. What was said under the same name before is forgotten.</param>
    /// <returns>This project.</returns>
    /// <exception cref="ArgumentException">No article has that path, or the generator reads no such metadata.</exception>
    public SeedProject Update(string path, params (string Name, string Value)[] metadata)
    {
        var index = _seeds.FindIndex(seed => seed.File.Path == path);
        if (index < 0)
        {
            var paths = string.Join(", ", _seeds.Select(static seed => seed.File.Path));
            throw new ArgumentException($"There is no article {path}; there are: {paths}.", nameof(path));
        }

        KnownNames.RequireMetadata(metadata);
        _seeds[index] = _seeds[index] with { Metadata = [.. _seeds[index].Metadata, .. metadata] };
        return this;
    }

    /// <summary>Runs the generator once.</summary>
    /// <returns>The generated sources and what the generator reported.</returns>
    public GeneratorDriverRunResult Run()
    {
        var driver = CSharpGeneratorDriver.Create(
            [new OnRecordGenerator().AsSourceGenerator()],
            _seeds.Select(static seed => seed.File),
            CSharpParseOptions.Default,
            new SeedOptionsProvider(_properties, _seeds));
        return driver.RunGenerators(CSharpCompilation.Create("Seeds")).GetRunResult();
    }

    private SeedProject Add(string path, SourceText text, (string Name, string Value)[] metadata)
    {
        KnownNames.RequireMetadata(metadata);
        _seeds.Add(new Seed(new SeedText(path, text), metadata));
        return this;
    }
}
