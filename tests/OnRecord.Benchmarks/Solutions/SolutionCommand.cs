using System.CommandLine;

namespace OnRecord.Benchmarks.Solutions;

/// <summary><c>solution</c>: builds a solution of many projects with articles, and each of them alone.</summary>
internal static class SolutionCommand
{
    public static Command Create()
    {
        var projects = new Option<int>("--projects") { Description = "How many projects.", DefaultValueFactory = static _ => 20, HelpName = "N" };
        var articles = new Option<int>("--articles")
        {
            Description = "How many articles each.",
            DefaultValueFactory = static _ => 500,
            HelpName = "N",
        };
        var command = new Command(
            "solution", "Builds a solution of projects with articles, in parallel, beside the sum of building each alone.")
        {
            projects, articles,
        };
        command.SetAction(parsed => Run(parsed.GetValue(projects), parsed.GetValue(articles)));
        return command;
    }

    private static void Run(int projects, int articles)
    {
        DirectoryInfo work = Directory.CreateTempSubdirectory("onrecord-solution-");
        try
        {
            var solution = new MeasuredSolution(work.FullName, projects, articles);
            List<MemoryFigures> alone = [.. solution.Projects.Select(project => TreeMemory.Watch(project.BuildClean))];
            MemoryFigures together = TreeMemory.Watch(solution.BuildClean);

            Console.WriteLine(
                $"| {projects} projects x {articles} articles, {Environment.ProcessorCount} processors | solution | each alone, sum | ratio |");
            Console.WriteLine("|---|---|---|---|");
            Row("wall, s", together.Process.Wall.TotalSeconds, alone.Sum(static one => one.Process.Wall.TotalSeconds));
            Row("processor time, s", Seconds(together), alone.Sum(Seconds));
            Console.WriteLine($"| | solution | each alone, most | ratio |");
            Row("peak memory of all processes, MB", together.Peak / 1e6, alone.Max(static one => one.Peak) / 1e6);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static double Seconds(MemoryFigures figures) => figures.Process.Processor?.TotalSeconds ?? double.NaN;

    private static void Row(string what, double together, double alone) =>
        Console.WriteLine($"| {what} | {together:N1} | {alone:N1} | {together / alone:N2} |");
}
