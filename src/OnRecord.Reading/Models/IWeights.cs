namespace OnRecord.Reading.Models;

/// <summary>What the answers to a model's questions weigh. The trainer takes note of the answers instead.</summary>
internal interface IWeights
{
    /// <summary>What an answer weighs.</summary>
    /// <param name="question">The number of the question; each model has its own.</param>
    /// <param name="answer">The answer.</param>
    int Of(uint question, uint answer);

    /// <summary>What two answers weigh together.</summary>
    /// <inheritdoc cref="Of(uint, uint)"/>
    /// <param name="question">The number of the question; each model has its own.</param>
    /// <param name="first">The first answer.</param>
    /// <param name="second">The second one.</param>
    int Of(uint question, uint first, uint second);
}
