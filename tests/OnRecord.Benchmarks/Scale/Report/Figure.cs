namespace OnRecord.Benchmarks.Scale.Report;

/// <summary>A line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Articles">For how many articles.</param>
/// <param name="Unit">How to print it.</param>
/// <param name="Ours">The figure; <see langword="null"/> where the system does not tell it.</param>
/// <param name="Rival">Whose figure stands beside it; empty for a figure that only stands for itself.</param>
/// <param name="Theirs">The rival's; <see langword="null"/> where there is none.</param>
/// <param name="Bound">What is asked; <see langword="null"/> for a figure that only helps to read the others.</param>
/// <param name="Note">Anything else.</param>
internal sealed record Figure(
    string What, int Articles, Func<double, string> Unit, double? Ours,
    string Rival = "", double? Theirs = null, Bound? Bound = null, string Note = "");
