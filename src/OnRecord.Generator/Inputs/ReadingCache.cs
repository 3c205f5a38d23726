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

    /// <exception cref="OperationCanceledException">The reading was cancelled; the next call starts it again.</exception>
    public ArticleReading Read(SourceText text, string content, CancellationToken cancellationToken)
    {
        var entry = _entries.GetValue(text, static _ => new Entry());
        lock (entry)
        {
            return entry.Reading ??= read(content, cancellationToken);
        }
    }

    private sealed class Entry
    {
        public ArticleReading? Reading { get; set; }
    }
}
