namespace OnRecord.Benchmarks.Scale.Processes;

/// <summary>Watches how much memory the C# compilers below a process hold.</summary>
/// <param name="root">The process.</param>
internal sealed class CompilerWatch(int root)
{
    /// <summary>To search through all processes costs more than to look at one.</summary>
    private const int LooksASearch = 10;

    private readonly HashSet<int> _compilers = [];
    private int _looks;

    /// <summary>The most that a compiler has held, in bytes; <see langword="null"/> where none was seen.</summary>
    public long? Peak { get; private set; }

    public void Look()
    {
        if (_looks++ % LooksASearch == 0)
        {
            _compilers.UnionWith(ProcessTree.CompilersBelow(root));
        }

        foreach (var compiler in _compilers)
        {
            Peak = Math.Max(Peak ?? 0, ProcessTree.PeakOf(compiler));
        }
    }
}
