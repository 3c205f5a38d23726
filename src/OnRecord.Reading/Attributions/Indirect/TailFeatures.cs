using OnRecord.Reading.Models;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What decides whether content carries on behind its cue: "The dam, Quist warned, could fail".</summary>
internal static class TailFeatures
{
    /// <summary>That the content does not carry on.</summary>
    public static int ScoreNone<T>(T weights, Evidence evidence, in ContentSite content, int pieceEnd)
        where T : struct, IWeights
    {
        var sentence = content.Site.Sentence;
        var stem = evidence.Stem(content.Site.Head);
        var quoted = evidence.Passage.IsQuoted(pieceEnd - 1) ? 1u : 0;
        var follows = evidence.Tag(sentence, content.End);
        return weights.Of(401, evidence.Tag(sentence, pieceEnd) | (evidence.Tag(sentence, pieceEnd - 1) << 8))
            + weights.Of(402, stem)
            + weights.Of(403, quoted, follows)
            + weights.Of(404, CueFeatures.Bucket(sentence.EndToken - content.End), quoted)
            + weights.Of(405, evidence.Word(sentence, content.End))
            + weights.Of(406, follows, evidence.Tag(sentence, content.End + 1))
            + weights.Of(407, stem, follows);
    }

    /// <summary>That the content carries on at a token behind the cue.</summary>
    public static int Score<T>(T weights, Evidence evidence, in ContentSite content, int pieceEnd, int start)
        where T : struct, IWeights
    {
        var sentence = content.Site.Sentence;
        var stem = evidence.Stem(content.Site.Head);
        var endsAt = evidence.Tag(sentence, pieceEnd) | (evidence.Tag(sentence, pieceEnd - 1) << 8);
        var tag = evidence.Tag(sentence, start);
        var tagBefore = evidence.Tag(sentence, start - 1);
        var distance = CueFeatures.Bucket(start - content.End);
        var isQuoted = evidence.Quoted(start);
        var quoted = evidence.Passage.IsQuoted(pieceEnd - 1) ? 1u : 0;
        return weights.Of(408, distance, tagBefore)
            + weights.Of(409, tag, tagBefore)
            + weights.Of(410, evidence.Word(sentence, start), tagBefore)
            + weights.Of(411, tag, evidence.Tag(sentence, start + 1) | (tagBefore << 8))
            + weights.Of(412, isQuoted | (quoted << 4), distance)
            + weights.Of(413, isQuoted | (quoted << 4), tagBefore)
            + weights.Of(414, stem, tag)
            + weights.Of(415, stem, distance)
            + weights.Of(416, endsAt, tagBefore | (tag << 8))
            + weights.Of(417, CueFeatures.Bucket(sentence.EndToken - start), isQuoted)
            + weights.Of(418, evidence.Word(sentence, start - 1), evidence.Word(sentence, start - 2))
            + weights.Of(419, evidence.Word(sentence, start + 1), tagBefore)
            + weights.Of(420, evidence.Tag(sentence, content.End) | (tag << 8), distance)
            + weights.Of(421, quoted, tagBefore);
    }
}
