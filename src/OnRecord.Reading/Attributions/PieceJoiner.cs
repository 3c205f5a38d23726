using OnRecord.Reading.Marks;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>Gives quotations without a cue of their own to the attribution they carry on.</summary>
internal sealed class PieceJoiner(Passage passage, QuotationAttributor attributor)
{
    private Draft? _last;
    private int _lastParagraph = -1;
    private Draft? _ofQuotation;
    private int _quotation = -1;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="orphans">Its quotations without a cue, as indices.</param>
    /// <param name="found">Its attributions, in any order.</param>
    /// <param name="drafts">Receives all of them in text order.</param>
    public void Join(int paragraph, List<int> orphans, List<Draft> found, List<Draft> drafts)
    {
        found.Sort((left, right) => left.First.CompareTo(right.First));
        var next = 0;
        foreach (var orphan in orphans)
        {
            var quotation = passage.Quotations[orphan];
            for (; next < found.Count && found[next].First < quotation.FirstToken; next++)
            {
                Add(found[next], paragraph, drafts);
            }

            var piece = new TokenRange(quotation.FirstToken, quotation.EndToken);
            if (Former(orphan) is { } former)
            {
                _last = former;
            }

            if (_last is not null && (quotation.IsContinuation || MayCarryOn(quotation, paragraph)))
            {
                _last.Pieces.Add(piece);
                _lastParagraph = paragraph;
                (_ofQuotation, _quotation) = (_last, orphan);
                if (_last.Cue is null && attributor.FromAfter(quotation, passage.Document.TokensOf(paragraph).End) is { } late)
                {
                    _last.Rule = late.Rule;
                    _last.Cue = late.Cue;
                    _last.Source = late.Source;
                }
            }
            else
            {
                Add(Introduced(quotation, paragraph) ?? new Draft { Pieces = { piece } }, paragraph, drafts);
            }
        }

        for (; next < found.Count; next++)
        {
            Add(found[next], paragraph, drafts);
        }
    }

    /// <summary>The attribution of the quotation just before, where nothing but its cue stands between.</summary>
    private Draft? Former(int orphan)
    {
        if (orphan == 0 || _ofQuotation is null || _quotation != orphan - 1)
        {
            return null;
        }

        var quotation = passage.Quotations[orphan];
        var former = passage.Quotations[orphan - 1];
        var lastWord = _ofQuotation.Cue is { } cue && cue.First >= former.EndToken ? cue.First : former.EndToken - 1;
        return former.Paragraph == quotation.Paragraph
            && !IsIntroduced(quotation, lastWord)
            && passage.Document.SentenceOf(quotation.FirstToken) - passage.Document.SentenceOf(lastWord) <= 1
            ? _ofQuotation
            : null;
    }

    /// <summary>"Quist said and then, to the clerk: “…”": the quotation continues a sentence of the writer's, not the former one.</summary>
    private bool IsIntroduced(Quotation quotation, int after)
    {
        var last = quotation.FirstToken - 1;
        return passage.IsMark(last, ':') || (last > after && passage.IsWordLike(last));
    }

    private void Add(Draft draft, int paragraph, List<Draft> drafts)
    {
        drafts.Add(draft);
        _last = draft;
        _lastParagraph = paragraph;
        if (passage.QuotationAt(draft.End - 1) is var quotation and >= 0)
        {
            (_ofQuotation, _quotation) = (draft, quotation);
        }
    }

    /// <summary>A quotation that begins its paragraph carries on the paragraph before it.</summary>
    private bool MayCarryOn(Quotation quotation, int paragraph) =>
        _lastParagraph == paragraph
        || (passage.IsQuoted(_last!.End - 1) && _lastParagraph == paragraph - 1 && quotation.FirstToken == passage.Document.TokensOf(paragraph).First && !EndsInColon(paragraph - 1));

    private bool EndsInColon(int paragraph)
    {
        var (first, end) = passage.Document.TokensOf(paragraph);
        return end > first && passage.IsMark(end - 1, ':');
    }

    /// <summary>"She wrote:" and the quotation in a paragraph of its own.</summary>
    private Draft? Introduced(Quotation quotation, int paragraph)
    {
        if (paragraph == 0 || quotation.FirstToken != passage.Document.TokensOf(paragraph).First || !EndsInColon(paragraph - 1))
        {
            return null;
        }

        var (_, end) = passage.Document.TokensOf(paragraph - 1);
        var sentence = passage.Document.Sentences[passage.Document.SentenceOf(end - 1)];
        return attributor.FromBefore(quotation, sentence.FirstToken);
    }
}
