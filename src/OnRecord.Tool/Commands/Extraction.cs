using OnRecord.Reading;
using OnRecord.Tool.Articles;
using OnRecord.Tool.Lines;

namespace OnRecord.Tool.Commands;

/// <summary><c>onrecord extract</c>: reads articles one after another and writes a line for each.</summary>
/// <param name="terminal">What it reads from and writes to.</param>
/// <param name="verbose">Whether to say what was read in each article.</param>
/// <param name="read">The engine.</param>
internal sealed class Extraction(Terminal terminal, bool verbose, Func<string, ArticleReading> read)
{
    private readonly Progress _progress = new(terminal, verbose);

    /// <param name="arguments">Files, directories and "-".</param>
    /// <param name="outputPath">Where to write; standard output when <see langword="null"/>.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(IEnumerable<string> arguments, string? outputPath)
    {
        try
        {
            using Stream? file = outputPath is null ? null : File.Create(outputPath);
            using var lines = new LineWriter(file ?? terminal.Output);
            Write(new ArticleFinder(terminal.Input, _progress).Find(arguments), lines);
            return _progress.Problems > 0 ? ExitCode.SomeUnread : ExitCode.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _progress.Report(outputPath ?? "standard output", $"this cannot be written: {error.Message}");
            return ExitCode.Usage;
        }
        finally
        {
            _progress.Clear();
        }
    }

    private void Write(IReadOnlyList<ArticleSource> articles, LineWriter lines)
    {
        var guard = new ArticleGuard(_progress);
        for (var i = 0; i < articles.Count; i++)
        {
            _progress.Reading(i + 1, articles.Count, articles[i].Name);
            if (guard.Read(articles[i], text => ArticleLine.Of(articles[i].Name, text, read(text))) is { } line)
            {
                lines.Write(line);
                _progress.Read(line.Article, line.Quotes.Count, line.Actors.Count);
            }
        }
    }
}
