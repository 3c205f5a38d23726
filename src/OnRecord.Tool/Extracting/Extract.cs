namespace OnRecord.Tool.Extracting;

/// <summary>What became of an article.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Json">Its line of output, without the end.</param>
internal sealed record Extract(string Name, byte[] Json)
{
    /// <summary>Why it could not be read; <see langword="null"/> when it was.</summary>
    public string? Problem { get; init; }

    /// <summary>The line of input that it stands on, where it stands on one.</summary>
    public string? Place { get; init; }

    /// <summary>How many quotations it has.</summary>
    public int Quotes { get; init; }

    /// <summary>How many actors it has.</summary>
    public int Actors { get; init; }
}
