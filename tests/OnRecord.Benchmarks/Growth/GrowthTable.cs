using OnRecord.Reading;

namespace OnRecord.Benchmarks.Growth;

/// <summary>Measures how the engine's time grows with the text: an exponent of 1 is linear.</summary>
internal static class GrowthTable
{
    private const int Million = 1_000_000;
    private static readonly int[] Millions = [1, 2, 4, 8];

    /// <summary>What takes longer is far from linear; a text of twice the size would only keep people waiting.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static void Print(IReadOnlyList<string> articles)
    {
        Console.WriteLine($"{"seconds for millions of characters",-36}{string.Concat(Millions.Select(size => $"{size,9}"))}{"exponent",10}");
        foreach (var growth in GrowthCases.All(articles))
        {
            ArticleReader.Read(growth.Make(Million / 10));
            Console.Write($"  {growth.Name,-34}");
            var points = new List<(double Size, double Seconds)>();
            foreach (var size in Millions)
            {
                var text = growth.Make(size * Million);
                var time = TimeSpan.MaxValue;
                for (var trial = 0; trial < 2 && (trial == 0 || time < Patience / 4); trial++)
                {
                    GC.Collect();
                    var taken = Processor.Time(() => ArticleReader.Read(text));
                    time = taken < time ? taken : time;
                }

                points.Add((size, time.TotalSeconds));
                Console.Write($"{time.TotalSeconds,9:N2}");
                if (time > Patience)
                {
                    Console.Write("  stopped");
                    break;
                }
            }

            Console.WriteLine(points.Count > 1 ? $"{Exponent(points),10:N2}" : "");
        }
    }

    /// <returns>The slope of the line through the logarithms, by least squares.</returns>
    private static double Exponent(List<(double Size, double Seconds)> points)
    {
        var x = points.Select(point => Math.Log(point.Size)).ToArray();
        var y = points.Select(point => Math.Log(point.Seconds)).ToArray();
        double meanX = x.Average(), meanY = y.Average();
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
