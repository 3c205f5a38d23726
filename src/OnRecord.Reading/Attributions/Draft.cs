namespace OnRecord.Reading.Attributions;

/// <summary>An attribution while its pieces are still being gathered.</summary>
/// <remarks>It changes where it lies: in the list of drafts, whose items are references.</remarks>
internal struct Draft
{
    /// <summary>Orders by where the content starts.</summary>
    public static readonly IComparer<Draft> ByPlace = Comparer<Draft>.Create(static (left, right) => left.First.CompareTo(right.First));

    private PieceList _pieces;

    /// <param name="piece">Its first piece.</param>
    public Draft(TokenRange piece) => _pieces.Add(piece);

    /// <summary>Its pieces, as they were found.</summary>
    public readonly PieceList Pieces => _pieces;

    /// <summary>How it was found.</summary>
    public AttributionRule Rule { get; set; }

    /// <summary>What the models gave it, where they found it.</summary>
    public ModelScores? Scores { get; set; }

    /// <summary>The next best source, where several were weighed.</summary>
    public TokenRange? SourceRunnerUp { get; set; }

    public TokenRange? Cue { get; set; }

    public TokenRange? Source { get; set; }

    public readonly int First => _pieces[0].First;

    public readonly int End => _pieces[_pieces.Count - 1].End;

    /// <summary>The same attribution with another piece in place of its own.</summary>
    public readonly Draft With(TokenRange piece)
    {
        var draft = this;
        draft._pieces = default;
        draft._pieces.Add(piece);
        return draft;
    }

    /// <summary>Adds a piece of the writer's own words.</summary>
    public void Add(TokenRange piece) => _pieces.Add(piece);

    /// <summary>Adds a quotation, unless the attribution has some of it already. Quotations are added in text order.</summary>
    public void AddQuotation(TokenRange quotation)
    {
        // The writer's own words are in the first two pieces; all others are quotations before this one.
        var isKnown = Overlaps(0, quotation) || Overlaps(1, quotation) || Overlaps(_pieces.Count - 1, quotation);
        if (!isKnown)
        {
            _pieces.Add(quotation);
        }
    }

    private readonly bool Overlaps(int piece, TokenRange other) =>
        piece < _pieces.Count && _pieces[piece].First < other.End && other.First < _pieces[piece].End;
}
