using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What decides where content, or a piece of it, ends. What all ends share is looked up once.</summary>
internal readonly struct EndFeatures
{
    private readonly Evidence _evidence;
    private readonly ContentSite _content;
    private readonly uint _stem;
    private readonly uint _tag;
    private readonly uint _side;
    private readonly uint _opening;
    private readonly uint _openingWord;
    private readonly uint _frame;

    /// <param name="evidence">The article.</param>
    /// <param name="content">The cue and its source.</param>
    /// <param name="start">Where the piece starts.</param>
    /// <param name="isTail">Whether the piece is what carries on behind the cue.</param>
    public EndFeatures(Evidence evidence, in ContentSite content, int start, bool isTail)
    {
        var sentence = content.Site.Sentence;
        _evidence = evidence;
        _content = content;
        _stem = evidence.Stem(content.Site.Head);
        _tag = (uint)evidence.Tag(content.Site.Head);
        _side = isTail ? 2u : start > content.Site.Head ? 1u : 0;
        _opening = evidence.Tag(sentence, start);
        _openingWord = evidence.Word(sentence, start);
        _frame = Frame();
    }

    /// <summary>That the piece ends as it stands.</summary>
    /// <param name="weights">The model.</param>
    /// <param name="span">The piece.</param>
    /// <param name="least">What tells most is asked first; a piece that it leaves below this is asked nothing else.</param>
    public int Score<T>(T weights, in SpanFacts span, int least)
        where T : struct, IWeights
    {
        var sentence = _content.Site.Sentence;
        var end = span.End;
        var tag = _evidence.Tag(sentence, end);
        var isLast = end >= _content.LastStop ? 1u : 0;
        var state = _side | (isLast << 2) | (Meets(end) << 3);
        var sided = tag | (_side << 8);
        var rule = span.RuleEnd < 0 ? 0u : end == span.RuleEnd ? 1u : end > span.RuleEnd ? 2u : 3u;
        var score = weights.Of(306, CueFeatures.Bucket(end - span.Start), state)
            + weights.Of(307, Math.Min(span.Commas, 4), sided | (isLast << 16))
            + weights.Of(309, span.NextCue, sided)
            + weights.Of(316, rule, sided);
        if (score < least)
        {
            return score;
        }

        var tagBefore = (uint)_evidence.Tag(end - 1);
        var tagAfter = _evidence.Tag(sentence, end + 1);
        var openers = (uint)Math.Min(3, _evidence.OpenersBetween(span.Start, end));
        return score
            + weights.Of(301, state, tag | (tagBefore << 8))
            + weights.Of(302, _evidence.Word(sentence, end), _side | (Math.Min(span.Verbs, 2) << 4))
            + weights.Of(303, _evidence.Word(sentence, end), _evidence.Word(sentence, end + 1))
            + weights.Of(304, _evidence.Word(end - 1), _side)
            + weights.Of(305, _stem, state)
            + weights.Of(308, _openingWord, sided)
            + weights.Of(310, _evidence.Quoted(end), state)
            + weights.Of(311, tag | (tagAfter << 8), _evidence.Tag(sentence, end + 2) | (_side << 8))
            + weights.Of(312, _content.Site.Voice | (_tag << 8), state)
            + weights.Of(313, _tag, sided | (Math.Min(span.Verbs, 2) << 16))
            + weights.Of(314, span.VerbsLeft | (span.Verbs << 4), tag | (tagAfter << 8) | (_side << 16))
            + weights.Of(315, _opening | (span.VerbsLeft << 8), state)
            + weights.Of(317, _stem, _evidence.Word(sentence, end))
            + weights.Of(318, _frame, tag | (tagAfter << 8) | (Math.Min(span.VerbsLeft, 2) << 16))
            + weights.Of(319, ClauseBehind(end), sided | (Math.Min(span.Verbs, 2) << 16))
            + weights.Of(320, Dashes(span.Start, end), tag | (Math.Min(span.VerbsLeft, 2) << 8) | (_side << 16))
            + weights.Of(321, openers | (Math.Min(span.Verbs, 3) << 2) | (Math.Min(span.Commas, 3) << 4), sided);
    }

    // What the clause of the cue is to its sentence: what kind of source it has, and what opens the sentence before it.
    private uint Frame()
    {
        var chunk = _content.Source.IsEmpty ? _evidence.ChunkCount : _evidence.ChunkAt(_content.Source.First);
        var kind = chunk < _evidence.ChunkCount ? (uint)_evidence.Chunk(chunk).Kind : 15u;
        var opens = _content.First > _content.FirstWord ? 1u : 0;
        return kind | (_evidence.Tag(_content.Site.Sentence, _content.FirstWord) << 4) | (opens << 12) | (_side << 13);
    }

    // What follows, behind a comma and "and": a clause of its own, or a verb that goes on with this one.
    private uint ClauseBehind(int end)
    {
        var sentence = _content.Site.Sentence;
        var comma = _evidence.Tag(sentence, end) == (uint)PennTag.Comma ? 1 : 0;
        var coordinator = _evidence.Tag(sentence, end + comma) == (uint)PennTag.CC ? 1 : 0;
        return (uint)comma | ((uint)coordinator << 1) | (_evidence.ClauseAt(sentence, end + comma + coordinator) << 2);
    }

    // Where a dash follows: whether it closes an aside of the piece, and whether another follows it, before a verb or not. 0 where none does.
    private uint Dashes(int start, int end)
    {
        var passage = _evidence.Passage;
        var last = _content.Site.Sentence.EndToken;
        if (end >= last || !passage.IsDash(end))
        {
            return 0;
        }

        var closes = 0u;
        for (var i = start; i < end; i++)
        {
            closes ^= passage.IsDash(i) ? 1u : 0;
        }

        var next = end + 1;
        while (next < last && !passage.IsDash(next))
        {
            next++;
        }

        var ahead = next == last ? 0u : next + 1 < last && _evidence.Tag(next + 1).IsFinite() ? 2u : 1u;
        return 1 + closes + (2 * ahead);
    }

    // Whether the cue or its source follows, at once or after a mark.
    private uint Meets(int end) =>
        end == _content.Site.First ? 1u : !_content.Source.IsEmpty && end == _content.Source.First ? 2u
        : end + 1 == _content.Site.First ? 3u : !_content.Source.IsEmpty && end + 1 == _content.Source.First ? 4u : 0;
}

/// <summary>A piece of content that may be, with what was counted in it while it grew.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Verbs">How many finite verbs it holds.</param>
/// <param name="Commas">How many commas.</param>
/// <param name="VerbsLeft">How many finite verbs follow it in its sentence.</param>
/// <param name="NextCue">Where the next cue starts: 0 not near, else one more than the tokens between.</param>
/// <param name="RuleEnd">Where convention lets it end, or -1.</param>
internal readonly record struct SpanFacts(int Start, int End, uint Verbs, uint Commas, uint VerbsLeft, uint NextCue, int RuleEnd);
