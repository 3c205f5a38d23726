namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>What convention ties a quotation to.</summary>
/// <param name="Rule">How it was found.</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Source">Who speaks, where somebody is named.</param>
internal readonly record struct CuedSource(AttributionRule Rule, TokenRange Cue, TokenRange? Source)
{
    /// <summary>Whether the cue has the token among its words.</summary>
    public bool HasInCue(int token) => Cue.First <= token && token < Cue.End;
}
