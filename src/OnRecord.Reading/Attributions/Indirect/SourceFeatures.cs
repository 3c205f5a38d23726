using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What decides which noun phrase is the source of a cue, or that none is. What all phrases share is looked up once.</summary>
internal readonly struct SourceFeatures
{
    public const int MostBefore = 12;
    public const int MostAfter = 6;

    private readonly Evidence _evidence;
    private readonly CueSite _site;
    private readonly uint _stem;
    private readonly uint _tag;
    private readonly uint _firstTag;
    private readonly uint _tagBefore;
    private readonly int _firstAfter;
    private readonly int _previous;
    private readonly uint _quoted;

    /// <param name="evidence">The article.</param>
    /// <param name="site">The cue.</param>
    /// <param name="previous">The source of the cue before it in its sentence, as a chunk, or -1.</param>
    public SourceFeatures(Evidence evidence, in CueSite site, int previous)
    {
        _evidence = evidence;
        _site = site;
        _stem = evidence.Stem(site.Head);
        _tag = (uint)evidence.Tag(site.Head);
        _firstTag = (uint)evidence.Tag(site.First);
        _tagBefore = evidence.Tag(site.Sentence, site.First - 1);
        _firstAfter = evidence.ChunkAt(site.Head + 1);
        _previous = previous;
        _quoted = evidence.Passage.IsQuoted(site.Head) ? 2u : 0;
    }

    /// <summary>That the cue has no source.</summary>
    public int ScoreNone<T>(T weights)
        where T : struct, IWeights
    {
        var sentence = _site.Sentence;
        return weights.Of(101, _tag)
            + weights.Of(102, _stem)
            + weights.Of(103, _site.Voice, _tag)
            + weights.Of(104, _stem, _site.Voice)
            + weights.Of(105, _stem, _tag)
            + weights.Of(106, _tagBefore, _tag)
            + weights.Of(107, _evidence.Word(sentence, _site.First - 1))
            + weights.Of(108, _site.Voice, _evidence.Word(sentence, _site.Head + 1))
            + weights.Of(109, _site.First == sentence.FirstToken ? 1u : 0, _tag);
    }

    /// <summary>That a noun phrase of its sentence is the source.</summary>
    /// <param name="weights">The model.</param>
    /// <param name="index">The phrase, as a chunk.</param>
    /// <param name="least">What tells most is asked first; a phrase that it leaves below this is asked nothing else.</param>
    public int Score<T>(T weights, int index, int least)
        where T : struct, IWeights
    {
        var (evidence, sentence) = (_evidence, _site.Sentence);
        ref readonly var chunk = ref evidence.Chunk(index);
        var isBefore = chunk.End <= _site.Head + 1;
        var side = isBefore ? 0u : 1u;
        var stretch = isBefore ? evidence.Between(chunk.End, _site.First) : evidence.Between(_site.Head + 1, chunk.First);
        var between = Math.Min(stretch.Verbs, 3) | (Math.Min(stretch.Commas, 3) << 2) | (stretch.HasRelative ? 1u << 4 : 0) | (stretch.Links << 5);
        var isFirst = chunk.First - sentence.FirstToken < 3 ? 1u : 0;
        var score = weights.Of(112, chunk.Head, side)
            + weights.Of(114, evidence.Word(sentence, chunk.First - 1), side)
            + weights.Of(116, between, side)
            + weights.Of(119, isFirst | (side << 1), between);
        if (score < least)
        {
            return score;
        }

        var rank = (uint)Math.Min(7, isBefore ? _site.Subject - index + 1 : index - _firstAfter);
        var distance = isBefore ? _site.First - chunk.End : chunk.First - _site.Head - 1;
        var place = side | (rank << 1) | (CueFeatures.Bucket(distance) << 4);
        var kind = (uint)chunk.Kind;
        var tagBefore = evidence.Tag(sentence, chunk.First - 1);
        var tagAfter = evidence.Tag(sentence, chunk.End);
        var isPossessor = chunk.Kind == ChunkKind.Possessive || evidence.Tag(chunk.End - 1) == PennTag.POS ? 1u : 0;
        var openers = isBefore ? (uint)Math.Min(3, evidence.OpenersBetween(chunk.End, _site.First)) : 0;
        var quoted = (evidence.Passage.IsQuoted(chunk.First) ? 1u : 0) | _quoted;
        return score
            + weights.Of(110, _stem, side | (rank << 1))
            + weights.Of(111, kind, place)
            + weights.Of(113, _stem, kind | (side << 8))
            + weights.Of(115, evidence.Word(sentence, chunk.End), side)
            + weights.Of(117, between, (rank << 1) | side | (_tag << 8))
            + weights.Of(118, between, kind | (side << 8))
            + weights.Of(120, isPossessor, _tag | (side << 8) | ((uint)Math.Min(distance, 3) << 9))
            + weights.Of(121, index == _previous ? 1u : _previous >= 0 ? 2u : 0u, side | (_tagBefore << 2))
            + weights.Of(122, tagAfter, _firstTag | (side << 8) | (distance == 0 ? 1u << 9 : 0))
            + weights.Of(123, tagBefore, side | (tagAfter << 1) | (kind << 8))
            + weights.Of(124, _site.After, side | (rank << 1))
            + weights.Of(125, _tag | (tagBefore << 8), side | (_site.Voice << 1))
            + weights.Of(126, (uint)evidence.Tag(chunk.End - 1), _firstTag | (side << 8) | ((uint)Math.Min(distance, 2) << 9))
            + weights.Of(127, openers, _tagBefore | (side << 8) | (isFirst << 9) | (Math.Min(stretch.Verbs, 2) << 10))
            + weights.Of(128, quoted, side | (_firstTag << 1))
            + weights.Of(129, _stem, tagBefore | (side << 8) | (isPossessor << 9));
    }
}
