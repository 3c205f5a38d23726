using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Cues;

/// <summary>
/// "Told them that it leaked, according to the report", "called it safe, speaking at the dam": who tells of the telling, and where, says
/// nothing of what was told; and "the dam leaked, the court heard".
/// </summary>
internal static class Tellings
{
    /// <summary>The verb that says nothing but that somebody speaks.</summary>
    public static readonly WordTable Saying = WordTable.Of("said", "say", "says");

    /// <summary>What opens the clause that is said or asked.</summary>
    public static readonly WordTable Openers = WordTable.Of("that", "whether", "if");

    private static readonly WordTable Told = RuleWords.Of("told");

    private static readonly WordTable Hearings = RuleWords.Of("hearing");

    /// <summary>Whether such a phrase starts at the token, which a comma or a quotation stands before.</summary>
    public static bool Opens(Passage passage, int token)
    {
        var end = passage.Document.Sentences[passage.Document.SentenceOf(token)].EndToken;
        return token + 1 < end
            && (passage.IsWord(token, "according") ? passage.IsWord(token + 1, "to")
                : passage.IsWord(token, "speaking") && passage.Tag(token + 1) == PennTag.IN);
    }

    /// <summary>"The trust was told", "Quist was then asked": somebody told them.</summary>
    public static bool IsToThem(Passage passage, TokenRange? cue)
    {
        if (cue is not { } words || !passage.IsAny(words.End - 1, Told))
        {
            return false;
        }

        var be = words.End - 2;
        while (be > words.First && passage.Tag(be).IsAdverb())
        {
            be--;
        }

        return be >= words.First && passage.Is(be, WordClass.Be);
    }

    /// <summary>"The dam leaked, a court heard", "the dam leaked, a jury was told": whether the cue may be theirs before whom one is tried.</summary>
    public static bool MayBeHearing(Cue cue) => cue.Verb.Base == "hear" || (cue.Shape == CueShape.Passive && cue.Verb.Base == "tell");

    /// <summary>Whether the words name such a body.</summary>
    public static bool NamesHearing(Passage passage, TokenRange source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (passage.IsAny(i, Hearings))
            {
                return true;
            }
        }

        return false;
    }
}
