using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Tags;

namespace OnRecord.Training.Trainers.Indirect;

/// <summary>Counts how often words are cues, for the gate that dismisses most of them.</summary>
internal static class GateFitter
{
    // How often a word must be met before the gate treats it otherwise than its part of speech.
    private const int LeastMeetings = 8;

    // Of so many meetings one must be a cue.
    private const int LeastShare = 50;

    /// <returns>The words that the gate treats otherwise than their part of speech, by key.</returns>
    public static SortedDictionary<uint, int> Fit(IEnumerable<MarkedArticle> articles)
    {
        var counts = new Dictionary<(uint Stem, PennTag Tag), (int Cues, int All)>();
        foreach (var (evidence, _, uses, _) in articles)
        {
            for (var i = 0; i < uses.Length; i++)
            {
                if (uses[i] is TokenUse.None or TokenUse.Head && CueSite.IsOne(evidence, i))
                {
                    var word = (evidence.Stem(i), evidence.Tag(i));
                    var (cues, all) = counts.GetValueOrDefault(word);
                    counts[word] = (cues + (uses[i] == TokenUse.Head ? 1 : 0), all + 1);
                }
            }
        }

        var exceptions = new SortedDictionary<uint, int>();
        foreach (var ((stem, tag), (cues, all)) in counts)
        {
            if (all >= LeastMeetings && (cues * LeastShare >= all) != CueGate.PassesByDefault(tag))
            {
                exceptions[CueGate.KeyOf(stem, tag)] = 1;
            }
        }

        return exceptions;
    }
}
