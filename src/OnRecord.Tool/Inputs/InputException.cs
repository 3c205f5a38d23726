namespace OnRecord.Tool.Inputs;

/// <summary>An input that lists articles cannot be read, or no further: what it would have listed is unknown, so the run ends.</summary>
/// <param name="name">The input.</param>
/// <param name="problem">Why, and what to do.</param>
internal sealed class InputException(string name, string problem) : Exception(problem)
{
    /// <summary>The input.</summary>
    public string Name => name;
}
