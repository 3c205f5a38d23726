namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>An attribution that was found, with how surely each of its parts was.</summary>
/// <param name="Draft">The attribution.</param>
/// <param name="Site">Its cue.</param>
/// <param name="CueScore">The cue's score.</param>
/// <param name="SourceChunk">Its source as a chunk, or -1.</param>
/// <param name="SourceMargin">By how much the source won.</param>
/// <param name="StartMargin">By how much the start of the content won.</param>
/// <param name="EndMargin">By how much the end of the content won.</param>
internal sealed record Finding(Draft Draft, CueSite Site, int CueScore, int SourceChunk, int SourceMargin, int StartMargin, int EndMargin)
{
    /// <summary>The scores as they are told to whoever asks why.</summary>
    public ModelScores Scores(int verdict, int threshold) => new(CueScore, SourceMargin, StartMargin, EndMargin, verdict, threshold);

    /// <summary>Whether the cue of the other stands in this one's content.</summary>
    public bool Holds(Finding other)
    {
        foreach (var piece in Draft.Pieces)
        {
            if (piece.First <= other.Site.Head && other.Site.Head < piece.End)
            {
                return true;
            }
        }

        return false;
    }
}
