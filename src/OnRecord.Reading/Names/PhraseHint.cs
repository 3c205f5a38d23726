using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>
/// How long the longest listed phrase is that starts with a word, or with several, and which letters follow them: a guess,
/// so that phrases are seldom looked up in vain.
/// </summary>
/// <param name="Bits">The longest phrase's units, eight bits; above them a bit for the two letters behind the words in each phrase.</param>
internal readonly record struct PhraseHint(uint Bits)
{
    private const int LengthBits = 8;
    private const uint LengthMask = (1u << LengthBits) - 1;
    private const uint AnyFollower = ~LengthMask;

    /// <summary>How many units the longest phrase has.</summary>
    public int Longest => (int)(Bits & LengthMask);

    /// <returns>The hint for this phrase too.</returns>
    /// <param name="phrase">Words one space apart, at least two.</param>
    /// <param name="space">The space behind the words that have the hint.</param>
    public PhraseHint With(string phrase, int space)
    {
        if (phrase.Length > LengthMask)
        {
            throw new ArgumentException($"A listed phrase has at most {LengthMask} units: {phrase}", nameof(phrase));
        }

        var followers = space + 2 < phrase.Length ? Follower(phrase[space + 1], phrase[space + 2]) : AnyFollower;
        return new PhraseHint((Bits & AnyFollower) | followers | (uint)Math.Max(Longest, phrase.Length));
    }

    /// <summary>Whether a phrase may start with the words that end at the offset.</summary>
    public bool MayGoOn(string text, int wordEnd) =>
        Bits != 0 && (wordEnd + 2 >= text.Length || text[wordEnd] != ' ' || (Bits & Follower(text[wordEnd + 1], text[wordEnd + 2])) != 0);

    private static uint Follower(char first, char second) =>
        1u << (LengthBits + ((Characters.Fold(first) * 7) + Characters.Fold(second)) % (32 - LengthBits));
}
