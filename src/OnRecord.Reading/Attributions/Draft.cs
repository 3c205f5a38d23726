namespace OnRecord.Reading.Attributions;

/// <summary>An attribution while its pieces are still being gathered.</summary>
internal sealed class Draft
{
    public List<TokenRange> Pieces { get; } = [];

    /// <summary>How it was found.</summary>
    public AttributionRule Rule { get; set; }

    /// <summary>What the models gave it, where they found it.</summary>
    public ModelScores? Scores { get; set; }

    /// <summary>The next best source, where several were weighed.</summary>
    public TokenRange? SourceRunnerUp { get; set; }

    public TokenRange? Cue { get; set; }

    public TokenRange? Source { get; set; }

    public int First => Pieces[0].First;

    public int End => Pieces[Pieces.Count - 1].End;

    /// <summary>Adds a quotation, unless the attribution has some of it already. Quotations are added in text order.</summary>
    public void Add(TokenRange quotation)
    {
        // The writer's own words are in the first two pieces; all others are quotations before this one.
        var isKnown = Overlaps(0, quotation) || Overlaps(1, quotation) || Overlaps(Pieces.Count - 1, quotation);
        if (!isKnown)
        {
            Pieces.Add(quotation);
        }
    }

    private bool Overlaps(int piece, TokenRange other) =>
        piece < Pieces.Count && Pieces[piece].First < other.End && other.First < Pieces[piece].End;
}
