using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Cues;

/// <summary>"Said sorry", "said goodbye to his team": what was done by saying it, not what was said.</summary>
internal static class Courtesies
{
    private static readonly WordTable Words = RuleWords.Of("courtesy");

    /// <summary>Whether content that starts at the token is such a word, and no clause starts with it.</summary>
    public static bool IsOne(Passage passage, int start, int end) =>
        !passage.IsQuoted(start)
        && (passage.IsAny(start, Words)
            ? start + 1 >= end || !passage.Tag(start + 1).IsFinite()
            : IsSilence(passage, start, end));

    /// <summary>
    /// "Said nothing as she left", "saw nothing funny in it", "if they say anything, it is late", "suggested something else"; "said nothing
    /// about the dam" tells of what.
    /// </summary>
    private static bool IsSilence(Passage passage, int start, int end)
    {
        var next = start + 1;
        return passage.IsWord(start, "anything") ? next >= end || passage.IsComma(next)
            : passage.IsWord(start, "something") ? next + 1 == end && passage.IsWord(next, "else")
            : passage.IsWord(start, "nothing")
                && (next >= end || (start > 0 && passage.IsWord(start - 1, "saw"))
                    || (passage.Tag(next) == PennTag.IN && !passage.IsWord(next, "about") && !passage.IsWord(next, "of")));
    }
}
