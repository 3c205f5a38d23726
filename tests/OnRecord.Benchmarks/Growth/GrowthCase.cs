namespace OnRecord.Benchmarks.Growth;

/// <summary>A kind of text that can be made of any size.</summary>
/// <param name="Name">What the text is.</param>
/// <param name="Make">Makes it, with at most so many characters.</param>
internal sealed record GrowthCase(string Name, Func<int, string> Make);
