using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What decides whether a word is the head of a cue.</summary>
internal static class CueFeatures
{
    private static ReadOnlySpan<byte> Buckets =>
    [
        0, 1, 2, 3, 4, 5, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
        10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    ];

    /// <param name="weights">The model.</param>
    /// <param name="evidence">The article.</param>
    /// <param name="site">The word.</param>
    /// <param name="previous">Head of the cue before it in its sentence, or -1.</param>
    /// <param name="least">What tells most is asked first; a word that it leaves below this is asked nothing else.</param>
    public static int Score<T>(T weights, Evidence evidence, in CueSite site, int previous, int least)
        where T : struct, IWeights
    {
        var sentence = site.Sentence;
        var i = site.Head;
        var stem = evidence.Stem(i);
        var tag = (uint)evidence.Tag(i);
        var before = site.First - 1;

        var verb = VerbClass(evidence, i, sentence.EndToken);
        var next = evidence.ChunkAt(i + 1);
        var near = next < evidence.ChunkCount && evidence.Chunk(next).First - i < 4 && evidence.Chunk(next).First < sentence.EndToken;
        var score = weights.Of(1, stem)
            + weights.Of(10, stem, site.After >> 8)
            + weights.Of(11, verb, site.After)
            + weights.Of(15, verb, near ? (uint)evidence.Chunk(next).Kind + 1 : 0);
        if (score < least)
        {
            return score;
        }

        var kind = Subject(evidence, site);
        var quoted = Quoted(evidence, site);
        return score
            + weights.Of(2, stem, tag)
            + weights.Of(3, stem, evidence.Tag(sentence, i + 1))
            + weights.Of(4, evidence.Word(sentence, i + 1))
            + weights.Of(5, stem, evidence.Word(sentence, i - 1))
            + weights.Of(6, evidence.Tag(sentence, i - 2) | (tag << 8), evidence.Tag(sentence, i - 1))
            + weights.Of(7, evidence.Word(sentence, i + 2))
            + weights.Of(8, evidence.Word(sentence, before))
            + weights.Of(9, evidence.Tag(sentence, before), tag | (site.Voice << 8))
            + weights.Of(12, quoted, tag)
            + weights.Of(13, stem, quoted)
            + weights.Of(14, previous < 0 ? 0u : 1u + Bucket(i - previous), kind)
            + weights.Of(16, site.Rule, tag);
    }

    /// <returns>A distance, told the less exactly the longer it is.</returns>
    public static uint Bucket(int distance) =>
        (uint)distance < (uint)Buckets.Length ? Buckets[distance] : distance < 0 ? 15u : 11u;

    public static uint VerbClass(Evidence evidence, int token, int end)
    {
        if (!evidence.Tag(token).IsVerb() || evidence.Passage.VerbAt(token, end) is not { } match)
        {
            return 0;
        }

        return 1u | ((uint)match.Verb.Class << 1) | (match.Verb.IsStrong ? 16u : 0) | ((uint)match.Verb.Takes << 5);
    }

    private static uint Subject(Evidence evidence, in CueSite site)
    {
        if (site.Subject < 0)
        {
            return 63;
        }

        var chunk = evidence.Chunk(site.Subject);
        var isObject = chunk.First > site.Sentence.FirstToken && evidence.Tag(chunk.First - 1) == PennTag.IN;
        return (uint)chunk.Kind | (isObject ? 32u : 0);
    }

    private static uint Quoted(Evidence evidence, in CueSite site)
    {
        var passage = evidence.Passage;
        var sentence = site.Sentence;
        var at = passage.IsQuoted(site.Head) ? 1u : 0;
        var follows = 0u;
        for (var i = site.Head + 1; i < Math.Min(sentence.EndToken, site.Head + 6); i++)
        {
            if (passage.IsQuoted(i))
            {
                follows = i == site.Head + 1 ? 1u : 2u;
                break;
            }
        }

        var precedes = 0u;
        for (var i = site.First - 1; i >= Math.Max(sentence.FirstToken - 1, site.First - 9) && i >= 0; i--)
        {
            if (passage.IsQuoted(i))
            {
                precedes = 1;
                break;
            }
        }

        return at | (follows << 1) | (precedes << 3);
    }
}
