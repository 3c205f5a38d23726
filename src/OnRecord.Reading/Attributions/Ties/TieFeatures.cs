using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Ties;

/// <summary>What decides what a quotation is tied to.</summary>
internal sealed class TieFeatures(Evidence evidence, QuotationJudge judge, Claims claims)
{
    // Of what the kinds of ties have in common; each kind weighs it differently.
    private const int MostCommon = 24;

    private readonly uint[] _common = evidence.Document.Scratch.Rent<uint>(MostCommon);
    private int _count;
    private Around _around;
    private uint _title;

    /// <summary>Looks at the quotation, once for all that it may be tied to.</summary>
    public void Look(in QuotationSite site)
    {
        var passage = evidence.Passage;
        var quotation = site.Quotation;
        var paragraph = Paragraph(quotation.Paragraph);
        _around = new Around(
            Edge(paragraph, quotation.FirstToken - 1),
            Edge(paragraph, quotation.EndToken),
            Inside(quotation),
            Former(site));

        var length = CueFeatures.Bucket(quotation.EndToken - quotation.FirstToken - 2);
        var opening = Opening(quotation);
        var rules = (site.Before is null ? 0u : 1u) | (site.After is null ? 0u : 2u) | (site.IsWhole ? 4u : 0u);
        var (before, after, inside, former) = _around;
        var breaks = Breaks(site);
        var introduced = quotation.FirstToken == paragraph.FirstToken
            && quotation.FirstToken > 0 && passage.IsMark(quotation.FirstToken - 1, ':')
            ? 1u
            : 0;

        _count = 0;
        Add(1, length, opening);
        Add(2, before, after);
        Add(3, inside, after);
        Add(4, length, rules);
        Add(5, evidence.Word(paragraph, quotation.FirstToken - 1), opening);
        Add(6, evidence.Tag(paragraph, quotation.FirstToken - 1), evidence.Tag(paragraph, quotation.EndToken));
        Add(7, evidence.Word(paragraph, quotation.EndToken), inside);
        Add(8, before | (opening << 4), inside | (after << 4));
        Add(9, rules, before | (inside << 4));
        Add(10, former, before | (rules << 4));
        Add(11, former, inside | (after << 4));
        Add(12, former, breaks);
        Add(13, former, length);
        Add(14, breaks, before | (rules << 4));
        _title = judge.IsTitle(quotation) ? 1u : 0;
        Add(15, _title, length);
        Add(16, rules, after | (introduced << 4));
        Add(17, introduced | (before << 1), evidence.Tag(paragraph, quotation.FirstToken - 2));
        Add(18, former, evidence.Word(paragraph, Math.Min(quotation.FirstToken + 1, quotation.EndToken - 1)));
        Add(19, former, 0);
    }

    /// <summary>That the quotation looked at last is tied so.</summary>
    public int ScoreKind<T>(T weights, TieKind kind)
        where T : struct, IWeights
    {
        var score = 0;
        for (var i = 0; i < _count; i++)
        {
            score += weights.Of(200 + (uint)kind, _common[i]);
        }

        return score;
    }

    /// <summary>That it is tied to this very cue.</summary>
    /// <param name="weights">The model.</param>
    /// <param name="site">The quotation that was looked at last.</param>
    /// <param name="head">The head of the cue.</param>
    public int ScoreCue<T>(T weights, in QuotationSite site, int head)
        where T : struct, IWeights
    {
        var passage = evidence.Passage;
        var quotation = site.Quotation;
        var sentence = evidence.Document.Sentences[evidence.Document.SentenceOf(head)];
        var cue = CueSite.At(evidence, sentence, head);
        var isBefore = head < quotation.FirstToken;
        var isOther = isBefore && sentence.EndToken <= quotation.FirstToken;
        var side = (isBefore ? 0u : 1u) | (isOther ? 2u : 0u);
        var distance = CueFeatures.Bucket(isBefore ? quotation.FirstToken - head - 1 : cue.First - quotation.EndToken);
        var place = side | (distance << 2);
        var stem = evidence.Stem(head);
        var tag = (uint)evidence.Tag(head);
        var rule = (site.Before?.HasInCue(head) == true ? 1u : 0) | (site.After?.HasInCue(head) == true ? 2u : 0)
            | (site.Before is null ? 0u : 4u) | (site.After is null ? 0u : 8u) | (site.IsWhole ? 16u : 0u);
        var (before, after, inside, former) = _around;
        var edge = isBefore ? before : inside | (after << 4);
        var (verbs, links) = isBefore ? Between(head + 1, quotation.FirstToken) : Between(quotation.EndToken, cue.First);
        var subject = cue.Subject < 0 ? 15u : (uint)evidence.Chunk(cue.Subject).Kind;
        var gap = cue.Subject < 0 ? 15u : CueFeatures.Bucket(cue.First - evidence.Chunk(cue.Subject).End);
        var isOwn = !isBefore && cue.Subject >= 0 && evidence.Chunk(cue.Subject).First >= quotation.EndToken ? 1u : 0;
        var next = evidence.ChunkAt(head + 1);
        var behind = next < evidence.ChunkCount && evidence.Chunk(next) is var chunk
            && chunk.First - head < 3 && chunk.First < sentence.EndToken
            ? (uint)chunk.Kind
            : 15u;
        var follower = isBefore ? 0u : Follower(site, head);

        return weights.Of(211, rule, side)
            + weights.Of(212, place, tag)
            + weights.Of(213, stem, side)
            + weights.Of(214, stem, place)
            + weights.Of(215, stem, edge | (side << 8))
            + weights.Of(216, cue.Rule, place)
            + weights.Of(217, cue.Rule, side | (cue.Voice << 8))
            + weights.Of(218, rule, cue.Rule | (side << 8))
            + weights.Of(219, rule, edge | (side << 8))
            + weights.Of(220, place, edge)
            + weights.Of(221, verbs | (links << 4), side)
            + weights.Of(222, verbs | (links << 4), edge | (side << 8))
            + weights.Of(223, subject | (gap << 4), side | (isOwn << 2))
            + weights.Of(224, subject | (gap << 4) | (isOwn << 8), place)
            + weights.Of(225, behind, place)
            + weights.Of(226, cue.After, side)
            + weights.Of(227, follower, inside | (after << 4))
            + weights.Of(228, follower, cue.Rule | (isOwn << 8))
            + weights.Of(229, former, place)
            + weights.Of(230, former, rule)
            + weights.Of(231, tag | (cue.Voice << 8), side)
            + weights.Of(232, evidence.Tag(sentence, cue.First - 1), tag | (side << 8))
            + weights.Of(233, evidence.Word(sentence, head + 1), side)
            + weights.Of(234, stem, subject | (side << 4) | (isOwn << 6))
            + weights.Of(235, (uint)Math.Min(2, sentence.EndToken - head - 1), place)
            + weights.Of(236, verbs | (isOwn << 4), subject | (cue.Rule << 8))
            + weights.Of(237, CueFeatures.Bucket(quotation.EndToken - quotation.FirstToken - 2), place)
            + weights.Of(238, stem, _title | (side << 1))
            + weights.Of(239, cue.Rule, _title | (place << 1))
            + weights.Of(240, cue.Rule == 0 ? tag : 255, _title | (edge << 1))
            + weights.Of(241, passage.Is(head, WordClass.Auxiliary) ? 1u : 0, place);
    }

    // The next quotation and how it is introduced: a cue before a colon is that one's.
    private uint Follower(in QuotationSite site, int head)
    {
        var passage = evidence.Passage;
        if (site.Index + 1 == passage.Quotations.Length)
        {
            return 0;
        }

        var next = passage.Quotations[site.Index + 1];
        if (next.Paragraph != site.Quotation.Paragraph)
        {
            return 0;
        }

        var last = next.FirstToken - 1;
        var mark = passage.IsMark(last, ':') ? 1u : passage.IsComma(last) ? 2u : passage.Kind(last) == TokenKind.Stop ? 3u : 4u;
        return mark | (CueFeatures.Bucket(last - head) << 4) | (char.IsLower(First(next)) ? 8u : 0);
    }

    private uint Former(in QuotationSite site)
    {
        var passage = evidence.Passage;
        if (site.Index == 0)
        {
            return 0;
        }

        var former = passage.Quotations[site.Index - 1];
        var quotation = site.Quotation;
        var paragraphs = quotation.Paragraph - former.Paragraph;
        if (paragraphs > 2)
        {
            return 1;
        }

        var isTaken = claims[former.FirstToken];
        var gap = Math.Min(7, CueFeatures.Bucket(quotation.FirstToken - former.EndToken));
        var close = 0u;
        for (var i = former.EndToken; i < quotation.FirstToken && close == 0; i++)
        {
            close = claims[i] ? 1u : 0;
        }

        var opens = quotation.FirstToken == evidence.Document.TokensOf(quotation.Paragraph).First ? 1u : 0;
        return 2u | ((uint)paragraphs << 2) | (isTaken ? 16u : 0) | (close << 5) | (opens << 6) | (Inside(former) << 7) | (gap << 10);
    }

    // What the writer says between the quotation before and this one, its cue left out.
    private uint Breaks(in QuotationSite site)
    {
        var quotation = site.Quotation;
        var first = Math.Max(site.Index > 0 ? evidence.Passage.Quotations[site.Index - 1].EndToken : 0, quotation.FirstToken - 60);
        uint verbs = 0;
        uint stops = 0;
        for (var i = first; i < quotation.FirstToken; i++)
        {
            if (claims[i])
            {
                verbs = 0;
                continue;
            }

            verbs += evidence.Tag(i).IsFinite() ? 1u : 0;
            stops += evidence.Tag(i) == PennTag.Stop ? 1u : 0;
        }

        return Math.Min(verbs, 3) | (Math.Min(stops, 3) << 2);
    }

    private (uint Verbs, uint Links) Between(int first, int end)
    {
        uint verbs = 0;
        uint links = 0;
        for (var i = first; i < end; i++)
        {
            var tag = evidence.Tag(i);
            verbs += tag.IsFinite() ? 1u : 0;
            links |= tag switch
            {
                PennTag.Comma => 1u,
                PennTag.CC => 2u,
                PennTag.WP or PennTag.WDT or PennTag.WRB => 4u,
                PennTag.Stop => 8u,
                PennTag.Colon => 16u,
                PennTag.VBG or PennTag.TO => 32u,
                PennTag.IN when evidence.Passage.IsWord(i, "that") => 64u,
                _ => 0u,
            };
        }

        return (Math.Min(verbs, 3), links);
    }

    private Sentence Paragraph(int paragraph)
    {
        var (first, end) = evidence.Document.TokensOf(paragraph);
        return new Sentence(first, end, paragraph);
    }

    private uint Edge(Sentence paragraph, int token)
    {
        var passage = evidence.Passage;
        return token < paragraph.FirstToken || token >= paragraph.EndToken ? 0u
            : passage.IsQuoted(token) ? 1u
            : passage.IsComma(token) ? 2u
            : passage.IsMark(token, ':') ? 3u
            : passage.IsDash(token) ? 4u
            : passage.Kind(token) == TokenKind.Stop ? 5u
            : passage.Kind(token) == TokenKind.Mark ? 6u
            : passage.Is(token, WordClass.Capital) ? 7u
            : evidence.Tag(token).IsVerb() ? 9u
            : 8u;
    }

    private uint Inside(Quotation quotation)
    {
        var last = quotation.EndToken - (quotation.IsClosed ? 2 : 1);
        while (last > quotation.FirstToken && evidence.Passage.Kind(last) == TokenKind.QuotationMark)
        {
            last--;
        }

        var token = evidence.Document.Tokens[last];
        var c = evidence.Document.Text[token.End - 1];
        return c == ',' ? 1u
            : c is '?' or '!' ? 2u
            : c == '…' || (c == '.' && token.Length > 1) ? 3u
            : c == '.' ? 4u
            : Characters.IsDash(c) ? 5u
            : 0u;
    }

    private uint Opening(Quotation quotation)
    {
        var c = First(quotation);
        return char.IsLower(c) ? 0u : char.IsUpper(c) ? 1u : 2u;
    }

    private char First(Quotation quotation)
    {
        var i = quotation.FirstToken;
        while (i < quotation.EndToken - 1 && !evidence.Passage.IsWordLike(i))
        {
            i++;
        }

        return evidence.Document.Text[evidence.Document.Tokens[i].Start];
    }

    private void Add(uint question, uint first, uint second) => _common[_count++] = Ranker.Key(question, first, second);

    /// <summary>The marks at the quotation's ends, outside and inside, and how the quotation before it stands.</summary>
    private readonly record struct Around(uint Before, uint After, uint Inside, uint Former);
}
