using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions;

/// <summary>"The dam leaked, a court heard": what is said before those who try or inquire.</summary>
internal static class Hearings
{
    private static readonly WordTable Bodies = WordTable.Of(
        "court", "jury", "jurors", "inquest", "tribunal", "hearing", "inquiry", "trial", "panel", "magistrates", "committee", "coroner", "judge");

    /// <summary>Whether the cue is theirs.</summary>
    public static bool IsOne(Passage passage, Cue cue, TokenRange source)
    {
        for (var i = source.First; cue.Verb.Base == "hear" && i < source.End; i++)
        {
            if (Bodies.Contains(passage.Span(i)))
            {
                return true;
            }
        }

        return false;
    }
}
