using System.Globalization;

namespace OnRecord.Benchmarks.Scale.Processes;

/// <summary>
/// A compiler server of a name of its own, so that no other build on the machine uses it or counts in its memory. The
/// first build in it starts it.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private static int _made;

    /// <summary>What <c>SharedCompilationId</c> is set to.</summary>
    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"onrecord{Environment.ProcessId}-{Interlocked.Increment(ref _made)}");

    /// <summary>The memory that it holds, in bytes; <see langword="null"/> where nothing tells.</summary>
    public double? Held => Process is { } process ? ProcessTree.HeldBy(process) : null;

    private int? Process => ProcessTree.Find($"-pipename:{Name}");

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        if (Process is { } process)
        {
            System.Diagnostics.Process.GetProcessById(process).Kill();
        }
    }
}
