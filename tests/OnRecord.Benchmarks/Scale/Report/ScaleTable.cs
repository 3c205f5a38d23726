using System.Globalization;

namespace OnRecord.Benchmarks.Scale.Report;

/// <summary>Gathers figures and prints them as Markdown, with how each grows.</summary>
internal sealed class ScaleTable
{
    private const int Small = 1_000;
    private const int Large = 10_000;

    private readonly List<Figure> _figures = [];

    public void Add(Figure figure)
    {
        _figures.Add(figure);
        Console.Error.WriteLine($"  {figure.Articles}: {Line(figure)}");
    }

    public void Print(TextWriter writer)
    {
        writer.WriteLine("| what | articles | OnRecord | rival | its figure | OnRecord is | asked | met |");
        writer.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var figure in InOrder().Where(static figure => figure.Rival.Length > 0))
        {
            writer.WriteLine(Line(figure));
        }

        writer.WriteLine();
        writer.WriteLine("| count | articles | figure | |");
        writer.WriteLine("|---|---|---|---|");
        foreach (var figure in InOrder().Where(static figure => figure.Rival.Length == 0))
        {
            writer.WriteLine($"| {figure.What} | {Unit.Count(figure.Articles)} | {Text(figure, figure.Ours)} | {figure.Note} |");
        }

        PrintGrowth(writer);
    }

    /// <summary>The exponent of a power of the number of articles: 1 is linear, 0 is no growth.</summary>
    private void PrintGrowth(TextWriter writer)
    {
        var grown = _figures
            .GroupBy(static figure => figure.What)
            .Select(static figures => (What: figures.Key, Small: At(figures, Small), Large: At(figures, Large)))
            .Where(static growth => growth is { Small: > 0, Large: > 0 })
            .ToList();
        if (grown.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine("| growth from 1,000 to 10,000 articles | exponent | at most linear within 15 % |");
        writer.WriteLine("|---|---|---|");
        foreach (var (what, small, large) in grown)
        {
            var exponent = Math.Log(large!.Value / small!.Value) / Math.Log((double)Large / Small);
            writer.WriteLine($"| {what} | {exponent.ToString("N2", CultureInfo.InvariantCulture)} | {(exponent <= 1.15 ? "yes" : "**no**")} |");
        }
    }

    private IEnumerable<Figure> InOrder() =>
        _figures.GroupBy(static figure => figure.What).SelectMany(static figures => figures.OrderBy(static figure => figure.Articles));

    private static double? At(IEnumerable<Figure> figures, int articles) => figures.FirstOrDefault(figure => figure.Articles == articles)?.Ours;

    private static string Line(Figure figure)
    {
        var (value, asked, met) = ("", "", figure.Note);
        if (figure is { Ours: { } ours, Theirs: { } theirs })
        {
            var bound = figure.Bound ?? new Bound(double.PositiveInfinity);
            var difference = bound.Value(ours, theirs);
            value = bound.Text(difference, figure.Unit);

            // Small corpora stand in the table to show the growth: nothing is asked of them.
            if (figure.Bound is not null && figure.Articles >= Small)
            {
                asked = bound.Text(figure.Unit);
                met = (difference <= bound.Most ? "yes" : "**no**") + (met.Length > 0 ? "; " + met : "");
            }
        }

        return $"| {figure.What} | {Unit.Count(figure.Articles)} | {Text(figure, figure.Ours)} | {figure.Rival} "
            + $"| {Text(figure, figure.Theirs)} | {value} | {asked} | {met} |";
    }

    private static string Text(Figure figure, double? value) =>
        value is { } known ? figure.Unit(known) : figure.Note.Length > 0 ? "–" : "not measured";
}
