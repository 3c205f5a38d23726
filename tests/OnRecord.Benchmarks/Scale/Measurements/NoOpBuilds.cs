using OnRecord.Benchmarks.Scale.Projects;
using OnRecord.Benchmarks.Scale.Report;

namespace OnRecord.Benchmarks.Scale.Measurements;

/// <summary>Whole <c>dotnet build</c> processes when nothing has changed.</summary>
internal sealed class NoOpBuilds : IMeasurement
{
    private const string Rival = "the project without OnRecord";
    private const int Repeats = 5;

    public string Name => "no-op";

    public void Measure(ScaleFolder folder, ScaleTable table)
    {
        folder.Typed.Build().Succeeded();
        folder.Bare.Build().Succeeded();
        var (ours, theirs) = (new List<(double Wall, double? Processor)>(), new List<(double Wall, double? Processor)>());
        for (var i = 0; i < Repeats; i++)
        {
            ours.Add(Build(folder.Typed));
            theirs.Add(Build(folder.Bare));
        }

        table.Add(new Figure(
            "no-op build, wall", folder.Count, Unit.Seconds, Sample.Median(ours.Select(static run => run.Wall)),
            Rival, Sample.Median(theirs.Select(static run => run.Wall)), Bound.Ratio(folder.Count, 1.15, 1.5)));
        table.Add(new Figure("no-op build, processor time", folder.Count, Unit.Seconds, Processor(ours), Rival, Processor(theirs)));
    }

    private static (double Wall, double? Processor) Build(MeasuredProject project)
    {
        var figures = project.Build().Succeeded();
        return (figures.Wall.TotalSeconds, figures.Processor?.TotalSeconds);
    }

    private static double? Processor(List<(double Wall, double? Processor)> runs) =>
        runs.TrueForAll(static run => run.Processor is not null) ? Sample.Median(runs.Select(static run => run.Processor!.Value)) : null;
}
