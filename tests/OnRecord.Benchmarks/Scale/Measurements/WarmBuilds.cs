using OnRecord.Benchmarks.Scale.Processes;
using OnRecord.Benchmarks.Scale.Projects;
using OnRecord.Benchmarks.Scale.Report;

namespace OnRecord.Benchmarks.Scale.Measurements;

/// <summary>
/// Clean builds in a compiler server that has built before, as <c>dotnet build</c> leaves one running: what a rebuild takes while
/// somebody works. Each project has a server of its own.
/// </summary>
internal sealed class WarmBuilds : IMeasurement
{
    private const int MoreToWarm = 2;

    public string Name => "warm";

    public void Measure(ScaleFolder folder, ScaleTable table)
    {
        var builds = Builds.Repeats(folder.Count);
        table.Add(new Figure(
            "clean build in a warm compiler server, wall", folder.Count, Unit.Seconds, Wall(folder.Typed, builds),
            "the files as resources", Wall(folder.Resources, builds), Bound.Ratio(folder.Count, 2.0, 5)));
    }

    /// <summary>The first builds bring the server's code through the JIT's tiers, and count nothing.</summary>
    private static double Wall(MeasuredProject project, int builds)
    {
        using var server = new CompilerServer();
        for (var i = 0; i < builds + MoreToWarm; i++)
        {
            project.BuildCleanIn(server).Succeeded();
        }

        return Sample.Median([.. Enumerable.Range(0, builds).Select(_ => project.BuildCleanIn(server).Succeeded().Wall.TotalSeconds)]);
    }
}
