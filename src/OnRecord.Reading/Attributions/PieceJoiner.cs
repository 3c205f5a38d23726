using OnRecord.Reading.Attributions.Ties;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>Gives quotations without a cue of their own to the attribution they carry on.</summary>
/// <param name="passage">The article.</param>
/// <param name="attributor">Finds cues that follow what was carried on.</param>
/// <param name="drafts">Receives the attributions of all paragraphs in text order.</param>
internal sealed class PieceJoiner(Passage passage, QuotationAttributor attributor, ScratchList<Draft> drafts)
{
    private const int None = -1;

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
            var quotation = passage.Quotations[index];
            for (; next < found.Length && found[next].First < quotation.FirstToken; next++)
            {
                Add(found[next]);
            }

            var piece = new TokenRange(quotation.FirstToken, quotation.EndToken);
            var carriesQuotation = tie == TieKind.CarriesQuotation && _ofQuotation != None && _quotation == index - 1;
            var isInterrupted = carriesQuotation && IsInterrupted(quotation);
            if (carriesQuotation && !isInterrupted)
            {
                _last = _ofQuotation;
            }

            if (_last != None && !isInterrupted && tie is TieKind.CarriesQuotation or TieKind.CarriesStatement)
            {
                ref var last = ref drafts[_last];
                last.AddQuotation(piece);
                (_ofQuotation, _quotation) = (_last, index);
                if (last.Cue is null && attributor.FromAfter(quotation, passage.Document.TokensOf(paragraph).End) is { } late)
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

    /// <summary>
    /// "“It held,” said Quist. | Lopes said she had seen worse. | “The old one leaked.”": whoever spoke in a paragraph between goes on. A
    /// question may be anybody's.
    /// </summary>
    private bool IsInterrupted(Quotation quotation)
    {
        if (_last == _ofQuotation || passage.Document.TokensOf(quotation.Paragraph).First != quotation.FirstToken
            || passage.IsMark(quotation.EndToken - 2, '?'))
        {
            return false;
        }

        ref var between = ref drafts[_last];
        return between is { Source: { } source, Cue: not null }
            && passage.Document.ParagraphOf(between.First) == quotation.Paragraph - 1
            && passage.Document.ParagraphOf(drafts[_ofQuotation].End - 1) < quotation.Paragraph - 1
            && IsSomebody(source);
    }

    /// <summary>A name or a pronoun.</summary>
    private bool IsSomebody(TokenRange source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (passage.Tag(i).IsProper() || passage.Tag(i) == PennTag.PRP)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(Draft draft)
    {
        _last = drafts.Length;
        drafts.Add(draft);
        if (passage.QuotationAt(draft.End - 1) is var quotation and >= 0)
        {
            (_ofQuotation, _quotation) = (_last, quotation);
        }
    }
}

/// <summary>A quotation without a cue of its own.</summary>
/// <param name="Quotation">Its place among those of the article.</param>
/// <param name="Tie">What it is tied to instead.</param>
internal readonly record struct Orphan(int Quotation, TieKind Tie);
