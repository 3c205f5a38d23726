namespace OnRecord.Reading.Resolution.Antecedents;

/// <summary>Whom a pronoun or a description means.</summary>
/// <param name="Actor">Index among the actors; -1 where there is nobody.</param>
/// <param name="RunnerUp">Who came second; -1 where nobody else was weighed.</param>
/// <param name="IsSure">Whether nobody else comes near.</param>
internal readonly record struct Antecedent(int Actor, int RunnerUp = -1, bool IsSure = true)
{
    public static Antecedent None => new(-1);
}

/// <summary>The best two of those weighed so far.</summary>
internal struct Ranking()
{
    // So far ahead of the next one the best is sure.
    private const int SureLead = 36;

    private int _best = -1, _second = -1;
    private int _secondScore = int.MinValue;

    /// <summary>What the best one got.</summary>
    public int Score { get; private set; } = int.MinValue;

    public readonly bool IsEmpty => _best < 0;

    /// <summary>The best one; -1 where nobody was weighed.</summary>
    public readonly int Actor => _best;

    /// <summary>Whether there is a best one and nobody else comes near.</summary>
    public readonly bool IsSure => _best >= 0 && (long)Score - _secondScore >= SureLead;

    /// <summary>Weighs an actor, perhaps once more: the higher score counts, of equals the earlier.</summary>
    public void Weigh(int actor, int score)
    {
        if (actor == _best)
        {
            Score = Math.Max(score, Score);
        }
        else if (score > Score)
        {
            (_second, _secondScore) = (_best, Score);
            (_best, Score) = (actor, score);
        }
        else if (score > _secondScore)
        {
            (_second, _secondScore) = (actor, score);
        }
    }

    public readonly Antecedent ToAntecedent(bool isSure) => new(_best, _second, isSure);
}
