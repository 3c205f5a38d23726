namespace OnRecord.Tool;

/// <summary>What the program tells its caller when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Every article was read.</summary>
    public const int Done = 0;

    /// <summary>Some articles could not be read; standard error names them, the others were written.</summary>
    public const int SomeUnread = 1;

    /// <summary>The arguments are wrong, or the output cannot be written.</summary>
    public const int Usage = 2;
}
