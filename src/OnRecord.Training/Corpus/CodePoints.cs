namespace OnRecord.Training.Corpus;

/// <summary>Turns the corpus's offsets, which count code points, into UTF-16 offsets.</summary>
internal sealed class CodePoints
{
    // Null where every code point is one unit.
    private readonly int[]? _units;
    private readonly int _length;

    public CodePoints(string text)
    {
        _length = text.Length;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return;
        }

        var units = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i += i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            units.Add(i);
        }

        _units = [.. units];
    }

    /// <returns>The UTF-16 offset of the code point; the text's end for every code point past it.</returns>
    public int ToUnits(int codePoint) =>
        _units is null ? Math.Min(codePoint, _length) : codePoint < _units.Length ? _units[codePoint] : _length;
}
