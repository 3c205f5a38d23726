namespace OnRecord.Reading.Attributions;

/// <summary>An attribution while its pieces are still being gathered.</summary>
internal sealed class Draft
{
    public List<TokenRange> Pieces { get; } = [];

    public TokenRange? Cue { get; set; }

    public TokenRange? Source { get; set; }

    public int First => Pieces[0].First;

    public int End => Pieces[Pieces.Count - 1].End;
}
