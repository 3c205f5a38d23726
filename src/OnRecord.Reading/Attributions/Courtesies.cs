using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions;

/// <summary>"Said sorry", "said goodbye to his team": what was done by saying it, not what was said.</summary>
internal static class Courtesies
{
    private static readonly WordTable Words = WordTable.Of("sorry", "goodbye", "farewell", "hello", "thanks", "prayers", "grace");

    /// <summary>Whether content that starts at the token is such a word, and no clause starts with it.</summary>
    public static bool IsOne(Passage passage, int start, int end) =>
        !passage.IsQuoted(start) && Words.Contains(passage.Span(start))
        && (start + 1 >= end || !passage.Tag(start + 1).IsFinite());
}
