using System.Globalization;

namespace OnRecord.Tool;

/// <summary>Says on standard error how far the program is, and what goes wrong.</summary>
/// <param name="terminal">Where to say it.</param>
/// <param name="verbose">Whether to leave a line for every article.</param>
internal sealed class Progress(Terminal terminal, bool verbose)
{
    // Long enough to seem alive, short enough to cost nothing beside reading an article.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    // A line that is wider than the terminal cannot be taken away again.
    private const int Widest = 79;

    // A million of them would fill a disk; the output has every one.
    private const int MostReports = 100;

    private readonly long _start = TimeProvider.System.GetTimestamp();
    private long _lastShown;
    private int _width;

    /// <summary>How many problems were reported.</summary>
    public long Problems { get; private set; }

    /// <summary>An article is done.</summary>
    /// <param name="number">Which one, counted from 1.</param>
    /// <param name="count">How many there are, where that is known.</param>
    /// <param name="name">Its name.</param>
    public void Done(long number, int? count, string name)
    {
        if (verbose || !terminal.ErrorIsWatched || (_lastShown != 0 && TimeProvider.System.GetElapsedTime(_lastShown) < Interval))
        {
            return;
        }

        _lastShown = TimeProvider.System.GetTimestamp();
        var line = count is null ? $"{number} {name}" : $"{number}/{count} {name}";
        line = line.Length <= Widest ? line : line[..(Widest - 1)] + '…';
        terminal.Error.Write($"\r{line.PadRight(_width)}");
        _width = line.Length;
    }

    /// <summary>An article was read.</summary>
    public void Read(string name, int quotes, int actors)
    {
        if (verbose)
        {
            terminal.Error.WriteLine($"{name}: {Count(quotes, "quote")}, {Count(actors, "actor")}");
        }
    }

    /// <summary>Something cannot be read or written.</summary>
    /// <param name="name">What.</param>
    /// <param name="problem">Why, and what to do.</param>
    public void Report(string name, string problem)
    {
        Problems++;
        if (Problems <= MostReports)
        {
            Say($"{name}: {problem}");
        }
        else if (Problems == MostReports + 1)
        {
            Say("more articles cannot be read; see their lines in the output.");
        }
    }

    /// <summary>Leaves a line that is no problem.</summary>
    public void Say(string what)
    {
        Clear();
        terminal.Error.WriteLine($"onrecord: {what}");
    }

    /// <summary>Says how many articles this run wrote and how fast.</summary>
    public void Summarize(long articles)
    {
        double seconds = TimeProvider.System.GetElapsedTime(_start).TotalSeconds;
        Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(articles, "article")}, {Problems:N0} not read; {seconds:N1} s, {articles / seconds:N0} a second."));
    }

    /// <summary>So many of something: <c>1 article</c>, <c>1,000 articles</c>.</summary>
    public static string Count(long count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>Takes the line of progress away.</summary>
    public void Clear()
    {
        if (_width > 0)
        {
            terminal.Error.Write($"\r{new string(' ', _width)}\r");
            _width = 0;
        }
    }
}
