using OnRecord.Reading.Models;
using OnRecord.Training.Fitting;

namespace OnRecord.Training.Trainers.Indirect;

/// <summary>
/// Fits a model of one label to the likelihood of right choices, by gradient steps that shrink per feature. People mark
/// differently what is alike, and likelihood bears that better than a perceptron, which fights over each such case. Only
/// the four operations and the square root are used, which every machine rounds alike.
/// </summary>
internal static class LogLinear
{
    private const int Passes = 4;

    // The model keeps the features of the largest weights that find room in so many places, four bytes each: more miss the near caches.
    private const int MostPlaces = 1 << 14;

    // What one nat becomes in the model.
    public const int Scale = 200;

    /// <summary>How far a step goes where there are many examples.</summary>
    public const double UsualRate = 0.15;

    /// <param name="examples">What to learn from.</param>
    /// <param name="leastArticles">In how many articles a feature must occur.</param>
    /// <param name="leastWeight">The smallest weight that is kept, in units of the model.</param>
    /// <param name="orders">
    /// In how many orders of the examples it is fitted; the model is the mean of these fits, which depends less on any of them.
    /// </param>
    /// <param name="rate">How far a step goes; less far, the weights keep nearer to 0.</param>
    /// <returns>The weights of a <see cref="Ranker"/>.</returns>
    public static List<(uint Key, short Weight)> Fit(
        IReadOnlyList<Example> examples, int leastArticles, int leastWeight, int orders, double rate = UsualRate) =>
        Fit(examples, Census(examples).Keys(leastArticles), leastWeight, orders, rate);

    private static List<(uint Key, short Weight)> Fit(IReadOnlyList<Example> examples, uint[] keys, int leastWeight, int orders, double rate)
    {
        var indices = new FeatureTable(keys, [.. Enumerable.Range(1, keys.Length)]);
        var indexed = examples.Select(example => (
            Candidates: example.Candidates
                .Select(candidate => candidate.Select(key => indices[key] - 1).Where(index => index >= 0).ToArray())
                .ToArray(),
            example.Right)).ToArray();
        var sums = new double[keys.Length];
        for (var order = 0; order < orders; order++)
        {
            Descend(indexed, (uint)(order * Passes), rate, sums);
        }

        var kept = new List<(uint Key, short Weight)>();
        for (var i = 0; i < keys.Length; i++)
        {
            var weight = Math.Round(Scale * sums[i] / (orders * (Passes - (Passes / 2))));
            if (Math.Abs(weight) >= leastWeight)
            {
                kept.Add((keys[i], (short)Math.Clamp(weight, short.MinValue, short.MaxValue)));
            }
        }

        return
        [
            .. kept.OrderByDescending(feature => Math.Abs((int)feature.Weight))
                .Take(FeaturePlaces.MostFeatures(MostPlaces))
                .OrderBy(feature => feature.Key),
        ];
    }

    // Adds up the weights after each of the later passes.
    private static void Descend((int[][] Candidates, int Right)[] examples, uint seed, double rate, double[] sums)
    {
        var weights = new double[sums.Length];
        var squares = new double[sums.Length];
        for (var pass = 1; pass <= Passes; pass++)
        {
            Shuffle.InPlace<(int[][] Candidates, int Right)>(examples, seed + (uint)pass);
            foreach (var (candidates, right) in examples)
            {
                if (candidates.Length == 1)
                {
                    Step(candidates[0], Probability(Sum(weights, candidates[0])) - right, rate, weights, squares);
                }
                else
                {
                    Rank(candidates, right, rate, weights, squares);
                }
            }

            for (var i = 0; pass > Passes / 2 && i < sums.Length; i++)
            {
                sums[i] += weights[i];
            }
        }
    }

    private static void Rank(int[][] candidates, int right, double rate, double[] weights, double[] squares)
    {
        Span<double> scores = candidates.Length <= 256 ? stackalloc double[candidates.Length] : new double[candidates.Length];
        var highest = double.MinValue;
        for (var i = 0; i < candidates.Length; i++)
        {
            scores[i] = Sum(weights, candidates[i]);
            highest = Math.Max(highest, scores[i]);
        }

        var total = 0.0;
        for (var i = 0; i < candidates.Length; i++)
        {
            scores[i] = Exponential(scores[i] - highest);
            total += scores[i];
        }

        for (var i = 0; i < candidates.Length; i++)
        {
            var error = (scores[i] / total) - (i == right ? 1 : 0);
            if (Math.Abs(error) > 0.001)
            {
                Step(candidates[i], error, rate, weights, squares);
            }
        }
    }

    private static void Step(int[] features, double error, double rate, double[] weights, double[] squares)
    {
        foreach (var feature in features)
        {
            squares[feature] += error * error;
            weights[feature] -= rate * error / Math.Sqrt(1 + squares[feature]);
        }
    }

    private static double Sum(double[] weights, int[] features)
    {
        var sum = 0.0;
        foreach (var feature in features)
        {
            sum += weights[feature];
        }

        return sum;
    }

    private static double Probability(double score) => score >= 0 ? 1 / (1 + Exponential(-score)) : Exponential(score) / (1 + Exponential(score));

    /// <returns>Near enough e to the power of a number that is not above 0.</returns>
    private static double Exponential(double power)
    {
        var root = 1 + (Math.Max(power, -30) / 1024);
        for (var i = 0; i < 10; i++)
        {
            root *= root;
        }

        return root;
    }

    private static FeatureCensus Census(IReadOnlyList<Example> examples)
    {
        var census = new FeatureCensus();
        foreach (var example in examples)
        {
            foreach (var candidate in example.Candidates)
            {
                census.Count(example.Article, candidate);
            }
        }

        return census;
    }
}
