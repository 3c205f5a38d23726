using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions;

/// <summary>
/// "The plan, | Quist said, | “borrows from the future”": what is quoted goes on with what the sentence starts with, which is said, too.
/// </summary>
/// <param name="passage">The article.</param>
/// <param name="claims">What is said already.</param>
internal readonly struct InsertedCues(Passage passage, Claims claims)
{
    /// <summary>Adds the start of the sentence to such drafts.</summary>
    public void Read(ScratchList<Draft> drafts)
    {
        for (var i = 0; i < drafts.Length; i++)
        {
            if (Opening(drafts[i]) is { } opening)
            {
                drafts[i] = With(opening, drafts[i]);
                claims.Take(opening);
            }
        }
    }

    private TokenRange? Opening(in Draft draft)
    {
        var quoted = draft.First;
        if (draft.Cue is not { } cue || draft.Source is not { IsEmpty: false } source || passage.QuotationAt(quoted) < 0)
        {
            return null;
        }

        var first = passage.Document.Sentences[passage.Document.SentenceOf(quoted)].FirstToken;
        var (inserted, end) = (Math.Min(cue.First, source.First), Math.Max(cue.End, source.End));
        var isInserted = first + 1 < inserted && end + 1 == quoted && passage.IsComma(inserted - 1) && passage.IsComma(end) && IsGoneOnWith(quoted);
        return isInserted && MayOpen(first, inserted - 1) ? new TokenRange(first, inserted - 1) : null;
    }

    /// <summary>The quotation does not start as a sentence does.</summary>
    private bool IsGoneOnWith(int quoted) =>
        passage.IsWordLike(quoted + 1) && char.IsLower(passage.Document.Text[passage.Document.Tokens[quoted + 1].Start]);

    /// <summary>Whether the words are what the sentence is about; "In Tarn, she said," and "Days later, she said," tell where and when.</summary>
    private bool MayOpen(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (claims[i] || passage.IsQuoted(i))
            {
                return false;
            }
        }

        return passage.Tag(end - 1) is not (PennTag.RB or PennTag.RBR)
            && passage.Tag(first) is PennTag.DT or PennTag.PRPS or PennTag.PRP or PennTag.NN or PennTag.NNS or PennTag.NNP
                or PennTag.NNPS or PennTag.CD or PennTag.JJ;
    }

    private static Draft With(TokenRange opening, in Draft draft)
    {
        var joined = draft.With(opening);
        for (var piece = 0; piece < draft.Pieces.Count; piece++)
        {
            joined.AddQuotation(draft.Pieces[piece]);
        }

        return joined;
    }
}
