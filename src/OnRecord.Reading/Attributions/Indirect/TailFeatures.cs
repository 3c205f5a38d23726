using OnRecord.Reading.Models;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What decides whether content carries on behind its cue: "The dam, Quist warned, could fail".</summary>
internal static class TailFeatures
{
    public const int Capacity = 16;

    /// <summary>That the content does not carry on.</summary>
    public static void GatherNone(ref FeatureList features, Evidence evidence, in ContentSite content, int pieceEnd)
    {
        var sentence = content.Site.Sentence;
        var stem = evidence.Stem(content.Site.Head);
        var quoted = evidence.Passage.IsQuoted(pieceEnd - 1) ? 1u : 0;
        var follows = evidence.Tag(sentence, content.End);
        features.Clear();
        features.Add(401, evidence.Tag(sentence, pieceEnd) | (evidence.Tag(sentence, pieceEnd - 1) << 8));
        features.Add(402, stem);
        features.Add(403, quoted, follows);
        features.Add(404, CueFeatures.Bucket(sentence.EndToken - content.End), quoted);
        features.Add(405, evidence.Word(sentence, content.End));
        features.Add(406, follows, evidence.Tag(sentence, content.End + 1));
        features.Add(407, stem, follows);
    }

    /// <summary>That the content carries on at a token behind the cue.</summary>
    public static void Gather(ref FeatureList features, Evidence evidence, in ContentSite content, int pieceEnd, int start)
    {
        var sentence = content.Site.Sentence;
        var stem = evidence.Stem(content.Site.Head);
        var endsAt = evidence.Tag(sentence, pieceEnd) | (evidence.Tag(sentence, pieceEnd - 1) << 8);
        var tag = evidence.Tag(sentence, start);
        var tagBefore = evidence.Tag(sentence, start - 1);
        var distance = CueFeatures.Bucket(start - content.End);
        var isQuoted = evidence.Quoted(start);
        var quoted = evidence.Passage.IsQuoted(pieceEnd - 1) ? 1u : 0;
        features.Clear();
        features.Add(408, distance, tagBefore);
        features.Add(409, tag, tagBefore);
        features.Add(410, evidence.Word(sentence, start), tagBefore);
        features.Add(411, tag, evidence.Tag(sentence, start + 1) | (tagBefore << 8));
        features.Add(412, isQuoted | (quoted << 4), distance);
        features.Add(413, isQuoted | (quoted << 4), tagBefore);
        features.Add(414, stem, tag);
        features.Add(415, stem, distance);
        features.Add(416, endsAt, tagBefore | (tag << 8));
        features.Add(417, CueFeatures.Bucket(sentence.EndToken - start), isQuoted);
        features.Add(418, evidence.Word(sentence, start - 1), evidence.Word(sentence, start - 2));
        features.Add(419, evidence.Word(sentence, start + 1), tagBefore);
        features.Add(420, evidence.Tag(sentence, content.End) | (tag << 8), distance);
        features.Add(421, quoted, tagBefore);
    }
}
