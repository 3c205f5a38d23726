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

    private long _lastShown;
    private int _width;

    /// <summary>How many problems were reported.</summary>
    public int Problems { get; private set; }

    /// <summary>An article is about to be read.</summary>
    /// <param name="number">Which one, counted from 1.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="name">Its name.</param>
    public void Reading(int number, int count, string name)
    {
        if (verbose || !terminal.ErrorIsWatched || (_lastShown != 0 && TimeProvider.System.GetElapsedTime(_lastShown) < Interval))
        {
            return;
        }

        _lastShown = TimeProvider.System.GetTimestamp();
        var line = $"{number}/{count} {name}";
        line = line.Length <= Widest ? line : line[..(Widest - 1)] + '…';
        terminal.Error.Write($"\r{line.PadRight(_width)}");
        _width = line.Length;
    }

    /// <summary>An article was read.</summary>
    public void Read(string name, int quotes, int actors)
    {
        if (verbose)
        {
            terminal.Error.WriteLine($"{name}: {quotes} quotes, {actors} actors");
        }
    }

    /// <summary>Something cannot be read or written.</summary>
    /// <param name="name">What.</param>
    /// <param name="problem">Why, and what to do.</param>
    public void Report(string name, string problem)
    {
        Clear();
        Problems++;
        terminal.Error.WriteLine($"onrecord: {name}: {problem}");
    }

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
