namespace OnRecord.Testing;

/// <summary>The generator's output is not what the verified files say. The message shows the differences line by line.</summary>
public sealed class SnapshotException : Exception
{
    /// <summary>Makes the exception.</summary>
    public SnapshotException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">The differences.</param>
    public SnapshotException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">The differences.</param>
    /// <param name="innerException">What led to it.</param>
    public SnapshotException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
