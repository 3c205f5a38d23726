using OnRecord.Reading.Attributions.Ties;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>Gives quotations without a cue of their own to the attribution they carry on.</summary>
internal sealed class PieceJoiner(Passage passage, QuotationAttributor attributor)
{
    private Draft? _last;
    private Draft? _ofQuotation;
    private int _quotation = -1;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="orphans">Its quotations without a cue, as indices.</param>
    /// <param name="found">Its attributions, in any order.</param>
    /// <param name="drafts">Receives all of them in text order.</param>
    public void Join(int paragraph, List<Orphan> orphans, List<Draft> found, List<Draft> drafts)
    {
        found.Sort((left, right) => left.First.CompareTo(right.First));
        var next = 0;
        foreach (var (index, tie) in orphans)
        {
            var quotation = passage.Quotations[index];
            for (; next < found.Count && found[next].First < quotation.FirstToken; next++)
            {
                Add(found[next], drafts);
            }

            var piece = new TokenRange(quotation.FirstToken, quotation.EndToken);
            if (tie == TieKind.CarriesQuotation && _ofQuotation is not null && _quotation == index - 1)
            {
                _last = _ofQuotation;
            }

            if (_last is not null && tie is TieKind.CarriesQuotation or TieKind.CarriesStatement)
            {
                _last!.AddQuotation(piece);
                (_ofQuotation, _quotation) = (_last, index);
                if (_last.Cue is null && attributor.FromAfter(quotation, passage.Document.TokensOf(paragraph).End) is { } late)
                {
                    _last.Rule = late.Rule;
                    _last.Cue = late.Cue;
                    _last.Source = late.Source;
                }
            }
            else
            {
                Add(new Draft(piece), drafts);
            }
        }

        for (; next < found.Count; next++)
        {
            Add(found[next], drafts);
        }
    }

    private void Add(Draft draft, List<Draft> drafts)
    {
        drafts.Add(draft);
        _last = draft;
        if (passage.QuotationAt(draft.End - 1) is var quotation and >= 0)
        {
            (_ofQuotation, _quotation) = (draft, quotation);
        }
    }
}

/// <summary>A quotation without a cue of its own.</summary>
/// <param name="Quotation">Its place among those of the article.</param>
/// <param name="Tie">What it is tied to instead.</param>
internal readonly record struct Orphan(int Quotation, TieKind Tie);
