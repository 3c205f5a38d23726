using System.Globalization;
using OnRecord.Benchmarks.Scale.Processes;
using OnRecord.Benchmarks.Scale.Projects;
using OnRecord.Benchmarks.Scale.Report;

namespace OnRecord.Benchmarks.Scale.Measurements;

/// <summary>Whole processes that use the articles: the first quotation, and all of them.</summary>
internal sealed class Uses : IMeasurement
{
    private const string AsJson = "a list made from JSON by System.Text.Json's source generator";
    private const int Repeats = 11;

    public string Name => "use";

    public void Measure(ScaleFolder folder, ScaleTable table)
    {
        folder.Using.Build().Succeeded();
        var (json, file) = folder.Json;
        json.Build().Succeeded();
        var article = Path.Combine(folder.Using.Folder, "seeds", folder.Articles[0].FileName);

        var (first, read) = (new List<ProcessFigures>(), new List<ProcessFigures>());
        var (listed, spelt, parsed) = (new List<Enumeration>(), new List<Enumeration>(), new List<Enumeration>());
        for (var i = 0; i < Repeats; i++)
        {
            first.Add(folder.Using.Run("first"));
            read.Add(folder.Using.Run("file", article));
            listed.Add(Enumeration.Of(folder.Using.Run("enumerate").Output));
            parsed.Add(Enumeration.Of(json.Run(file).Output));
            spelt.Add(Enumeration.Of(folder.Using.Run("enumerate", "text").Output));
        }

        const string First = "first quotation's text, from the process's start";
        var bound = new Bound(0.010, IsDifference: true);
        table.Add(new Figure($"{First}, wall", folder.Count, Unit.Seconds, Wall(first), "File.ReadAllText", Wall(read), bound));
        table.Add(new Figure(
            $"{First}, processor time", folder.Count, Unit.Seconds,
            MeanProcessor(first), "File.ReadAllText", MeanProcessor(read), bound));
        Add("all quotations of all articles, processor time", listed, new Bound(0.5));
        Add("the same with their texts, processor time", spelt, null);

        void Add(string what, List<Enumeration> ours, Bound? bound)
        {
            table.Add(new Figure(
                what, folder.Count, Unit.Seconds, Sample.LowerQuartile(ours.Select(static run => run.Seconds)),
                AsJson, Sample.LowerQuartile(parsed.Select(static run => run.Seconds)), bound));
            table.Add(new Figure(
                what.Replace("processor time", "allocated", StringComparison.Ordinal),
                folder.Count, Unit.Bytes, Sample.Median(ours.Select(static run => run.Allocated)),
                AsJson, Sample.Median(parsed.Select(static run => run.Allocated))));
        }
    }

    private static double Wall(List<ProcessFigures> runs) => Sample.LowerQuartile(runs.Select(static run => run.Wall.TotalSeconds));

    /// <summary>The system counts the time of ended processes in hundredths of a second, which a mean evens out.</summary>
    private static double? MeanProcessor(List<ProcessFigures> runs) => runs.Average(static run => run.Processor?.TotalSeconds);

    /// <summary>What a program says of its enumeration, in a process of its own: the code is compiled as it runs.</summary>
    private readonly record struct Enumeration(double Seconds, double Allocated)
    {
        public static Enumeration Of(string output)
        {
            var figures = output.Split(' ').Select(static figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
            return new Enumeration(figures[0] / 1000, figures[1]);
        }
    }
}
