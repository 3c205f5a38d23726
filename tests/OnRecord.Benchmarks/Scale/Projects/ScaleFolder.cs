using OnRecord.Benchmarks.Scale.Articles;

namespace OnRecord.Benchmarks.Scale.Projects;

/// <summary>A corpus of some size and the projects that use it: ours and its rivals, each made when it is first asked for.</summary>
/// <param name="folder">A folder to work in.</param>
/// <param name="count">How many articles there are.</param>
internal sealed class ScaleFolder(string folder, int count)
{
    private readonly Lazy<IReadOnlyList<MadeArticle>> _articles = new(() => [.. Enumerable.Range(1, count).Select(ArticleMaker.Make)]);
    private readonly Dictionary<string, MeasuredProject> _projects = [];
    private IReadOnlyList<ExportedQuote>? _quotes;

    public int Count => count;

    public IReadOnlyList<MadeArticle> Articles => _articles.Value;

    /// <summary>UTF-8 bytes of all articles.</summary>
    public long Bytes => Articles.Sum(article => (long)System.Text.Encoding.UTF8.GetByteCount(article.Text));

    /// <summary>The project with the package; its program is as small as the rivals'.</summary>
    public MeasuredProject Typed => WithPackage("Typed", "TypedProgram.cs");

    /// <summary>The same, all articles but the first without members of their own.</summary>
    public MeasuredProject Archive => WithPackage("Archive", "TypedProgram.cs", "<Seed Update=\"@(Seed)\" Members=\"false\" />", "Members=\"true\"");

    /// <summary>The project with the package whose program uses the articles in every way that is measured.</summary>
    public MeasuredProject Using => WithPackage("Using", "UsingProgram.cs");

    /// <summary>The project with the articles as resources.</summary>
    public MeasuredProject Resources => Project("Resources", name => MeasuredProject.Create(
        name, "BareProgram.cs", "  <ItemGroup><EmbeddedResource Include=\"seeds/**/*.txt\" WithCulture=\"false\" /></ItemGroup>", Articles));

    /// <summary>The project in whose folder the articles lie unused.</summary>
    public MeasuredProject Bare => Project("Bare", name => MeasuredProject.Create(name, "BareProgram.cs", "", Articles));

    /// <summary>The project with the same data as constants, a class an article.</summary>
    public MeasuredProject Constants => Project("Constants", name =>
    {
        var project = MeasuredProject.Create(name, "ConstantsProgram.cs", "", []);
        ConstantsWriter.Write(project, Articles, Quotes);
        return project;
    });

    /// <summary>The project that reads the same data from JSON, and the file that it reads.</summary>
    public (MeasuredProject Project, string File) Json
    {
        get
        {
            _ = Quotes;
            return (Project("Json", name => MeasuredProject.Create(name, "JsonProgram.cs", "", [])), JsonFile);
        }
    }

    /// <summary>What was read in the articles, exported by the project with the package, which is built for it.</summary>
    public IReadOnlyList<ExportedQuote> Quotes => _quotes ??= Export();

    private string JsonFile => Path.Combine(folder, "quotes.json");

    /// <summary>Takes the corpus from the disk.</summary>
    public void Delete()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private List<ExportedQuote> Export()
    {
        Using.Build().Succeeded();
        Using.Run("export", JsonFile);
        return ExportedQuote.Read(JsonFile);
    }

    /// <summary>The project's first article is <c>Articles.FirstOfAll</c>.</summary>
    private MeasuredProject WithPackage(string project, string program, string ofAll = "", string ofFirst = "") => Project(
        project, name => MeasuredProject.Create(
            name, program,
            MeasuredProject.PackageItems($"{ofAll}<Seed Update=\"seeds/{Articles[0].FileName}\" Name=\"First of all\" {ofFirst} />"), Articles));

    private MeasuredProject Project(string name, Func<string, MeasuredProject> create)
    {
        if (!_projects.TryGetValue(name, out var project))
        {
            _projects.Add(name, project = create(Path.Combine(folder, name)));
        }

        return project;
    }
}
