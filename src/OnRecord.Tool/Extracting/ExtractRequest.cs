using OnRecord.Tool.Inputs;

namespace OnRecord.Tool.Extracting;

/// <summary>What a run of <c>onrecord extract</c> is asked for.</summary>
/// <param name="Paths">Files, directories and "-".</param>
internal sealed record ExtractRequest(IReadOnlyList<string> Paths)
{
    /// <summary>What the files hold.</summary>
    public InputKind Input { get; init; }

    /// <summary>Where to write; standard output when <see langword="null"/>.</summary>
    public string? Output { get; init; }

    /// <summary>Whether to go on behind what <see cref="Output"/> holds already.</summary>
    public bool Resume { get; init; }

    /// <summary>How many articles to read at a time.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Which of the articles to read.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Whether to say what was read in each article.</summary>
    public bool Verbose { get; init; }

    /// <summary>Whether articles that cannot be read leave the exit code alone.</summary>
    public bool ExitZero { get; init; }
}
