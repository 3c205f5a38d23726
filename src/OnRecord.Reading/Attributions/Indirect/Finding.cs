namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>An attribution that was found, with how surely each of its parts was.</summary>
/// <param name="Site">The head of its cue.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="CueScore">The cue's score.</param>
/// <param name="Source">What was chosen as its source.</param>
/// <param name="StartMargin">By how much the start of the content won.</param>
/// <param name="EndMargin">By how much the end of the content won.</param>
/// <param name="Verdict">The score of all of it together; 0 until it is judged.</param>
/// <param name="IsRelative">Whether it is said in a clause that hangs on a noun: "a plan which Quist said would help".</param>
internal readonly record struct Finding(
    CueSite Site, Parts Parts, int CueScore, SourceChoice Source, int StartMargin, int EndMargin, int Verdict = 0, bool IsRelative = false)
{
    /// <summary>A margin over nothing: where only one is asked, the score of the next best is as low as scores get.</summary>
    private const int Unopposed = int.MaxValue / 4;

    /// <summary>The attribution, with the scores as they are told to whoever asks why.</summary>
    /// <param name="evidence">The article.</param>
    /// <param name="threshold">What the verdict had to exceed.</param>
    public Draft ToDraft(Evidence evidence, int threshold)
    {
        var draft = new Draft(Parts.Content)
        {
            Rule = AttributionRule.Model,
            Cue = Parts.Cue,
            Source = Parts.Source.IsEmpty ? null : Parts.Source,
            Scores = new ModelScores(CueScore, Margin(Source.Margin), Margin(StartMargin), Margin(EndMargin), Verdict, threshold),
            SourceRunnerUp = evidence.WordsOf(Source.RunnerUp),
        };
        if (!Parts.Tail.IsEmpty)
        {
            draft.Add(Parts.Tail);
        }

        return draft;
    }

    private static int? Margin(int margin) => margin < Unopposed ? margin : null;

    /// <summary>Whether the cue of the other stands in this one's content.</summary>
    public bool Holds(in Finding other) => Parts.Holds(other.Site.Head);
}

/// <summary>The parts of an attribution, as tokens.</summary>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Source">Who speaks; empty where nobody is named.</param>
/// <param name="Content">What is said, or its first piece.</param>
/// <param name="Tail">Where it carries on behind the cue; empty where it does not.</param>
internal readonly record struct Parts(TokenRange Cue, TokenRange Source, TokenRange Content, TokenRange Tail)
{
    /// <summary>The end of the content.</summary>
    public int End => Tail.IsEmpty ? Content.End : Tail.End;

    /// <summary>Whether the token stands in the content.</summary>
    public bool Holds(int token) => (Content.First <= token && token < Content.End) || (Tail.First <= token && token < Tail.End);
}
