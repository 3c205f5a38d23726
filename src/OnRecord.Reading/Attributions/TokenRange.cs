namespace OnRecord.Reading.Attributions;

/// <summary>A run of tokens, end exclusive.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => End <= First;
}
