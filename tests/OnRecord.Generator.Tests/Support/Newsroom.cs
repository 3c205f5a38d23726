using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Inputs;
using OnRecord.Reading;
using OnRecord.Testing;

namespace OnRecord.Generator.Tests.Support;

/// <summary>A project whose seeds, properties and code change between two runs of one driver.</summary>
internal sealed class Newsroom
{
    private readonly Dictionary<string, string> _properties =
        new() { ["build_property.RootNamespace"] = "Newsroom", ["build_property.OnRecordProjectDir"] = "%2Fsrc%2Fnewsroom" };
    private readonly List<Seed> _seeds = [];
    private CSharpCompilation _compilation = CSharpCompilation.Create("Newsroom");
    private GeneratorDriver _driver;

    public Newsroom(Func<string, CancellationToken, ArticleReading>? read = null, LanguageVersion language = LanguageVersion.Latest)
    {
        Readings = new ReadingCache((text, cancellationToken) =>
        {
            Interlocked.Increment(ref _reads);
            return (read ?? TinyReader.Read)(text, cancellationToken);
        });
        _driver = CSharpGeneratorDriver.Create(
            [new OnRecordGenerator(Readings).AsSourceGenerator()],
            parseOptions: new CSharpParseOptions(language),
            optionsProvider: Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    private int _reads;

    /// <summary>How many articles were read since the newsroom opened.</summary>
    public int Reads => _reads;

    public ReadingCache Readings { get; }

    public IEnumerable<AdditionalText> Files => _seeds.Select(static seed => seed.File);

    public SeedOptionsProvider Options => new(_properties, _seeds);

    public Newsroom Add(string path, string text, params (string Name, string Value)[] metadata) =>
        Add(path, SourceText.From(text, System.Text.Encoding.UTF8), metadata);

    public Newsroom Add(string path, SourceText text, params (string Name, string Value)[] metadata)
    {
        var seed = new Seed(new SeedText(FullPath(path), text), metadata);
        _seeds.Add(seed);
        _driver = _driver.AddAdditionalTexts([seed.File]);
        return UpdateOptions();
    }

    public Newsroom Edit(string path, string text)
    {
        var index = IndexOf(path);
        var seed = _seeds[index] with { File = new SeedText(FullPath(path), SourceText.From(text, System.Text.Encoding.UTF8)) };
        _driver = _driver.ReplaceAdditionalText(_seeds[index].File, seed.File);
        _seeds[index] = seed;
        return UpdateOptions();
    }

    public Newsroom Remove(string path)
    {
        var index = IndexOf(path);
        _driver = _driver.RemoveAdditionalTexts([_seeds[index].File]);
        _seeds.RemoveAt(index);
        return UpdateOptions();
    }

    public Newsroom SetMetadata(string path, params (string Name, string Value)[] metadata)
    {
        var index = IndexOf(path);
        _seeds[index] = _seeds[index] with { Metadata = metadata };
        return UpdateOptions();
    }

    public Newsroom SetProperty(string name, string value)
    {
        _properties["build_property." + name] = value;
        return UpdateOptions();
    }

    /// <summary>The generator as it reaches a project that only refers to one with the package: without its props.</summary>
    public Newsroom Uninstall()
    {
        _properties.Remove("build_property.OnRecordProjectDir");
        return UpdateOptions();
    }

    public Newsroom EditCode(string code)
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code));
        return this;
    }

    /// <summary>The same text under another path, as a file system tells of it: one file goes and another comes.</summary>
    public Newsroom Rename(string from, string to)
    {
        var text = _seeds[IndexOf(from)].File.GetText()!.ToString();
        return Remove(from).Add(to, text);
    }

    public GeneratorRunResult Run(CancellationToken cancellationToken = default)
    {
        _driver = _driver.RunGenerators(_compilation, cancellationToken);
        return _driver.GetRunResult().Results.Single();
    }

    /// <summary>The one source whose hint name is given.</summary>
    public string Source(string hintName) => Run().GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    private static string FullPath(string path) => path.Length == 0 ? "" : "/src/newsroom/" + path;

    private int IndexOf(string path) => _seeds.FindIndex(seed => seed.File.Path == FullPath(path));

    private Newsroom UpdateOptions()
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(Options);
        return this;
    }
}
