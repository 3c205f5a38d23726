namespace OnRecord.Reading.Names;

/// <summary>Tokens of one sentence that are written as names are and stand together, end exclusive.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">One past the last token.</param>
internal readonly record struct Run(int First, int End)
{
    public int Length => End - First;
}
