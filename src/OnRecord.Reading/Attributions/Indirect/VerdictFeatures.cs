using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What decides whether cue, source and content, taken together, are an attribution.</summary>
internal static class VerdictFeatures
{
    /// <param name="weights">The model.</param>
    /// <param name="evidence">The article.</param>
    /// <param name="finding">What was found.</param>
    /// <param name="holds">How many other findings' cues stand in its content.</param>
    /// <param name="isHeld">Whether its cue stands in another finding's content.</param>
    public static int Score<T>(T weights, Evidence evidence, in Finding finding, int holds, bool isHeld)
        where T : struct, IWeights
    {
        var site = finding.Site;
        var sentence = site.Sentence;
        var parts = finding.Parts;
        var stem = evidence.Stem(site.Head);
        var tag = (uint)evidence.Tag(site.Head);
        var first = parts.Content.First;
        var last = parts.End;
        var side = (first > site.Head ? 1u : 0) | (parts.Tail.IsEmpty ? 0 : 2u);
        var (words, verbs, quoted) = Count(evidence, parts);
        var length = CueFeatures.Bucket(words);
        var shape = length | (verbs << 4) | (quoted << 6);
        var kind = finding.Source.Chunk < 0 ? 31u : (uint)evidence.Chunk(finding.Source.Chunk).Kind;
        var cue = (uint)Clamp((finding.CueScore + 300) / 50, 30);
        var source = (uint)Clamp(finding.Source.Margin / 60, 7);
        var start = (uint)Clamp(finding.StartMargin / 60, 7);
        var end = (uint)Clamp(finding.EndMargin / 60, 7);
        var word = evidence.Word(sentence, first);
        var nesting = (uint)Math.Min(holds, 2) | (isHeld ? 4u : 0);
        var gap = finding.Source.Chunk < 0 ? 15u : CueFeatures.Bucket(site.First - evidence.Chunk(finding.Source.Chunk).End);
        var frame = (last >= sentence.EndToken - 2 ? 1u : 0) | (site.First - sentence.FirstToken < 6 ? 2u : 0);

        return weights.Of(501, cue, end)
            + weights.Of(502, source)
            + weights.Of(503, start)
            + weights.Of(504, end)
            + weights.Of(505, stem, verbs | (quoted << 2))
            + weights.Of(506, shape, side)
            + weights.Of(507, word, tag)
            + weights.Of(508, nesting, side)
            + weights.Of(509, nesting, cue)
            + weights.Of(510, finding.Source.Chunk < 0 ? 0 : evidence.Chunk(finding.Source.Chunk).Head, tag)
            + weights.Of(511, site.Rule, shape)
            + weights.Of(512, evidence.Word(sentence, site.First - 1), tag)
            + weights.Of(513, evidence.Tag(sentence, site.First - 1), tag | (site.Voice << 8))
            + weights.Of(514, (uint)Math.Min(5, evidence.Document.SentenceOf(site.Head)), side)
            + weights.Of(515, CueFeatures.Bucket(site.Head - sentence.FirstToken), cue)
            + weights.Of(516, kind, gap | (source << 8))
            + weights.Of(517, evidence.Tag(sentence, last) | (evidence.Tag(sentence, last + 1) << 8), side | (Math.Min(verbs, 1) << 4))
            + weights.Of(518, Opening(evidence, sentence, first), verbs | (side << 2) | (quoted << 4))
            + weights.Of(519, frame, shape);
    }

    // What clause the content opens with, and whether behind "that".
    private static uint Opening(Evidence evidence, Sentence sentence, int first)
    {
        var that = first + 1 < sentence.EndToken && evidence.Passage.IsWord(first, "that") ? 1 : 0;
        return (uint)that | (evidence.ClauseAt(sentence, first + that) << 1);
    }

    private static (int Words, uint Verbs, uint Quoted) Count(Evidence evidence, in Parts parts)
    {
        var words = 0;
        var quoted = 0;
        uint verbs = 0;
        Count(parts.Content);
        Count(parts.Tail);
        return (words, Math.Min(verbs, 2), quoted == 0 ? 0u : quoted == words ? 2u : 1u);

        void Count(TokenRange piece)
        {
            for (var i = piece.First; i < piece.End; i++)
            {
                if (!evidence.Tag(i).IsPunctuation())
                {
                    words++;
                    quoted += evidence.Passage.IsQuoted(i) ? 1 : 0;
                    verbs += evidence.Tag(i).IsFinite() ? 1u : 0;
                }
            }
        }
    }

    private static int Clamp(int value, int most) => Math.Max(0, Math.Min(value, most));
}
