namespace OnRecord.Tool;

/// <summary>What the program tells its caller when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Every article was read.</summary>
    public const int Done = 0;

    /// <summary>Some articles could not be read; their lines have the error, the others were written.</summary>
    public const int SomeUnread = 1;

    /// <summary>The arguments are wrong, the output cannot or must not be written, or a run cannot be resumed.</summary>
    public const int Usage = 2;

    /// <summary>The run was interrupted. 128 and the number of SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;

    /// <summary>Whoever read the output wants no more of it. 128 and the number of SIGPIPE.</summary>
    public const int NobodyReads = 141;
}
