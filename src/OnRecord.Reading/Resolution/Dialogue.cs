using OnRecord.Reading.Attributions;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>
/// Follows two who ask and answer, a paragraph each: after “‘Was it full?’ Ana Lopes asked” the next paragraph is the answer of who spoke
/// before her, and a bare question behind that answer is hers.
/// </summary>
internal sealed class Dialogue(WordFacts facts)
{
    /// <summary>Two who talk leave no more paragraphs between them.</summary>
    private const int LongestPause = 3;

    private static readonly WordTable Askings = WordTable.Of("asked", "asks", "inquired", "enquired", "inquires", "enquires", "pressed");

    private readonly Document _document = facts.Document;
    private int _partnerParagraph = -1, _paragraph = -1;
    private bool _isNamed, _hasAsked, _hasPartnerAsked;

    /// <summary>Who spoke before whoever speaks now; -1 where nobody is known.</summary>
    public int Partner { get; private set; } = -1;

    /// <summary>Whether it is the partner who says what nothing attributes.</summary>
    public bool Turns(in AttributionDraft draft, LastSpeaker last)
    {
        if (draft.Cue is not null || draft.Source is not null || draft.Kind != AttributionKind.Direct)
        {
            return false;
        }

        int paragraph = ParagraphOf(draft.Pieces[0].Start);
        return IsNext(paragraph) && paragraph - _partnerParagraph <= LongestPause * 2 && Opens(draft) && IsWhole(draft)
            && (Asks(draft) ? !_hasAsked && _hasPartnerAsked : _hasAsked);
    }

    /// <summary>Whether it stands in the paragraph behind a question of somebody who is named there.</summary>
    public bool Answers(in AttributionDraft draft) =>
        _hasAsked && _isNamed && draft.Kind == AttributionKind.Direct && Opens(draft) && IsNext(ParagraphOf(draft.Pieces[0].Start));

    /// <summary>Takes note of what was said.</summary>
    public void Note(in AttributionDraft draft, int speaker, LastSpeaker last, SpeakerRule rule)
    {
        bool asks = draft.Cue is { } asked
            ? facts.IsAny(_document.TokenAt(asked.End) - 1, Askings) && (draft.Kind != AttributionKind.Direct || Asks(draft))
            : rule == SpeakerRule.Turn && Asks(draft);
        if (speaker != last.Actor || speaker < 0)
        {
            (Partner, _partnerParagraph, _hasPartnerAsked) = (last.Actor, _paragraph, _hasAsked);
            _hasAsked = false;
        }

        _hasAsked = asks;
        _isNamed = rule is SpeakerRule.Name or SpeakerRule.Description or SpeakerRule.Unnamed && draft.Kind == AttributionKind.Direct;
        _paragraph = ParagraphOf(draft.Pieces[draft.Pieces.Length - 1].End - 1);
        if (draft.Cue is { } cue)
        {
            _paragraph = Math.Max(_paragraph, ParagraphOf(cue.Start));
        }
    }

    private bool IsNext(int paragraph) =>
        paragraph == _paragraph + 1 || (paragraph == _paragraph + 2 && _document.SentencesOf(paragraph - 1) is var (first, end) && first == end);

    private int ParagraphOf(int offset) => _document.ParagraphOf(Math.Min(_document.TokenAt(offset), _document.Tokens.Length - 1));

    private bool Opens(in AttributionDraft draft) =>
        _document.TokenAt(draft.Pieces[0].Start) is var first && _document.TokensOf(_document.ParagraphOf(first)).First == first;

    private bool IsWhole(in AttributionDraft draft) =>
        Opens(draft) && draft.Pieces.Length == 1
        && _document.Tokens[_document.TokensOf(ParagraphOf(draft.Pieces[0].Start)).End - 1].End <= draft.Pieces[0].End;

    private bool Asks(in AttributionDraft draft)
    {
        int last = _document.TokenAt(draft.Pieces[draft.Pieces.Length - 1].End - 1);
        int first = _document.TokenAt(draft.Pieces[0].Start);
        while (last > first && _document.Span(last) is ['”' or '’' or '"' or '\'' or ','])
        {
            last--;
        }

        return facts.Is(last, "?");
    }
}
