using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What decides whether cue, source and content, taken together, are an attribution.</summary>
internal static class VerdictFeatures
{
    public const int Capacity = 16;

    /// <param name="features">Receives the keys.</param>
    /// <param name="evidence">The article.</param>
    /// <param name="finding">What was found.</param>
    /// <param name="holds">How many other findings' cues stand in its content.</param>
    /// <param name="isHeld">Whether its cue stands in another finding's content.</param>
    public static void Gather(ref FeatureList features, Evidence evidence, in Finding finding, int holds, bool isHeld)
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

        features.Clear();
        features.Add(501, cue, end);
        features.Add(502, source);
        features.Add(503, start);
        features.Add(504, end);
        features.Add(505, stem, verbs | (quoted << 2));
        features.Add(506, shape, side);
        features.Add(507, word, tag);
        features.Add(508, nesting, side);
        features.Add(509, nesting, cue);
        features.Add(510, finding.Source.Chunk < 0 ? 0 : evidence.Chunk(finding.Source.Chunk).Head, tag);
        features.Add(511, site.Rule, shape);
        features.Add(512, evidence.Word(sentence, site.First - 1), tag);
        features.Add(513, evidence.Tag(sentence, site.First - 1), tag | (site.Voice << 8));
        features.Add(514, (uint)Math.Min(5, evidence.Document.SentenceOf(site.Head)), side);
        features.Add(515, CueFeatures.Bucket(site.Head - sentence.FirstToken), cue);
        features.Add(516, kind, gap | (source << 8));
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
