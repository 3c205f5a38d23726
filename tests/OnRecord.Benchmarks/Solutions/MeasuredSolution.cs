using System.Globalization;
using OnRecord.Benchmarks.Scale.Articles;
using OnRecord.Benchmarks.Scale.Processes;
using OnRecord.Benchmarks.Scale.Projects;

namespace OnRecord.Benchmarks.Solutions;

/// <summary>Projects on disk, each with articles of its own, and the solution that holds them.</summary>
internal sealed class MeasuredSolution
{
    private readonly string _folder;

    /// <summary>Writes the projects and the solution.</summary>
    /// <param name="folder">The folder to write to.</param>
    /// <param name="projects">How many projects.</param>
    /// <param name="articles">How many articles each.</param>
    public MeasuredSolution(string folder, int projects, int articles)
    {
        _folder = folder;
        string[] names = [.. Enumerable.Range(0, projects).Select(static i => string.Create(CultureInfo.InvariantCulture, $"Desk{i:00}"))];
        Projects = [.. names.Select((name, i) => MeasuredProject.Create(
            Path.Combine(folder, name),
            "BareProgram.cs",
            MeasuredProject.PackageItems(""),
            Enumerable.Range(1 + (i * articles), articles).Select(ArticleMaker.Make)))];
        File.WriteAllText(
            Path.Combine(folder, "Desks.slnx"),
            $"<Solution>{string.Concat(names.Select(static name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
    }

    public IReadOnlyList<MeasuredProject> Projects { get; }

    /// <summary>Builds all as from a fresh clone, a node a processor.</summary>
    public ProcessFigures BuildClean()
    {
        foreach (MeasuredProject project in Projects)
        {
            project.Clean();
        }

        return Dotnet.Run(_folder, ["build", "Desks.slnx", "--nologo", "-v:q", "-clp:NoSummary", "-m"]);
    }
}
