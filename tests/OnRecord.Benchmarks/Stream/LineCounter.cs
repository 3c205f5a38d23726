namespace OnRecord.Benchmarks.Stream;

/// <summary>Counts the whole lines of a file while it is written.</summary>
internal sealed class LineCounter(string path) : IDisposable
{
    private readonly FileStream _file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
    private readonly byte[] _buffer = new byte[1 << 20];

    /// <summary>How many there were when last counted.</summary>
    public int Lines { get; private set; }

    /// <summary>Counts those that have come.</summary>
    public int Count()
    {
        for (int count; (count = _file.Read(_buffer)) > 0;)
        {
            Lines += _buffer.AsSpan(0, count).Count((byte)'\n');
        }

        return Lines;
    }

    public void Dispose() => _file.Dispose();
}
