namespace OnRecord.Resources;

/// <summary>Where the lines of a text start, by the line ends that the compiler counts.</summary>
internal sealed class LineStarts
{
    private readonly int[] _starts;

    public LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        _starts = [.. starts];
    }

    /// <summary>The line that an offset stands on, counted from 1; a line end stands on the line that it ends.</summary>
    public int LineOf(int offset)
    {
        int found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found + 1 : ~found;
    }
}
