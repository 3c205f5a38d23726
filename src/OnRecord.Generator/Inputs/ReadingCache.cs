using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Reading;

namespace OnRecord.Generator.Inputs;

/// <summary>
/// Reads each text once. The generator and the analyzer get the same <see cref="SourceText"/> from the compiler, and the reading
/// lives as long as the text does.
/// </summary>
internal sealed class ReadingCache(Func<string, CancellationToken, ArticleReading> read)
{
    private readonly ConditionalWeakTable<SourceText, Entry> _entries = new();

    public static ReadingCache Shared { get; } = new(ArticleReader.Read);

    /// <summary>Has an article read on another thread, so that <see cref="Read"/> finds it read or being read.</summary>
    /// <returns>The same file.</returns>
    public ArticleFile Begin(ArticleFile file, CancellationToken cancellationToken)
    {
        if (file is { IsOutOfReach: false, Text: { } text } && _entries.GetValue(text, static _ => new Entry()) is { Reading: null } entry)
        {
            _ = Task.Run(() => ReadAhead(entry, text, cancellationToken), cancellationToken);
        }

        return file;
    }

    /// <exception cref="OperationCanceledException">The reading was cancelled; the next call starts it again.</exception>
    public ArticleReading Read(SourceText text, string content, CancellationToken cancellationToken)
    {
        var entry = _entries.GetValue(text, static _ => new Entry());
        entry.Turn.Wait(cancellationToken);
        try
        {
            return entry.Reading ??= read(content, cancellationToken);
        }
        finally
        {
            entry.Turn.Release();
        }
    }

    /// <summary>Leaves alone what somebody reads already. What goes wrong goes wrong again where it is waited for, and is told there.</summary>
    private void ReadAhead(Entry entry, SourceText text, CancellationToken cancellationToken)
    {
        if (!entry.Turn.Wait(millisecondsTimeout: 0, CancellationToken.None))
        {
            return;
        }

        try
        {
            entry.Reading ??= read(text.ToString(), cancellationToken);
        }
        catch (Exception)
        {
            // Nobody waits here.
        }
        finally
        {
            entry.Turn.Release();
        }
    }

    private sealed class Entry
    {
        /// <summary>Whose turn it is to read.</summary>
        public SemaphoreSlim Turn { get; } = new(initialCount: 1);

        public ArticleReading? Reading { get; set; }
    }
}
