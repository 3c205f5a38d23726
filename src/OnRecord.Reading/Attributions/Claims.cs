using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>Which tokens belong to content or cues already: only the outermost of nested attributions counts.</summary>
internal readonly struct Claims(Document document)
{
    private readonly bool[] _taken = document.Scratch.Rent<bool>(document.Tokens.Length);

    public bool this[int token] => _taken[token];

    public void Take(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            _taken[i] = true;
        }
    }

    /// <summary>Takes all that is said.</summary>
    public void Take(in Draft draft)
    {
        for (var i = 0; i < draft.Pieces.Count; i++)
        {
            Take(draft.Pieces[i]);
        }
    }
}
