using System.Collections;

namespace OnRecord.Reading.Attributions;

/// <summary>The pieces of an attribution; the first two, and few have more, lie in the list itself.</summary>
internal struct PieceList : IReadOnlyList<TokenRange>
{
    private TokenRange _first;
    private TokenRange _second;
    private List<TokenRange>? _more;

    public int Count { get; private set; }

    public readonly TokenRange this[int index] => index switch
    {
        0 => _first,
        1 => _second,
        _ => _more![index - 2],
    };

    public void Add(TokenRange piece)
    {
        switch (Count++)
        {
            case 0:
                _first = piece;
                break;
            case 1:
                _second = piece;
                break;
            default:
                (_more ??= []).Add(piece);
                break;
        }
    }

    public readonly IEnumerator<TokenRange> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
