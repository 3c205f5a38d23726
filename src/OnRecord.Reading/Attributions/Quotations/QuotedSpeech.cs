using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>Reads who is heard through somebody else: "the Echo quoted | Quist | as saying it leaks".</summary>
internal static class QuotedSpeech
{
    private const int LongestSpeaker = 16;

    private static readonly WordTable Quoting = RuleWords.Of("quoting");

    /// <summary>Whether the word quotes somebody.</summary>
    public static bool IsQuoting(Passage passage, int verb) => passage.IsAny(verb, Quoting);

    /// <returns>Where "as saying" stands behind a word that quotes somebody; -1 where it does not.</returns>
    public static int AsSaying(Passage passage, int verb)
    {
        if (!IsQuoting(passage, verb))
        {
            return -1;
        }

        var end = Math.Min(passage.Document.Tokens.Length - 1, verb + 1 + LongestSpeaker);
        for (var i = verb + 1; i < end && !passage.IsQuoted(i); i++)
        {
            if (passage.IsWord(i, "as") && passage.IsWord(i + 1, "saying"))
            {
                return i;
            }
        }

        return -1;
    }

    /// <returns>The word that quotes somebody before "as | saying"; -1 where none does.</returns>
    public static int QuotingBefore(Passage passage, int saying)
    {
        if (saying == 0 || !passage.IsWord(saying, "saying") || !passage.IsWord(saying - 1, "as"))
        {
            return -1;
        }

        for (var i = saying - 2; i >= Math.Max(0, saying - 1 - LongestSpeaker) && !passage.IsQuoted(i); i--)
        {
            if (IsQuoting(passage, i))
            {
                return i;
            }
        }

        return -1;
    }
}
