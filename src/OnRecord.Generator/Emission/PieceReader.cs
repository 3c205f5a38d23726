namespace OnRecord.Generator.Emission;

/// <summary>Reads strings one behind the other, as if they were one.</summary>
/// <param name="pieces">The strings.</param>
internal sealed class PieceReader(List<string> pieces) : TextReader
{
    private int _piece;
    private int _start;

    public override int Peek() => HasMore() ? pieces[_piece][_start] : -1;

    public override int Read() => HasMore() ? pieces[_piece][_start++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = 0;
        while (read < count && HasMore())
        {
            var length = Math.Min(count - read, pieces[_piece].Length - _start);
            pieces[_piece].CopyTo(_start, buffer, index + read, length);
            _start += length;
            read += length;
        }

        return read;
    }

    private bool HasMore()
    {
        while (_piece < pieces.Count && _start == pieces[_piece].Length)
        {
            (_piece, _start) = (_piece + 1, 0);
        }

        return _piece < pieces.Count;
    }
}
