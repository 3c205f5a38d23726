using OnRecord.Benchmarks.Scale.Processes;
using OnRecord.Benchmarks.Scale.Projects;
using OnRecord.Benchmarks.Scale.Report;

namespace OnRecord.Benchmarks.Scale.Measurements;

/// <summary>Whole <c>dotnet build</c> processes from nothing, ours and its rivals in turn.</summary>
internal sealed class Builds : IMeasurement
{
    private const string AsResources = "the files as resources";
    private const string AsConstants = "the same data as constants";

    public string Name => "build";

    public void Measure(ScaleFolder folder, ScaleTable table)
    {
        // The rivals' data come from ours: made before anything is timed.
        var constants = folder.Constants;
        var failure = constants.BuildClean() is { ExitCode: not 0 } failed ? Error(failed.Output) : null;

        var (ours, archive) = (new List<ProcessFigures>(), new List<ProcessFigures>());
        var (resources, written) = (new List<ProcessFigures>(), new List<ProcessFigures>());
        for (var i = 0; i < Repeats(folder.Count); i++)
        {
            ours.Add(folder.Typed.BuildClean().Succeeded());
            archive.Add(folder.Archive.BuildClean().Succeeded());
            resources.Add(folder.Resources.BuildClean().Succeeded());
            if (failure is null)
            {
                written.Add(constants.BuildClean().Succeeded());
            }
        }

        AddBesideResources("clean build", ours);
        AddBesideResources("clean build without members", archive);
        Add(
            "clean build beside constants, wall", Unit.Seconds, Wall, ours, AsConstants,
            written, new Bound(1.6), failure is null ? "" : $"the rival fails: {failure}");
        Add("clean build beside constants, processor time", Unit.Seconds, Processor, ours, AsConstants, written, null);

        void AddBesideResources(string what, List<ProcessFigures> builds)
        {
            Add($"{what}, wall", Unit.Seconds, Wall, builds, AsResources, resources, Bound.Ratio(folder.Count, 2.0, 5));
            Add($"{what}, processor time", Unit.Seconds, Processor, builds, AsResources, resources, null);
            Add($"{what}, the compiler's peak memory", Unit.Bytes, Peak, builds, AsResources, resources, Bound.Ratio(folder.Count, 1.5, 2.5));
        }

        void Add(
            string what, Func<double, string> unit, Func<ProcessFigures, double?> of, List<ProcessFigures> builds,
            string rival, List<ProcessFigures> theirs, Bound? bound, string note = "") =>
            table.Add(new Figure(what, folder.Count, unit, Median(builds, of), rival, Median(theirs, of), bound, note));
    }

    public static int Repeats(int articles) => articles switch { <= 100 => 5, <= 1000 => 3, _ => 1 };

    private static double? Wall(ProcessFigures figures) => figures.Wall.TotalSeconds;

    private static double? Processor(ProcessFigures figures) => figures.Processor?.TotalSeconds;

    private static double? Peak(ProcessFigures figures) => figures.CompilerPeak;

    private static double? Median(List<ProcessFigures> runs, Func<ProcessFigures, double?> of)
    {
        var known = runs.Select(of).OfType<double>().ToList();
        return known.Count > 0 ? Sample.Median(known) : null;
    }

    private static string Error(string output) =>
        output.Split('\n')
            .Select(static line => line.IndexOf("error ", StringComparison.Ordinal) is var at and >= 0 ? line[(at + "error ".Length)..] : "")
            .FirstOrDefault(static line => line.Length > 0, "it does not build").Split('[')[0].Trim();
}
