using OnRecord.Reading.Models;

namespace OnRecord.Training.Fitting;

/// <summary>Takes note of the answers to a model's questions, as features, in place of weighing them.</summary>
/// <param name="keys">Receives the features of one candidate.</param>
internal readonly struct Answers(List<uint> keys) : IWeights
{
    public int Of(uint question, uint answer) => Of(question, answer, 0);

    public int Of(uint question, uint first, uint second)
    {
        keys.Add(Ranker.Key(question, first, second));
        return 0;
    }

    /// <returns>The features noted since the last call.</returns>
    public uint[] Take()
    {
        uint[] taken = [.. keys];
        keys.Clear();
        return taken;
    }
}
