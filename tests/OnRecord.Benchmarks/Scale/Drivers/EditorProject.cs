using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Benchmarks.Scale.Articles;
using OnRecord.Benchmarks.Scale.Projects;

namespace OnRecord.Benchmarks.Scale.Drivers;

/// <summary>A project as an editor holds it: the services of a Roslyn workspace, on which C# language servers are built.</summary>
internal sealed class EditorProject : IDisposable
{
    private const string Properties = """
        is_global = true
        build_property.RootNamespace = Measured
        build_property.OnRecordProjectDir = %2Fnews
        """;

    private const string Metadata = """
        root = true

        [*.txt]
        build_metadata.AdditionalFiles.OnRecord = Seed
        """;

    private readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost);
    private readonly DocumentId _program;
    private Solution _solution;
    private int _edits;

    /// <param name="generator">Where the generator and the analyzer are.</param>
    /// <param name="articles">The project's articles.</param>
    /// <param name="plain">Further code.</param>
    public EditorProject(PackagedGenerator generator, IEnumerable<MadeArticle> articles, string plain)
    {
        var id = ProjectId.CreateNewId();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Append(UnpackedPackage.Records)
            .Select(static file => MetadataReference.CreateFromFile(file));
        _program = DocumentId.CreateNewId(id);
        _solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id, VersionStamp.Create(), "Measured", "Measured", LanguageNames.CSharp, "/news/Measured.csproj",
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                metadataReferences: references,
                analyzerReferences: [generator.CreateReference()]))
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".globalconfig", SourceText.From(Properties), filePath: "/news/.globalconfig")
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".editorconfig", SourceText.From(Metadata), filePath: "/news/.editorconfig")
            .AddDocument(DocumentId.CreateNewId(id), "Plain.cs", SourceText.From(plain), filePath: "/news/Plain.cs")
            .AddDocument(_program, "Program.cs", SourceText.From(""), filePath: "/news/Program.cs");
        foreach (var article in articles)
        {
            var text = SourceText.From(article.Text, Encoding.UTF8);
            _solution = _solution.AddAdditionalDocument(
                DocumentId.CreateNewId(id), article.FileName, text, filePath: $"{MarkedText.Project}/seeds/{article.FileName}");
        }
    }

    /// <summary>Types <c>of.</c> and asks what may follow.</summary>
    /// <param name="of">A type.</param>
    /// <returns>The names offered.</returns>
    public async Task<IReadOnlyList<string>> CompleteAsync(string of)
    {
        var before = $"namespace Measured {{ class Program {{ /* {_edits++} */ object M() => {of}.";
        _solution = _solution.WithDocumentText(_program, SourceText.From(before + "; } }"));
        var document = _solution.GetDocument(_program)!;
        var completions = await CompletionService.GetService(document)!.GetCompletionsAsync(document, before.Length);
        return [.. completions.ItemsList.Select(static item => item.DisplayText)];
    }

    /// <summary>What the analyzer reports on an article's document.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnoseAsync(string fileName)
    {
        var project = _solution.GetProject(_program.ProjectId)!;
        var compilation = (await project.GetCompilationAsync())!.WithAnalyzers(
            [.. project.AnalyzerReferences.SelectMany(static reference => reference.GetAnalyzers(LanguageNames.CSharp))], project.AnalyzerOptions);
        var file = project.AnalyzerOptions.AdditionalFiles.Single(file => Path.GetFileName(file.Path) == fileName);
        return (await compilation.GetAnalysisResultAsync(file, CancellationToken.None)).GetAllDiagnostics();
    }

    public void Dispose() => _workspace.Dispose();
}
