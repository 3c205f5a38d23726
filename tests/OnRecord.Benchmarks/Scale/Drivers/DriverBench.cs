using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OnRecord.Benchmarks.Scale.Articles;

namespace OnRecord.Benchmarks.Scale.Drivers;

/// <summary>A generator driver over articles, as a compiler or an editor keeps it between two edits.</summary>
internal sealed class DriverBench
{
    private readonly List<MarkedText> _texts;
    private CSharpCompilation _compilation = CSharpCompilation.Create("Measured", [CSharpSyntaxTree.ParseText("class Program { }")]);
    private GeneratorDriver _driver;
    private int _edits;

    public DriverBench(ISourceGenerator generator, IEnumerable<MadeArticle> articles, bool trackSteps = false)
    {
        _texts = [.. articles.Select(static article => new MarkedText(article))];
        _driver = CSharpGeneratorDriver.Create(
            [generator], _texts, CSharpParseOptions.Default, new MarkingOptions(), new GeneratorDriverOptions(default, trackSteps));
    }

    public GeneratorDriverRunResult Result => _driver.GetRunResult();

    public void Run() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>What an editor pays at a keystroke in C#.</summary>
    public void RunAfterCodeEdit()
    {
        _compilation = _compilation.ReplaceSyntaxTree(
            _compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText($"class Program {{ int edited = {_edits++}; }}"));
        Run();
    }

    /// <summary>What it pays at a keystroke in one article.</summary>
    public void RunAfterArticleEdit()
    {
        var index = _texts.Count / 2;
        var edited = new MarkedText(Path.GetFileName(_texts[index].Path), $"{_texts[index].GetText()} {_edits++}");
        _driver = _driver.ReplaceAdditionalText(_texts[index], edited);
        _texts[index] = edited;
        Run();
    }
}
