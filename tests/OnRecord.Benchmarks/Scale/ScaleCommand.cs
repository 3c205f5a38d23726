using System.CommandLine;
using OnRecord.Benchmarks.Scale.Drivers;
using OnRecord.Benchmarks.Scale.Measurements;
using OnRecord.Benchmarks.Scale.Projects;
using OnRecord.Benchmarks.Scale.Report;

namespace OnRecord.Benchmarks.Scale;

/// <summary><c>scale</c>: what builds, editors and programs pay for 10 articles, and for 10,000.</summary>
internal static class ScaleCommand
{
    private static readonly string[] AllRows = ["build", "warm", "no-op", "driver", "use", "size", "server", "editor"];

    public static Command Create()
    {
        var articles = new Option<int[]>("--articles")
        {
            Description = "How many articles, one or more numbers.",
            DefaultValueFactory = static _ => [10, 100, 1_000, 10_000],
            AllowMultipleArgumentsPerToken = true,
            HelpName = "N",
        };
        var rows = new Option<string[]>("--rows")
        {
            Description = "Which rows.",
            DefaultValueFactory = static _ => AllRows,
            AllowMultipleArgumentsPerToken = true,
        };
        rows.AcceptOnlyFromAmong(AllRows);
        var command = new Command("scale", "Measures builds, edits and programs with many articles beside rivals, as Markdown.") { articles, rows };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(articles), parsed.GetRequiredValue(rows)));
        return command;
    }

    private static void Run(int[] articles, string[] rows)
    {
        var generator = new PackagedGenerator();
        IMeasurement[] measurements =
        [
            new Builds(), new WarmBuilds(), new NoOpBuilds(), new Measurements.Drivers(generator),
            new Uses(), new Sizes(), new Server(), new Editors(generator),
        ];
        var table = new ScaleTable();
        var work = Directory.CreateTempSubdirectory("onrecord-scale-");
        try
        {
            foreach (var count in articles.Order())
            {
                var folder = new ScaleFolder(Path.Combine(work.FullName, $"articles{count}"), count);
                foreach (var measurement in measurements.Where(measurement => rows.Contains(measurement.Name)))
                {
                    measurement.Measure(folder, table);
                }

                folder.Delete();
            }
        }
        finally
        {
            work.Delete(recursive: true);
        }

        table.Print(Console.Out);
    }
}
