using OnRecord.Reading.Attributions;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Conversation;

/// <summary>
/// Follows two who ask and answer, a paragraph each: behind “Was it full?” Ana Lopes asked the next paragraph is the answer of who spoke
/// before her, and a bare question behind that answer is hers.
/// </summary>
internal sealed class Dialogue(WordFacts facts, Addressee addressee)
{
    /// <summary>Two who talk are no further apart than so many paragraphs.</summary>
    private const int LongestPause = 6;

    private static readonly WordTable Askings = RuleWords.Of("inquiry");

    private readonly Document _document = facts.Document;
    private Turn _last = Turn.None;
    private Turn _before = Turn.None;

    /// <summary>Whether it is the other one’s turn, where nothing attributes what is said.</summary>
    /// <param name="draft">The attribution.</param>
    /// <param name="last">The attribution before it; of another speaker where somebody was asked by name.</param>
    /// <param name="other">Who that is; -1 where nobody is known.</param>
    public bool Turns(in AttributionDraft draft, LastSpeaker last, out int other)
    {
        other = -1;
        if (draft is not { Kind: AttributionKind.Direct, Cue: null, Source: null } || last.Actor != _last.Actor
            || !IsNext(draft, out int paragraph) || !IsWhole(draft, paragraph) || paragraph - _before.Paragraph > LongestPause)
        {
            return false;
        }

        if (IsShort(draft) && (_last.IsCall || _last.IsBare || IsBareBehind(paragraph) || IsTakenUp(draft, paragraph)))
        {
            // Whoever was not cut short, nor asked, may well be nobody whom the article names.
            other = _before.Actor;
            return true;
        }

        bool asks = EndsWithQuestion(draft);

        // Who asks somebody that asks as well gets the answer of a third.
        other = !asks && _before.HasAsked ? -1 : _before.Actor;
        return asks ? _before.HasAsked && !_last.HasAsked : _last.IsQuestion;
    }

    /// <summary>
    /// Whether it stands in the paragraph behind a question of somebody who is named there, and another spoke before: “How can they?” at the
    /// start may be asked of nobody.
    /// </summary>
    /// <param name="draft">The attribution.</param>
    /// <param name="last">The attribution before it.</param>
    public bool Answers(in AttributionDraft draft, LastSpeaker last) =>
        _last is { IsQuestion: true, IsNamed: true } && _before.Actor >= 0 && last.Actor == _last.Actor
        && draft.Kind == AttributionKind.Direct && IsNext(draft, out _);

    /// <summary>Takes note of what was said.</summary>
    /// <param name="draft">The attribution.</param>
    /// <param name="speaker">Who speaks; -1 where nobody is known.</param>
    /// <param name="rule">How the speaker was found.</param>
    public void Note(in AttributionDraft draft, int speaker, SpeakerRule rule)
    {
        int end = draft.Pieces[draft.Pieces.Length - 1].End;
        bool asks = draft.Cue is { } cue ? facts.IsAny(_document.TokenAt(cue.End) - 1, Askings) : rule == SpeakerRule.Turn;
        bool isQuestion = asks && draft.Kind == AttributionKind.Direct && EndsWithQuestion(draft);
        if (speaker != _last.Actor || speaker < 0)
        {
            _before = _last;
        }

        if (isQuestion && SpokenTo(draft) is >= 0 and var other && other != speaker)
        {
            _before = new Turn(other, ParagraphOf(end - 1), HasAsked: false, IsQuestion: false, IsNamed: true) { Brief = -1 };
        }

        _last = new Turn(
            speaker,
            ParagraphOf(Math.Max(end, draft.Cue?.End ?? 0) - 1),
            HasAsked: isQuestion || (asks && draft.Kind != AttributionKind.Direct),
            isQuestion,
            IsNamed: rule is SpeakerRule.Name or SpeakerRule.Description or SpeakerRule.Unnamed)
        {
            IsCall = IsShort(draft) && IsCall(draft),
            Brief = draft is { Kind: AttributionKind.Direct, Cue: not null } && IsShort(draft) && IsBrief(draft)
                ? _document.TokenAt(draft.Pieces[0].Start)
                : -1,
            IsBare = draft is { Kind: AttributionKind.Direct, Cue: null } && IsShort(draft) && IsWhole(draft, ParagraphOf(end - 1)),
        };
    }

    /// <summary>Whether it is short and in one piece, as when two talk.</summary>
    private bool IsShort(in AttributionDraft draft) =>
        draft.Pieces.Length == 1 && _document.TokenAt(draft.Pieces[0].End) - _document.TokenAt(draft.Pieces[0].Start) <= Talk.Longest;

    /// <summary>“I would,” says Lopes. | “I can cast iron,” says Quist. | “He can cast candles.”</summary>
    private bool IsTakenUp(in AttributionDraft draft, int paragraph) =>
        _last.Brief >= 0 && _before.Paragraph == paragraph - 2
        && Talk.TakesUp(_document, _last.Brief, _document.TokenAt(draft.Pieces[0].Start));

    private bool IsBrief(in AttributionDraft draft) =>
        _document.TokensOf(ParagraphOf(draft.Pieces[0].Start)) is var (first, end) && first == _document.TokenAt(draft.Pieces[0].Start)
        && end - _document.TokenAt(draft.Pieces[0].End) <= Talk.LongestTail;

    /// <summary>Whether it is cut short or asks: “But sir—”, “Sounded like?”.</summary>
    private bool IsCall(in AttributionDraft draft) =>
        LastWord(draft) is var last && last < _document.Tokens.Length
        && (facts.Is(last, "?") || Characters.IsDash(_document.Text[_document.Tokens[last].End - 1]));

    /// <summary>Whether the next paragraph is nothing but a short quotation.</summary>
    private bool IsBareBehind(int paragraph)
    {
        if (paragraph + 1 >= _document.Paragraphs.Length)
        {
            return false;
        }

        (int first, int end) = _document.TokensOf(paragraph + 1);
        bool isBare = end - first is > 2 and <= Talk.Longest && _document.KindOf(first) == TokenKind.QuotationMark
            && _document.KindOf(end - 1) == TokenKind.QuotationMark;
        for (int i = first + 1; isBare && i < end - 1; i++)
        {
            isBare = _document.KindOf(i) != TokenKind.QuotationMark;
        }

        return isBare;
    }

    private int ParagraphOf(int offset) => _document.ParagraphOf(Math.Min(_document.TokenAt(offset), _document.Tokens.Length - 1));

    /// <summary>Whether it opens the paragraph behind what was said last.</summary>
    private bool IsNext(in AttributionDraft draft, out int paragraph)
    {
        int start = draft.Pieces[0].Start;
        paragraph = ParagraphOf(start);
        return paragraph == _last.Paragraph + 1 && _document.TokensOf(paragraph).First == _document.TokenAt(start);
    }

    private bool IsWhole(in AttributionDraft draft, int paragraph) =>
        draft.Pieces.Length == 1 && _document.Tokens[_document.TokensOf(paragraph).End - 1].End <= draft.Pieces[0].End;

    private int SpokenTo(in AttributionDraft draft) =>
        addressee.Of(_document.TokenAt(draft.Pieces[draft.Pieces.Length - 1].Start), LastWord(draft));

    private bool EndsWithQuestion(in AttributionDraft draft) =>
        LastWord(draft) is var last && last < _document.Tokens.Length && facts.Is(last, "?");

    /// <summary>The last token but for marks that close what is quoted.</summary>
    private int LastWord(in AttributionDraft draft)
    {
        int first = _document.TokenAt(draft.Pieces[0].Start);
        int last = _document.TokenAt(draft.Pieces[draft.Pieces.Length - 1].End - 1);
        while (last > first && _document.Span(last) is ['”' or '’' or '"' or '\'' or ','])
        {
            last--;
        }

        return last;
    }

    /// <summary>What somebody said, perhaps over several paragraphs.</summary>
    /// <param name="Actor">Who spoke; -1 where nobody is known.</param>
    /// <param name="Paragraph">Where it ends.</param>
    /// <param name="HasAsked">Whether it asks, by quotation or in the writer's words.</param>
    /// <param name="IsQuestion">Whether it ends with a question mark in quotation marks.</param>
    /// <param name="IsNamed">Whether it says who speaks, more than "she asked".</param>
    private readonly record struct Turn(int Actor, int Paragraph, bool HasAsked, bool IsQuestion, bool IsNamed)
    {
        /// <summary>Whether another is to speak next.</summary>
        public bool IsCall { get; init; }

        /// <summary>Whether it is a short paragraph of its own that nothing attributes.</summary>
        public bool IsBare { get; init; }

        /// <summary>Where it starts, if its paragraph tells no more than who says it; else -1.</summary>
        public int Brief { get; init; }

        public static Turn None => new(-1, -1, HasAsked: false, IsQuestion: false, IsNamed: false) { Brief = -1 };
    }
}
