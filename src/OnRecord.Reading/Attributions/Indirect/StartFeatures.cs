using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>
/// What decides where content starts. What all tokens share is looked up once; tokens are asked from left to right. What
/// depends on <see cref="Look"/>'s answer alone is weighed apart, as it is the same for most tokens of a sentence.
/// </summary>
internal struct StartFeatures
{
    private readonly Evidence _evidence;
    private readonly ContentSite _content;
    private readonly uint _stem;
    private readonly uint _tag;
    private readonly uint _follows;
    private readonly uint _tagBeforeCue;
    private readonly uint _wordBeforeCue;
    private uint _skipped;
    private int _skippedEnd;

    // The token that is looked at, and how it lies to cue and source.
    private int _start;
    private uint _side;
    private uint _place;
    private uint _adjacent;
    private uint _isSentence;
    private uint _sourceSide;
    private uint _rule;

    public StartFeatures(Evidence evidence, in ContentSite content)
    {
        var sentence = content.Site.Sentence;
        _evidence = evidence;
        _content = content;
        _stem = evidence.Stem(content.Site.Head);
        _tag = (uint)evidence.Tag(content.Site.Head);
        _follows = evidence.Tag(sentence, content.End);
        _tagBeforeCue = evidence.Tag(sentence, content.First - 1);
        _wordBeforeCue = evidence.Word(sentence, content.First - 1);
        _skippedEnd = content.Site.Head + 1;
    }

    /// <summary>Looks at a token, for the questions that follow.</summary>
    /// <returns>How it lies to cue and source.</returns>
    public uint Look(int start)
    {
        var head = _content.Site.Head;
        var ruleStart = _content.Site.RuleStart;
        _start = start;
        _side = start > head ? 1u : 0;
        var distance = _side == 1 ? start - head - 1 : _content.Site.First - start;
        _place = _side | (CueFeatures.Bucket(distance) << 1);
        _sourceSide = _content.Source.IsEmpty ? 3u : _content.Source.First < head ? 0u : start > _content.Source.First ? 1u : 2u;
        _isSentence = start == _content.FirstWord ? 1u : 0;
        _adjacent = distance == 0 ? 1u : _side == 1 && start == _content.Source.End ? 2u : 0;
        _rule = ruleStart < 0 ? 0u : start == ruleStart ? 1u : start > ruleStart ? 2u : 3u;
        return _side | (_isSentence << 1) | (_adjacent << 2) | (_sourceSide << 4) | (_rule << 6);
    }

    /// <summary>That content starts at a token which lies so to cue and source.</summary>
    public readonly int ScoreWhere<T>(T weights)
        where T : struct, IWeights
    {
        var adjacency = _side | (_adjacent << 1);
        return weights.Of(203, _stem, adjacency)
            + weights.Of(209, _tag | (_side << 8), _adjacent | (_isSentence << 4))
            + weights.Of(210, _content.Site.Voice, adjacency | (_sourceSide << 4))
            + weights.Of(211, _content.Site.After, adjacency | (_isSentence << 4))
            + weights.Of(212, _follows | (_tagBeforeCue << 8), _side | (_isSentence << 1) | (_adjacent << 2) | (_sourceSide << 4))
            + weights.Of(213, _wordBeforeCue, _side | (_isSentence << 1))
            + weights.Of(215, _rule, _content.Site.Rule);
    }

    /// <summary>That content starts at this very token.</summary>
    /// <param name="weights">The model.</param>
    /// <param name="least">What tells most is asked first; a token that it leaves below this is asked nothing else.</param>
    public int Score<T>(T weights, int least)
        where T : struct, IWeights
    {
        var sentence = _content.Site.Sentence;
        var before = _evidence.Word(sentence, _start - 1);
        var score = weights.Of(201, _place) + weights.Of(205, before, _side);
        if (score < least)
        {
            return score;
        }

        var word = _evidence.Word(_start);
        var tag = (uint)_evidence.Tag(_start);
        var skipped = Skipped(_start);
        var tagBefore = _evidence.Tag(sentence, _start - 1);
        var clause = _evidence.ClauseAt(sentence, _start);
        var verbs = (_side == 1 ? _evidence.Between(_content.Site.Head + 1, _start) : _evidence.Between(_start, _content.Site.First)).Verbs;
        return score
            + weights.Of(202, _place, _sourceSide)
            + weights.Of(204, word, _side | (_adjacent << 1))
            + weights.Of(206, tagBefore | (tag << 8), _side)
            + weights.Of(207, _stem, tag | (_adjacent << 8))
            + weights.Of(208, skipped, word)
            + weights.Of(214, _stem, before)
            + weights.Of(216, _rule, _adjacent | (tag << 8) | (_side << 16))
            + weights.Of(217, clause, _side | (_adjacent << 1) | (_tag << 8))
            + weights.Of(218, _stem, word | _side)
            + weights.Of(219, _evidence.Quoted(_start), _side | (_adjacent << 1) | (_isSentence << 3))
            + weights.Of(220, skipped, clause | (_side << 8))
            + weights.Of(221, word, _evidence.Word(sentence, _start + 1))
            + weights.Of(222, tagBefore | (tag << 8), _evidence.Tag(sentence, _start + 1) | (_side << 8))
            + weights.Of(223, Math.Min(3, verbs) | (_side << 2), clause);
    }

    // What kinds of words stand between the cue and the token.
    private uint Skipped(int end)
    {
        for (; _skippedEnd < end; _skippedEnd++)
        {
            _skipped |= _evidence.Tag(_skippedEnd) switch
            {
                PennTag.Comma => 1u,
                PennTag.IN => _evidence.Passage.IsWord(_skippedEnd, "that") ? 64u : 2u,
                PennTag.PRP => 4u,
                PennTag.RP or PennTag.RB => 8u,
                PennTag.TO => 16u,
                PennTag.Colon or PennTag.Stop => 32u,
                PennTag.CC => 128u,
                var tag when tag.IsProper() => 256u,
                var tag when tag.IsNoun() => 512u,
                var tag when tag.IsVerb() || tag == PennTag.MD => 1024u,
                PennTag.Quote => 2048u,
                _ => 0u,
            };
        }

        return _skipped;
    }
}
