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

    /// <summary>Adds a piece, unless the attribution has some of it already.</summary>
    public void Add(TokenRange piece)
    {
        foreach (var known in Pieces)
        {
            if (known.First < piece.End && piece.First < known.End)
            {
                return;
            }
        }

        Pieces.Add(piece);
    }

    public int End => Pieces[Pieces.Count - 1].End;
}
