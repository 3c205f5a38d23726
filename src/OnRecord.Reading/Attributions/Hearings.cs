using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions;

/// <summary>"The dam leaked, a court heard": what is said before those who try or inquire.</summary>
internal static class Hearings
{
    private static readonly WordTable Bodies = WordTable.Of(
        "court", "jury", "jurors", "inquest", "tribunal", "hearing", "inquiry", "trial", "panel", "magistrates", "committee", "coroner", "judge");

    /// <summary>Whether the cue may be theirs.</summary>
    public static bool MayBe(Cue cue) => cue.Verb.Base == "hear";

    /// <summary>Whether the words name one of them.</summary>
    public static bool IsOne(Passage passage, TokenRange source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (passage.IsAny(i, Bodies))
            {
                return true;
            }
        }

        return false;
    }
}
