using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What decides where content starts. What all tokens share is looked up once; tokens are asked from left to right.</summary>
internal struct StartFeatures
{
    public const int Capacity = 16;

    private readonly Evidence _evidence;
    private readonly ContentSite _content;
    private readonly uint _stem;
    private readonly uint _tag;
    private readonly uint _follows;
    private readonly uint _tagBeforeCue;
    private readonly uint _wordBeforeCue;
    private uint _skipped;
    private int _skippedEnd;

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

    /// <summary>That the content starts at the token.</summary>
    public void Gather(ref FeatureList features, int start)
    {
        var site = _content.Site;
        var sentence = site.Sentence;
        var side = start > site.Head ? 1u : 0;
        var distance = side == 1 ? start - site.Head - 1 : site.First - start;
        var place = side | (CueFeatures.Bucket(distance) << 1);
        var sourceSide = _content.Source.IsEmpty ? 3u : _content.Source.First < site.Head ? 0u : start > _content.Source.First ? 1u : 2u;
        var word = _evidence.Word(sentence, start);
        var tag = _evidence.Tag(sentence, start);
        var isSentence = start == _content.FirstWord ? 1u : 0;
        var adjacent = distance == 0 ? 1u : side == 1 && start == _content.Source.End ? 2u : 0;
        var adjacency = side | (adjacent << 1);
        var rule = site.RuleStart < 0 ? 0u : start == site.RuleStart ? 1u : start > site.RuleStart ? 2u : 3u;

        features.Clear();
        features.Add(201, place);
        features.Add(202, place, sourceSide);
        features.Add(203, _stem, adjacency);
        features.Add(204, word, adjacency);
        features.Add(205, _evidence.Word(sentence, start - 1), side);
        features.Add(206, _evidence.Tag(sentence, start - 1) | (tag << 8), side);
        features.Add(207, _stem, tag | (adjacent << 8));
        features.Add(208, Skipped(start), word);
        features.Add(209, _tag | (side << 8), adjacent | (isSentence << 4));
        features.Add(210, site.Voice, adjacency | (sourceSide << 4));
        features.Add(211, site.After, adjacency | (isSentence << 4));
        features.Add(212, _follows | (_tagBeforeCue << 8), side | (isSentence << 1) | (adjacent << 2) | (sourceSide << 4));
        features.Add(213, _wordBeforeCue, side | (isSentence << 1));
        features.Add(214, _stem, _evidence.Word(sentence, start - 1));
        features.Add(215, rule, site.Rule);
        features.Add(216, rule, adjacent | (tag << 8) | (side << 16));
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
