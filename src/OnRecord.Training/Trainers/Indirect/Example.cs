namespace OnRecord.Training.Trainers.Indirect;

/// <summary>A choice among candidates, with their features.</summary>
/// <param name="Article">The number of its article.</param>
/// <param name="Candidates">The features of each candidate.</param>
/// <param name="Right">Index of the candidate to choose. Of a lone candidate: 1 to accept it, 0 not to.</param>
internal sealed record Example(int Article, uint[][] Candidates, int Right);
