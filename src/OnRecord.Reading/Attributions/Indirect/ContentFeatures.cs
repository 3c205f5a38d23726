using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>A cue whose source is settled: what its content is looked for around.</summary>
/// <param name="Site">The cue.</param>
/// <param name="Source">The source's tokens; empty where there is none.</param>
internal readonly record struct ContentSite(CueSite Site, TokenRange Source)
{
    /// <summary>The first token of cue and source where they stand together before or after the content.</summary>
    public int First => !Source.IsEmpty && Source.First < Site.First ? Source.First : Site.First;

    public int End => !Source.IsEmpty && Source.End > Site.Head ? Source.End : Site.Head + 1;
}

/// <summary>What decides where content starts and ends, and whether it carries on behind its cue.</summary>
internal static class ContentFeatures
{
    public const int Capacity = 48;

    // How many marks before a sentence's first word or after its last are looked through.
    private const int MostMarks = 8;

    /// <summary>That the content starts at a token.</summary>
    public static void GatherStart(ref FeatureList features, Evidence evidence, in ContentSite content, int start)
    {
        var site = content.Site;
        var sentence = site.Sentence;
        var stem = evidence.Stem(site.Head);
        var tag = (uint)evidence.Tag(site.Head);
        var side = start > site.Head ? 1u : 0;
        var distance = side == 1 ? start - site.Head - 1 : site.First - start;
        var place = side | (CueFeatures.Bucket(distance) << 1);
        var sourceSide = SourceSide(content, start);
        var word = evidence.Word(sentence, start);
        var startTag = evidence.Tag(sentence, start);
        var wordBefore = evidence.Word(sentence, start - 1);
        var tagBefore = evidence.Tag(sentence, start - 1);
        var isSentence = start == FirstWord(evidence, site) ? 1u : 0;
        var quoted = Quoted(evidence, start);
        var skipped = side == 1 ? Skipped(evidence, site.Head + 1, start) : 0;
        var adjacent = distance == 0 ? 1u : side == 1 && start == content.Source.End ? 2u : 0;
        var follows = evidence.Tag(sentence, content.End);

        features.Clear();
        features.Add(201, place);
        features.Add(202, place, sourceSide);
        features.Add(203, stem, side | (adjacent << 1));
        features.Add(204, startTag, side | (adjacent << 1));
        features.Add(205, word, side | (adjacent << 1));
        features.Add(206, wordBefore, side);
        features.Add(207, tagBefore | (startTag << 8), side);
        features.Add(208, stem, word);
        features.Add(209, stem, startTag | (adjacent << 8));
        features.Add(210, wordBefore, word);
        features.Add(211, isSentence | (side << 1) | (sourceSide << 2), follows);
        features.Add(212, stem, isSentence | (side << 1) | (sourceSide << 2));
        features.Add(213, quoted | (side << 4), adjacent | (sourceSide << 2));
        features.Add(214, skipped, adjacent | (startTag << 8));
        features.Add(215, skipped, word);
        features.Add(216, stem, skipped);
        features.Add(217, tag | (side << 8), adjacent | (isSentence << 4));
        features.Add(218, tag | (startTag << 8), side | (adjacent << 1));
        features.Add(219, site.Voice, side | (adjacent << 1) | (sourceSide << 4));
        features.Add(220, evidence.Tag(sentence, start + 1) | (startTag << 8), side | (adjacent << 1));
        features.Add(221, site.After, side | (adjacent << 1) | (isSentence << 4));
        features.Add(222, follows | (evidence.Tag(sentence, content.First - 1) << 8), side | (isSentence << 1) | (adjacent << 2) | (sourceSide << 4));
        features.Add(223, evidence.Word(sentence, content.First - 1), side | (isSentence << 1));
        features.Add(224, stem, follows | (side << 8) | (isSentence << 9));
        features.Add(225, evidence.Word(sentence, site.Head + 1), place);
        features.Add(226, wordBefore, place);
        features.Add(227, stem, place);
        features.Add(228, content.Source.IsEmpty ? 1u : 0, side | (tag << 8) | (adjacent << 16));
        features.Add(229, stem, wordBefore);
        var rule = site.RuleStart < 0 ? 0u : start == site.RuleStart ? 1u : start > site.RuleStart ? 2u : 3u;
        features.Add(231, rule, site.Rule);
        features.Add(232, rule, stem);
        features.Add(233, rule, adjacent | (startTag << 8) | (side << 16));
        features.Add(230, site.Voice | (tag << 8), place | (startTag << 8));
    }

    /// <summary>That the content, or the piece of it, ends before a token.</summary>
    /// <param name="features">Receives the keys.</param>
    /// <param name="evidence">The article.</param>
    /// <param name="content">The cue and its source.</param>
    /// <param name="span">What is asked about.</param>
    /// <param name="isTail">Whether the piece is what carries on behind the cue.</param>
    public static void GatherEnd(ref FeatureList features, Evidence evidence, in ContentSite content, in SpanFacts span, bool isTail)
    {
        var site = content.Site;
        var sentence = site.Sentence;
        var stem = evidence.Stem(site.Head);
        var end = span.End;
        var side = isTail ? 2u : span.Start > site.Head ? 1u : 0;
        var tag = evidence.Tag(sentence, end);
        var word = evidence.Word(sentence, end);
        var tagBefore = evidence.Tag(sentence, end - 1);
        var tagAfter = evidence.Tag(sentence, end + 1);
        var wordAfter = evidence.Word(sentence, end + 1);
        var isLast = end >= LastStop(evidence, sentence) ? 1u : 0;
        var meets = end == site.First ? 1u : !content.Source.IsEmpty && end == content.Source.First ? 2u
            : end + 1 == site.First ? 3u : !content.Source.IsEmpty && end + 1 == content.Source.First ? 4u : 0;
        var state = side | (isLast << 2) | (meets << 3);
        var opening = evidence.Tag(sentence, span.Start);
        var left = CueFeatures.Bucket(sentence.EndToken - end);

        features.Clear();
        features.Add(301, state);
        var rule = span.RuleEnd < 0 ? 0u : end == span.RuleEnd ? 1u : end > span.RuleEnd ? 2u : 3u;
        features.Add(332, rule, state);
        features.Add(333, rule, tag | (side << 8));
        features.Add(334, rule, site.Rule | (side << 8));
        var verb = tag == (uint)PennTag.Comma ? end + 2 : end + 1;
        var next = verb < sentence.EndToken && tag is (uint)PennTag.CC or (uint)PennTag.Comma ? CueFeatures.VerbClass(evidence, verb, sentence.EndToken) : 0;
        features.Add(335, next, tag | (side << 8));
        features.Add(336, next, (uint)evidence.Tag(site.Head) | ((verb < sentence.EndToken ? (uint)evidence.Tag(verb) : 63) << 8) | (tag << 16));
        features.Add(302, state, tag | (tagBefore << 8));
        features.Add(303, tag | (tagAfter << 8), side);
        features.Add(304, word, side | (Math.Min(span.Verbs, 2) << 4));
        features.Add(305, wordAfter, tag | (side << 8));
        features.Add(306, word, wordAfter);
        features.Add(307, evidence.Word(sentence, end - 1), side);
        features.Add(308, stem, state);
        features.Add(309, stem, tag | (side << 8));
        features.Add(310, stem, word);
        features.Add(311, CueFeatures.Bucket(end - span.Start), state);
        features.Add(312, CueFeatures.Bucket(end - span.Start), tag | (side << 8));
        features.Add(313, Math.Min(span.Commas, 4), tag | (side << 8) | (isLast << 16));
        features.Add(314, span.Verbs, tag | (side << 8) | (isLast << 16));
        features.Add(315, opening | (tag << 8), side | (isLast << 4) | (span.Verbs << 8));
        features.Add(316, evidence.Word(sentence, span.Start), state);
        features.Add(317, evidence.Word(sentence, span.Start), tag | (side << 8));
        features.Add(318, left, tag | (side << 8));
        features.Add(319, span.NextCue, tag | (side << 8));
        features.Add(320, span.NextCue, tag | (tagAfter << 8));
        features.Add(321, Quoted(evidence, end), state);
        features.Add(322, span.Brackets, state);
        features.Add(323, tag | (tagAfter << 8), (evidence.Tag(sentence, end + 2)) | (side << 8));
        features.Add(324, site.Voice | ((uint)evidence.Tag(site.Head) << 8), state);
        features.Add(325, (uint)evidence.Tag(site.Head), tag | (side << 8) | (Math.Min(span.Verbs, 2) << 16));
        features.Add(326, span.VerbsLeft, state | (tag << 8));
        features.Add(327, span.VerbsLeft | (span.Verbs << 4), tag | (tagAfter << 8) | (side << 16));
        features.Add(328, opening | (span.VerbsLeft << 8), state);
        features.Add(329, stem, span.Verbs | (tag << 8) | (isLast << 16));
        features.Add(330, evidence.Word(sentence, end - 1), word);
        features.Add(331, evidence.Tag(sentence, content.First - 1) | (side << 8), state | (tag << 8));
    }

    /// <summary>That the content carries on at a token behind the cue; or, with -1, that it does not.</summary>
    public static void GatherTail(ref FeatureList features, Evidence evidence, in ContentSite content, int pieceEnd, int start)
    {
        var site = content.Site;
        var sentence = site.Sentence;
        var stem = evidence.Stem(site.Head);
        features.Clear();
        var endsAtComma = evidence.Tag(sentence, pieceEnd) | (evidence.Tag(sentence, pieceEnd - 1) << 8);
        var quoted = evidence.Passage.IsQuoted(pieceEnd - 1) ? 1u : 0;
        if (start < 0)
        {
            features.Add(401, endsAtComma);
            features.Add(402, stem);
            features.Add(403, quoted, evidence.Tag(sentence, content.End));
            features.Add(404, CueFeatures.Bucket(sentence.EndToken - content.End), quoted);
            features.Add(405, evidence.Word(sentence, content.End));
            features.Add(406, evidence.Tag(sentence, content.End), evidence.Tag(sentence, content.End + 1));
            features.Add(407, stem, evidence.Tag(sentence, content.End));
            return;
        }

        var tag = evidence.Tag(sentence, start);
        var tagBefore = evidence.Tag(sentence, start - 1);
        var word = evidence.Word(sentence, start);
        var distance = CueFeatures.Bucket(start - content.End);
        var isQuoted = Quoted(evidence, start);
        features.Add(411, distance, tagBefore);
        features.Add(412, tag, tagBefore);
        features.Add(413, word, tagBefore);
        features.Add(414, tag, evidence.Tag(sentence, start + 1) | (tagBefore << 8));
        features.Add(415, isQuoted | (quoted << 4), distance);
        features.Add(416, isQuoted | (quoted << 4), tagBefore);
        features.Add(417, stem, tag);
        features.Add(418, stem, distance);
        features.Add(419, endsAtComma, tagBefore | (tag << 8));
        features.Add(420, CueFeatures.Bucket(sentence.EndToken - start), isQuoted);
        features.Add(421, evidence.Word(sentence, start - 1), evidence.Word(sentence, start - 2));
        features.Add(422, evidence.Word(sentence, start + 1), tagBefore);
        features.Add(423, evidence.Tag(sentence, content.End) | (tag << 8), distance);
        features.Add(424, quoted, tagBefore);
    }

    /// <returns>The first token of the sentence that is not a mark; an opening quotation mark counts.</returns>
    public static int FirstWord(Evidence evidence, in CueSite site)
    {
        var i = site.Sentence.FirstToken;
        while (i < site.Head && i - site.Sentence.FirstToken < MostMarks && evidence.Tag(i).IsPunctuation() && !evidence.Passage.IsQuoted(i))
        {
            i++;
        }

        return i;
    }

    /// <returns>The sentence's stop and what closes after it; its end where it has none.</returns>
    public static int LastStop(Evidence evidence, Tokens.Sentence sentence)
    {
        var i = sentence.EndToken;
        while (i > sentence.FirstToken && sentence.EndToken - i < MostMarks && evidence.Tag(i - 1) is PennTag.Stop or PennTag.CloseBracket)
        {
            i--;
        }

        return i;
    }

    private static uint SourceSide(in ContentSite content, int start) =>
        content.Source.IsEmpty ? 3u : content.Source.First < content.Site.Head ? 0u : start > content.Source.First ? 1u : 2u;

    // 0 outside, 1 opens, 2 inside, 4 right after one.
    private static uint Quoted(Evidence evidence, int token)
    {
        var passage = evidence.Passage;
        var count = evidence.Document.Tokens.Length;
        var at = token < count ? passage.QuotationAt(token) : -1;
        var before = token > 0 ? passage.QuotationAt(token - 1) : -1;
        return (at < 0 ? 0u : at == before ? 2u : 1u) | (before >= 0 && before != at ? 4u : 0);
    }

    private static uint Skipped(Evidence evidence, int first, int end)
    {
        uint skipped = 0;
        for (var i = first; i < end; i++)
        {
            skipped |= evidence.Tag(i) switch
            {
                PennTag.Comma => 1u,
                PennTag.IN => evidence.Passage.IsWord(i, "that") ? 64u : 2u,
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

        return skipped;
    }
}

/// <summary>A piece of content that may be, with what was counted in it while it grew.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Verbs">How many finite verbs it holds, 3 at most.</param>
/// <param name="Commas">How many commas.</param>
/// <param name="Brackets">How many brackets it leaves open.</param>
/// <param name="VerbsLeft">How many finite verbs follow it in its sentence, 3 at most.</param>
/// <param name="RuleEnd">Where convention lets it end.</param>
/// <param name="NextCue">Where the next cue starts: 0 not near, else one more than the tokens between.</param>
internal readonly record struct SpanFacts(int Start, int End, uint Verbs, uint Commas, uint Brackets, uint VerbsLeft, uint NextCue, int RuleEnd);
