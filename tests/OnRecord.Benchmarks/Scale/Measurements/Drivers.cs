using Microsoft.CodeAnalysis;
using OnRecord.Benchmarks.Scale.Drivers;
using OnRecord.Benchmarks.Scale.Projects;
using OnRecord.Benchmarks.Scale.Report;

namespace OnRecord.Benchmarks.Scale.Measurements;

/// <summary>
/// The generator driver in this process, after its first run: what an editor pays at a keystroke. In processor time, because
/// a few milliseconds on a clock measure what else the machine does.
/// </summary>
/// <param name="generator">The generator.</param>
internal sealed class Drivers(PackagedGenerator generator) : IMeasurement
{
    private const int Repeats = 60;

    public string Name => "driver";

    public void Measure(ScaleFolder folder, ScaleTable table)
    {
        var all = new DriverBench(generator.CreateGenerator(), folder.Articles);
        var idle = new DriverBench(new IdleGenerator().AsSourceGenerator(), folder.Articles);
        var alone = new DriverBench(generator.CreateGenerator(), [folder.Articles[folder.Count / 2]]);

        var allocated = GC.GetTotalAllocatedBytes();
        Count("first run in the driver, processor time", Processor.Time(all.Run).TotalSeconds, Unit.Seconds);
        Count("allocated in the first run", GC.GetTotalAllocatedBytes() - allocated, Unit.Bytes);
        idle.Run();
        alone.Run();

        Pair("edit in C#", all.RunAfterCodeEdit, "a generator that does nothing", idle.RunAfterCodeEdit, Bound.Ratio(folder.Count, 2, 2));
        Pair("edit in an article", all.RunAfterArticleEdit, "the article alone", alone.RunAfterArticleEdit, Bound.Ratio(folder.Count, 3, 10));

        var sources = all.Result.Results.Single().GeneratedSources;
        Count("generated files", sources.Length, Unit.Count);
        Count("generated source", sources.Sum(static source => (double)source.SourceText.Length), Unit.Bytes);

        // With more, to find the tracked steps takes minutes: the driver follows every path from an output to each article.
        if (folder.Count <= 1_000)
        {
            CountSteps();
        }

        void Pair(string what, Action ours, string rival, Action theirs, Bound bound)
        {
            var (us, them) = Alternate(ours, theirs);
            table.Add(new Figure(what, folder.Count, Unit.Seconds, us.Seconds, rival, them.Seconds, bound));
            table.Add(new Figure($"{what}, allocated", folder.Count, Unit.Bytes, us.Bytes, rival, them.Bytes));
        }

        void Count(string what, double count, Func<double, string> unit, string note = "") =>
            table.Add(new Figure(what, folder.Count, unit, count, Note: note));

        void CountSteps()
        {
            var tracked = new DriverBench(generator.CreateGenerator(), folder.Articles, trackSteps: true);
            tracked.Run();
            tracked.RunAfterCodeEdit();
            Steps("steps after an edit in C#");
            tracked.RunAfterArticleEdit();
            Steps("steps after an edit in an article");

            void Steps(string what)
            {
                var reasons = tracked.Result.Results.Single().TrackedSteps.Values
                    .SelectMany(static runs => runs).SelectMany(static run => run.Outputs)
                    .CountBy(static output => output.Reason).OrderBy(static of => of.Key).ToList();
                var note = string.Join(", ", reasons.Select(static of => $"{Unit.Count(of.Value)} {of.Key}"));
                Count(what, reasons.Sum(static of => of.Value), Unit.Count, note);
            }
        }
    }

    private static (Cost Ours, Cost Theirs) Alternate(Action ours, Action theirs)
    {
        WarmUp.UntilSteady(() => Processor.Time(ours));
        WarmUp.UntilSteady(() => Processor.Time(theirs));
        var (us, them) = (new List<Cost>(), new List<Cost>());
        for (var i = 0; i < Repeats; i++)
        {
            us.Add(Cost.Of(ours));
            them.Add(Cost.Of(theirs));
        }

        return (Cost.Usual(us), Cost.Usual(them));
    }

    private readonly record struct Cost(double Seconds, double Bytes)
    {
        public static Cost Of(Action run)
        {
            var before = GC.GetTotalAllocatedBytes();
            var time = Processor.Time(run);
            return new Cost(time.TotalSeconds, GC.GetTotalAllocatedBytes() - before);
        }

        public static Cost Usual(List<Cost> costs) => new(
            Sample.LowerQuartile(costs.Select(static cost => cost.Seconds)), Sample.Median(costs.Select(static cost => cost.Bytes)));
    }
}
