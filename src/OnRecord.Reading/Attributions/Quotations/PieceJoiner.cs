using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Attributions.Ties;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>Gives quotations without a cue of their own to the attribution they carry on.</summary>
/// <param name="evidence">The article.</param>
/// <param name="attributor">Finds cues that follow what was carried on.</param>
/// <param name="drafts">Receives the attributions of all paragraphs in text order.</param>
internal sealed class PieceJoiner(Evidence evidence, QuotationAttributor attributor, ScratchList<Draft> drafts)
{
    private const int None = -1;

    private static readonly WordTable Asking = WordTable.Of("ask", "asks", "asked", "asking");
    private static readonly WordTable FirstPersons = WordTable.Of("i", "we", "my", "our");
    private static readonly WordTable Doubts = WordTable.Of("if", "whether");

    private readonly Passage _passage = evidence.Passage;
    private readonly PeopleBetween _people = new(evidence);
    private readonly Talk _talk = new(evidence.Passage);

    // Places among the drafts.
    private int _last = None;
    private int _ofQuotation = None;

    private int _quotation = None;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="orphans">Its quotations without a cue.</param>
    /// <param name="found">Its attributions, in any order.</param>
    public void Join(int paragraph, ScratchList<Orphan> orphans, ScratchList<Draft> found)
    {
        found.Sort(Draft.ByPlace);
        var next = 0;
        foreach (var (index, tie) in orphans)
        {
            var quotation = _passage.Quotations[index];
            for (; next < found.Length && found[next].First < quotation.FirstToken; next++)
            {
                Add(found[next]);
            }

            var piece = new TokenRange(quotation.FirstToken, quotation.EndToken);
            var carriesQuotation = tie == TieKind.CarriesQuotation && _ofQuotation != None && _quotation == index - 1;
            var former = carriesQuotation ? _ofQuotation : _last;
            if (former != None && tie is TieKind.CarriesQuotation or TieKind.CarriesStatement
                && !(carriesQuotation && (IsInterrupted(quotation) || IsAnswerBeside(quotation) || _talk.IsReply(index) || IsOthersTurn(index)))
                && !IsBehindQuestion(quotation, former) && !IsOfAnother(quotation, former) && !IsAnswer(quotation, former, carriesQuotation))
            {
                _last = former;
                ref var last = ref drafts[former];
                last.AddQuotation(piece);
                (_ofQuotation, _quotation) = (former, index);
                if (last.Cue is null && attributor.FromAfter(quotation, _passage.Document.TokensOf(paragraph).End) is { } late)
                {
                    (last.Rule, last.Cue, last.Source) = (late.Rule, late.Cue, late.Source);
                }
            }
            else
            {
                Add(new Draft(piece));
            }
        }

        for (; next < found.Length; next++)
        {
            Add(found[next]);
        }
    }

    /// <summary>"“I would,” says Lopes, “but he leaks.” | “I can cast,” says Quist. | “He can pour.”": two talk.</summary>
    private bool IsOthersTurn(int index) =>
        _ofQuotation > 0 && _talk.IsThird(index) && drafts[_ofQuotation] is { Source: { } source, Cue: not null }
        && drafts[_ofQuotation - 1] is { Source: { } before, Cue: not null } other && _people.IsSomebody(source) && _people.IsSomebody(before)
        && _passage.Quotations[index - 2] is var first && first.FirstToken >= other.First && first.EndToken <= other.End
        && _passage.Document.Words.WordOf(source.End - 1) != _passage.Document.Words.WordOf(before.End - 1);

    /// <summary>
    /// "“It held,” said Quist. | Lopes said she had seen worse. | “The old one leaked.”": whoever spoke in a paragraph between goes on, and in
    /// the same paragraph who spoke in the sentence between. A question may be anybody's.
    /// </summary>
    private bool IsInterrupted(Quotation quotation)
    {
        var document = _passage.Document;
        ref var between = ref drafts[_last];
        if (_last == _ofQuotation || _passage.IsMark(quotation.EndToken - 2, '?')
            || between is not { Source: { } source, Cue: not null } || !_people.IsSomebody(source))
        {
            return false;
        }

        var former = drafts[_ofQuotation].End - 1;
        var opens = document.TokensOf(quotation.Paragraph).First == quotation.FirstToken;
        return opens
            ? document.ParagraphOf(between.First) == quotation.Paragraph - 1 && document.ParagraphOf(former) < quotation.Paragraph - 1
            : document.SentenceOf(quotation.FirstToken) - 1 is var sentence && document.SentenceOf(between.End - 1) == sentence
                && document.SentenceOf(former) < sentence && document.SentenceOf(source.First) > document.SentenceOf(former);
    }

    /// <summary>
    /// "“It held.” | Did it leak? | “Never.”", "“It held.” | On Ode: | “Never.”": between stands a paragraph that is a question of the
    /// writer's to somebody, or a topic.
    /// </summary>
    private bool IsBehindQuestion(Quotation quotation, int former)
    {
        var document = _passage.Document;
        if (quotation.Paragraph == 0 || document.TokensOf(quotation.Paragraph).First != quotation.FirstToken)
        {
            return false;
        }

        var (first, end) = document.TokensOf(quotation.Paragraph - 1);
        var parts = end - first > 1 && (_passage.IsMark(end - 1, '?') || QuotationAttributor.IsTopic(_passage, first, end - 1));
        return parts && !_passage.IsQuoted(end - 1) && !_passage.IsQuoted(first)
            && document.ParagraphOf(drafts[former].End - 1) < quotation.Paragraph - 1;
    }

    /// <summary>
    /// "Asked whether it would hold, Quist laughed. | “Never.”", "Quist was asked by Ode. | “Never.”", "“Will it hold?” asked Ode. |
    /// “Never.”" in a paragraph of its own: whoever asked does not go on with the answer.
    /// </summary>
    private bool IsAnswer(Quotation quotation, int former, bool carriesQuotation)
    {
        ref var question = ref drafts[former];
        var mayAsk = _passage.IsMark(quotation.EndToken - 2, '?') && (carriesQuotation || question.Source is not null);
        if (mayAsk || question.Cue is not { } cue || !_passage.IsAny(cue.End - 1, Asking))
        {
            return false;
        }

        return carriesQuotation
            ? _passage.IsMark(question.End - 2, '?') && _passage.Document.ParagraphOf(question.End - 1) < quotation.Paragraph
            : _passage.Tag(question.First) is PennTag.WP or PennTag.WRB or PennTag.WDT || _passage.IsAny(question.First, Doubts)
                || (cue.End - 2 >= cue.First && _passage.Is(cue.End - 2, WordClass.Be));
    }

    /// <summary>"“It held,” said Quist. | Asked whether it leaked, Ode laughed. “Never.”": whom its own paragraph asks answers.</summary>
    private bool IsAnswerBeside(Quotation quotation)
    {
        ref var question = ref drafts[_last];
        if (_last == _ofQuotation || _passage.Document.ParagraphOf(question.First) != quotation.Paragraph
            || !IsAnswer(quotation, _last, carriesQuotation: false))
        {
            return false;
        }

        for (var i = evidence.ChunkAt(question.End); i < evidence.ChunkCount && evidence.Chunk(i).First < quotation.FirstToken; i++)
        {
            if (evidence.Chunk(i).Kind == ChunkKind.Person)
            {
                return !_people.IsNamed(evidence.Chunk(i), drafts[_ofQuotation].Source);
            }
        }

        return false;
    }

    /// <summary>
    /// "“It held,” said Quist. | Omar Ode, a diver, shrugged. “It leaked.”", "When he was told so, Omar Ode shrugged. “It leaked.”": the
    /// paragraph is about somebody else. Of whom it is about others may speak: “He leaks.”
    /// </summary>
    private bool IsOfAnother(Quotation quotation, int former)
    {
        var first = _passage.Document.TokensOf(quotation.Paragraph).First;
        if (first == quotation.FirstToken)
        {
            return false;
        }

        if (_passage.Document.ParagraphOf(drafts[former].End - 1) == quotation.Paragraph)
        {
            return IsBehindAnother(quotation, former);
        }

        if (ThirdPersons.AreOfOther(_passage.Document, quotation))
        {
            return true;
        }

        if ((_people.NameAt(first) ?? _people.SubjectBefore(quotation)) is not { } name || name.End > quotation.FirstToken
            || drafts[former].Source is not { } source)
        {
            return false;
        }

        var opening = Math.Min(quotation.FirstToken + 1, quotation.EndToken - 1);
        var maySpeakOfThem = _people.IsSomebody(source) && !_passage.IsAny(opening, FirstPersons) && !_people.IsBearing(name)
            && ThirdPersons.AreNear(_passage.Document, quotation.FirstToken, quotation.EndToken);
        return !maySpeakOfThem && !_people.IsNamed(name, source);
    }

    /// <summary>"“It held,” said Quist. Omar Ode was less sure. | “It leaked.”": how somebody else bears himself parts what two say.</summary>
    private bool IsBehindAnother(Quotation quotation, int former)
    {
        var document = _passage.Document;
        var between = document.SentenceOf(quotation.FirstToken) - 1;
        return between > document.SentenceOf(Math.Max(drafts[former].End - 1, drafts[former].Cue?.First ?? 0))
            && document.Sentences[between] is var sentence && _people.NameAt(sentence.FirstToken) is { } name && _people.IsBearing(name)
            && !_people.IsNamed(name, drafts[former].Source);
    }

    private void Add(Draft draft)
    {
        _last = drafts.Length;
        drafts.Add(draft);
        if (_passage.QuotationAt(draft.End - 1) is var quotation and >= 0)
        {
            (_ofQuotation, _quotation) = (_last, quotation);
        }
    }
}

/// <summary>A quotation without a cue of its own.</summary>
/// <param name="Quotation">Its place among those of the article.</param>
/// <param name="Tie">What it is tied to instead.</param>
internal readonly record struct Orphan(int Quotation, TieKind Tie);
