using OnRecord.Reading;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Attributions.Ties;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Text;
using OnRecord.Training.Corpus;

namespace OnRecord.Training.Trainers.Ties;

/// <summary>What the quotations of an article are tied to, as people marked it.</summary>
internal sealed class MarkedQuotations
{
    private const int Half = 2;

    private readonly Evidence _evidence;
    private readonly List<(TokenRange Cue, List<TokenRange> Pieces)> _attributions;
    private readonly int[] _attributionOf;

    public MarkedQuotations(TrainingArticle article, Evidence evidence)
    {
        _evidence = evidence;
        _attributions = [.. article.Attributions.Select(gold => (ToTokens(gold.Cue), gold.Content.Select(ToTokens).ToList()))];
        _attributionOf = [.. evidence.Passage.Quotations.Select(AttributionOf)];
    }

    /// <summary>The cue of the quotation's attribution; empty where it has none.</summary>
    public TokenRange CueOf(int quotation) => _attributionOf[quotation] is >= 0 and var index ? _attributions[index].Cue : default;

    public bool IsAttributed(int quotation) => _attributionOf[quotation] >= 0;

    /// <returns>The index of the right tie; -1 where none of them is.</returns>
    public int Right(QuotationSite site, ScratchList<Tie> ties)
    {
        var index = _attributionOf[site.Index];
        var kind = index < 0 ? TieKind.Unsaid : TieKind.Part;
        if (index >= 0 && !IsPart(_attributions[index].Pieces, site.Quotation))
        {
            if (site.Index > 0 && _attributionOf[site.Index - 1] == index)
            {
                kind = TieKind.CarriesQuotation;
            }
            else if (_attributions[index].Pieces[0].End <= site.Quotation.FirstToken)
            {
                kind = TieKind.CarriesStatement;
            }
            else
            {
                var head = HeadOf(_attributions[index].Cue, ties);
                if (head >= 0)
                {
                    return head;
                }

                kind = TieKind.Alone;
            }
        }

        var right = IndexOf(kind, ties);
        return right < 0 && kind == TieKind.Unsaid ? IndexOf(TieKind.Part, ties) : right;
    }

    private static int IndexOf(TieKind kind, ScratchList<Tie> ties)
    {
        var index = ties.Length - 1;
        while (index >= 0 && ties[index].Kind != kind)
        {
            index--;
        }

        return index;
    }

    // "Said, repeating a common line", "wrote in a note": what follows the verb that says it is in the cue, but not its head.
    private int HeadOf(TokenRange cue, ScratchList<Tie> ties)
    {
        var found = -1;
        var rank = 0;
        for (var i = 0; i < ties.Length; i++)
        {
            if (ties[i] is { Kind: TieKind.Cue, Head: var head } && cue.First <= head && head < cue.End)
            {
                var worth = _evidence.Passage.IsMark(head, ':') ? 1 : _evidence.Passage.VerbAt(head, cue.End) is { Verb.IsStrong: true } ? 3 : 2;
                if (worth > rank)
                {
                    (found, rank) = (i, worth);
                }
            }
        }

        return found;
    }

    // The attribution that covers most of it, and half at least.
    private int AttributionOf(Quotation quotation)
    {
        var best = -1;
        var words = Words(quotation.FirstToken, quotation.EndToken);
        var most = 0;
        for (var i = 0; i < _attributions.Count; i++)
        {
            var covered = _attributions[i].Pieces.Sum(
                piece => Words(Math.Max(piece.First, quotation.FirstToken), Math.Min(piece.End, quotation.EndToken)));
            if (covered > most && Half * covered >= words)
            {
                (best, most) = (i, covered);
            }
        }

        return best;
    }

    // Words of the writer's are marked along with the quotation.
    private bool IsPart(List<TokenRange> pieces, Quotation quotation)
    {
        foreach (var piece in pieces.Where(piece => piece.First < quotation.EndToken && piece.End > quotation.FirstToken))
        {
            for (var i = piece.First; i < piece.End; i++)
            {
                if (_evidence.Passage.IsWordLike(i) && !_evidence.Passage.IsQuoted(i))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int Words(int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            words += _evidence.Passage.IsWordLike(i) ? 1 : 0;
        }

        return words;
    }

    private TokenRange ToTokens(IReadOnlyList<Extent> extents) =>
        extents.Count == 0 ? default : ToTokens(new Extent(extents[0].Start, extents[^1].End));

    private TokenRange ToTokens(Extent extent)
    {
        var document = _evidence.Document;
        var first = document.TokenAt(extent.Start);
        return new TokenRange(first, Math.Max(first, Math.Min(document.TokenAt(extent.End - 1) + 1, document.Tokens.Length)));
    }
}
