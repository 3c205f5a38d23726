namespace OnRecord.Benchmarks;

/// <summary>Lets the contestants read the same articles in turn, round by round, so that none has the machine to itself.</summary>
internal static class Race
{
    private const int Rounds = 7;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    /// <param name="contestants">Who reads; the first one is the measure of the others.</param>
    /// <param name="characters">How many characters all articles have together.</param>
    public static void Run(IReadOnlyList<IContestant> contestants, int characters)
    {
        // Equal times, not equal work: a short turn measures mostly how the processor forgets the contestant between two of them.
        var passes = new int[contestants.Count];
        for (var i = 0; i < passes.Length; i++)
        {
            var contestant = contestants[i];
            WarmUp.UntilSteady(() => contestant.Read(passes: 1));
            passes[i] = Math.Max(1, (int)(Round / contestant.Read(passes: 1)));
        }

        var seconds = contestants.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                seconds[i].Add(contestants[i].Read(passes[i]).TotalSeconds / passes[i]);
            }
        }

        Console.WriteLine(
            $"{characters:N0} characters again and again, {Rounds} rounds of {Round.TotalSeconds} s in turn, "
            + "each contestant warm; processor time, median");
        Console.WriteLine($"{"",-28}{"characters/s",14}{"slowest",14}{"fastest",14}{"OnRecord is",14}");
        var own = Median(seconds[0]);
        for (var i = 0; i < contestants.Count; i++)
        {
            var ratio = i == 0 ? "" : $"{Median(seconds[i]) / own:N1} x";
            Console.WriteLine(
                $"{contestants[i].Name,-28}{characters / Median(seconds[i]),14:N0}{characters / seconds[i].Max(),14:N0}"
                + $"{characters / seconds[i].Min(),14:N0}{ratio,14}");
        }
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
