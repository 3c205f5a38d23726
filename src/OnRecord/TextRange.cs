namespace OnRecord;

/// <summary>A run of an article's text: UTF-16 offsets, end exclusive.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="End">One past the last unit.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>How many UTF-16 units the run holds.</summary>
    public int Length => End - Start;
}
