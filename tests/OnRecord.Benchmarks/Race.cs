namespace OnRecord.Benchmarks;

/// <summary>Lets the contestants read the same articles in turn, round by round, so that none has the machine to itself.</summary>
internal static class Race
{
    private const int Rounds = 7;
    private const int CharactersOfRound = 200_000;

    /// <param name="contestants">Who reads; the first one is the measure of the others.</param>
    /// <param name="characters">How many characters all articles have together.</param>
    public static void Run(IReadOnlyList<IContestant> contestants, int characters)
    {
        var passes = Math.Max(1, (CharactersOfRound + characters - 1) / characters);
        foreach (var contestant in contestants)
        {
            WarmUp.UntilSteady(() => contestant.Read(passes));
        }

        var seconds = contestants.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                seconds[i].Add(contestants[i].Read(passes).TotalSeconds);
            }
        }

        Console.WriteLine($"{passes} x {characters:N0} characters a round, {Rounds} rounds in turn, each contestant warm; processor time, median");
        Console.WriteLine($"{"",-28}{"characters/s",14}{"slowest",14}{"fastest",14}{"OnRecord is",14}");
        var own = Median(seconds[0]);
        for (var i = 0; i < contestants.Count; i++)
        {
            var total = (double)passes * characters;
            var ratio = i == 0 ? "" : $"{Median(seconds[i]) / own:N1} x";
            Console.WriteLine(
                $"{contestants[i].Name,-28}{total / Median(seconds[i]),14:N0}{total / seconds[i].Max(),14:N0}{total / seconds[i].Min(),14:N0}{ratio,14}");
        }
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
