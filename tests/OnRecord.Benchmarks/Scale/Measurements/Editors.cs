using System.Diagnostics;
using OnRecord.Benchmarks.Scale.Articles;
using OnRecord.Benchmarks.Scale.Drivers;
using OnRecord.Benchmarks.Scale.Projects;
using OnRecord.Benchmarks.Scale.Report;

namespace OnRecord.Benchmarks.Scale.Measurements;

/// <summary>What an editor shows: completion behind <c>Articles.</c>, findings on an article's document.</summary>
/// <param name="generator">The generator.</param>
internal sealed class Editors(PackagedGenerator generator) : IMeasurement
{
    // As after a while of typing: before, most of what is measured is the compiling of the editor's own code.
    private const int WarmUps = 80;
    private const int Repeats = 31;

    private static readonly MadeArticle Unclosed = new("unclosed.txt", "“The dam will hold, said Marta Quist.\n\nIt rained.\n");

    public string Name => "editor";

    public void Measure(ScaleFolder folder, ScaleTable table)
    {
        using var project = new EditorProject(generator, folder.Articles.Append(Unclosed), "");
        var members = project.CompleteAsync("Articles").Result.ToHashSet();
        var names = members.Where(static name => name is not ("All" or "Get" or "TryGet" or "Equals" or "ReferenceEquals")).ToList();
        if (names.Count <= folder.Count)
        {
            throw new InvalidOperationException($"Completion offers {names.Count} members for {folder.Count + 1} articles.");
        }

        using var plain = new EditorProject(
            generator, [],
            "namespace Measured; public static class Plain\n{\n"
            + $"{string.Join("\n", names.Select(static name => $"    public static object {name} => \"\";"))}\n}}");
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var i = -WarmUps; i < Repeats; i++)
        {
            var (one, other) = (Time(project, "Articles"), Time(plain, "Plain"));
            if (i >= 0)
            {
                ours.Add(one);
                theirs.Add(other);
            }
        }

        table.Add(new Figure(
            "completion behind Articles.", folder.Count, Unit.Seconds, Sample.LowerQuartile(ours),
            "a plain class of as many members", Sample.LowerQuartile(theirs), new Bound(2)));
        var findings = project.DiagnoseAsync(Unclosed.FileName).Result;
        table.Add(new Figure(
            "findings on the document of an article with an open mark", folder.Count, Unit.Count, findings.Count,
            Note: string.Join(", ", findings.Select(static finding => finding.Id))));
    }

    private static double Time(EditorProject project, string type)
    {
        var watch = Stopwatch.StartNew();
        project.CompleteAsync(type).Wait();
        return watch.Elapsed.TotalSeconds;
    }
}
