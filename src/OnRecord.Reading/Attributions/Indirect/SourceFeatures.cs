using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What decides which noun phrase is the source of a cue, or that none is.</summary>
internal static class SourceFeatures
{
    public const int MostBefore = 12;
    public const int MostAfter = 6;

    /// <summary>That the cue has no source.</summary>
    public static int ScoreNone<T>(T weights, Evidence evidence, in CueSite site)
        where T : struct, IWeights
    {
        var stem = evidence.Stem(site.Head);
        var tag = (uint)evidence.Tag(site.Head);
        return weights.Of(101, tag)
            + weights.Of(102, stem)
            + weights.Of(103, site.Voice, tag)
            + weights.Of(104, stem, site.Voice)
            + weights.Of(105, stem, tag)
            + weights.Of(106, evidence.Tag(site.Sentence, site.First - 1), tag)
            + weights.Of(107, evidence.Word(site.Sentence, site.First - 1))
            + weights.Of(108, site.Voice, evidence.Word(site.Sentence, site.Head + 1))
            + weights.Of(109, site.First == site.Sentence.FirstToken ? 1u : 0, tag);
    }

    /// <param name="weights">The model.</param>
    /// <param name="evidence">The article.</param>
    /// <param name="site">The cue.</param>
    /// <param name="index">The chunk.</param>
    /// <param name="previous">The source of the cue before it in its sentence, as a chunk, or -1.</param>
    public static int Score<T>(T weights, Evidence evidence, in CueSite site, int index, int previous)
        where T : struct, IWeights
    {
        var sentence = site.Sentence;
        var chunk = evidence.Chunk(index);
        var stem = evidence.Stem(site.Head);
        var tag = (uint)evidence.Tag(site.Head);
        var isBefore = chunk.End <= site.Head + 1;
        var side = isBefore ? 0u : 1u;
        var rank = isBefore ? (uint)Math.Min(7, site.Subject - index + 1) : (uint)Math.Min(7, index - evidence.ChunkAt(site.Head + 1));
        var distance = isBefore ? site.First - chunk.End : chunk.First - site.Head - 1;
        var place = side | (rank << 1) | (CueFeatures.Bucket(distance) << 4);
        var kind = (uint)chunk.Kind;
        var stretch = isBefore ? evidence.Between(chunk.End, site.First) : evidence.Between(site.Head + 1, chunk.First);
        var between = Math.Min(stretch.Verbs, 3) | (Math.Min(stretch.Commas, 3) << 2) | (stretch.HasRelative ? 1u << 4 : 0) | (stretch.Links << 5);
        var wordBefore = evidence.Word(sentence, chunk.First - 1);
        var tagBefore = evidence.Tag(sentence, chunk.First - 1);
        var tagAfter = evidence.Tag(sentence, chunk.End);
        var isFirst = chunk.First - sentence.FirstToken < 3 ? 1u : 0;
        var isPossessor = chunk.Kind == ChunkKind.Possessive || evidence.Tag(chunk.End - 1) == PennTag.POS ? 1u : 0;

        return weights.Of(110, stem, side | (rank << 1))
            + weights.Of(111, kind, place)
            + weights.Of(112, chunk.Head, side)
            + weights.Of(113, stem, kind | (side << 8))
            + weights.Of(114, wordBefore, side)
            + weights.Of(115, evidence.Word(sentence, chunk.End), side)
            + weights.Of(116, between, side)
            + weights.Of(117, between, (rank << 1) | side | (tag << 8))
            + weights.Of(118, between, kind | (side << 8))
            + weights.Of(119, isFirst | (side << 1), between)
            + weights.Of(120, isPossessor, tag | (side << 8) | ((uint)Math.Min(distance, 3) << 9))
            + weights.Of(121, index == previous ? 1u : previous >= 0 ? 2u : 0u, side | (evidence.Tag(sentence, site.First - 1) << 2))
            + weights.Of(122, tagAfter, (uint)evidence.Tag(site.First) | (side << 8) | (distance == 0 ? 1u << 9 : 0))
            + weights.Of(123, tagBefore, side | ((tagAfter) << 1) | (kind << 8))
            + weights.Of(124, site.After, side | (rank << 1))
            + weights.Of(125, tag | (tagBefore << 8), side | (site.Voice << 1));
    }
}
