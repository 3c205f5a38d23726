using OnRecord.Reading.Attributions.Ties;
using OnRecord.Training.Trainers.Indirect;

namespace OnRecord.Training.Trainers.Ties;

/// <summary>What a quotation may be tied to, and what people tied it to.</summary>
/// <param name="Example">The choice, with its features.</param>
/// <param name="Kinds">The kind of each candidate.</param>
/// <param name="IsRule">Whether the rules alone would choose right.</param>
internal sealed record TieExample(Example Example, TieKind[] Kinds, bool IsRule);
