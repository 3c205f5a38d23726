using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What convention says of content that the models propose: how far a piece of it reaches, and what can be none.</summary>
internal readonly struct ContentBounds(Evidence evidence, Claims claims, QuotationJudge judge)
{
    /// <summary>Whether what stands from start to end can be no content of the cue.</summary>
    /// <param name="site">The cue.</param>
    /// <param name="start">Where the piece starts.</param>
    /// <param name="end">Where it ends by the model.</param>
    /// <param name="pieceEnd">Where it ends without marks.</param>
    /// <param name="isWhole">Whether nothing carries it on behind the cue: "The dam, Quist said, will hold".</param>
    public bool IsNone(in CueSite site, int start, int end, int pieceEnd, bool isWhole) =>
        IsTorn(start, pieceEnd) || (isWhole && (IsBarePronoun(start, pieceEnd) || (pieceEnd - start == 1 && IsEmpty(start))))
        || (start < site.First && evidence.Tag(start) is PennTag.WDT or PennTag.WPS)
        || (start < site.First && pieceEnd > site.First) || IsTitle(start, end);

    /// <summary>"He said | so", "asked about | that", "she promised | to".</summary>
    private bool IsEmpty(int token) =>
        evidence.Passage.IsWord(token, "so") || evidence.Passage.IsWord(token, "that") || evidence.Tag(token) == PennTag.TO;

    /// <summary>
    /// Whether the content has no verb but participles and is not for the most part quoted: "the word “dam” in
    /// a summary printed here".
    /// </summary>
    public bool IsPhrase(TokenRange content)
    {
        var quoted = 0;
        for (var i = content.First; i < content.End; i++)
        {
            var isQuoted = evidence.Passage.IsQuoted(i);
            if (!isQuoted && evidence.Tag(i).IsVerb() && evidence.Tag(i) != PennTag.VBN)
            {
                return false;
            }

            quoted += isQuoted && !IsInTitle(i) ? 1 : 0;
        }

        return 2 * quoted < content.End - content.First;
    }

    /// <summary>The end without marks, but with the whole of a quotation: what another attribution has already is not taken again.</summary>
    public int PieceEnd(int start, int end)
    {
        end = WholeQuotation(WithoutMarks(start, end));
        for (var i = start + 1; i < end; i++)
        {
            if (claims[i])
            {
                return WithoutMarks(start, i);
            }
        }

        // "Would begin tomorrow (Thursday | )"
        return end < evidence.Document.Tokens.Length && evidence.Tag(end) == PennTag.CloseBracket && OpenBrackets(start, end) > 0 ? end + 1 : end;
    }

    private bool IsInTitle(int token) => judge.IsTitle(evidence.Passage.Quotations[evidence.Passage.QuotationAt(token)]);

    private bool IsTitle(int start, int end) =>
        evidence.Passage.QuotationAt(start) is var quotation and >= 0
        && evidence.Passage.Quotations[quotation].EndToken >= end
        && judge.IsTitle(evidence.Passage.Quotations[quotation]);

    // "Denied it", "won 4-3", "thinks so", "saw it otherwise": it stands for what was said elsewhere, if anything was.
    private bool IsBarePronoun(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var isBare = evidence.Tag(i) is PennTag.PRP or PennTag.DT or PennTag.CD || (i > start && evidence.Tag(i).IsAdverb());
            if (!isBare || evidence.Passage.IsQuoted(i))
            {
                return false;
            }
        }

        return true;
    }

    // A bracket that closes in the content and opens outside of it.
    private bool IsTorn(int start, int end) => OpenBrackets(start, end) < 0;

    // How many brackets the run leaves open; less than none where one closes that opens before it.
    private int OpenBrackets(int start, int end)
    {
        var open = 0;
        for (var i = start; i < end && open >= 0; i++)
        {
            open += evidence.Tag(i) == PennTag.OpenBracket ? 1 : evidence.Tag(i) == PennTag.CloseBracket ? -1 : 0;
        }

        return open;
    }

    // A quotation that starts inside the content belongs to it as a whole, past its sentence's end.
    private int WholeQuotation(int end)
    {
        var quotation = evidence.Passage.QuotationAt(end - 1);
        return quotation >= 0 ? Math.Max(end, evidence.Passage.Quotations[quotation].EndToken) : end;
    }

    private int WithoutMarks(int start, int end)
    {
        while (end > start + 1 && evidence.Tag(end - 1) is PennTag.Comma or PennTag.Stop or PennTag.Colon && !evidence.Passage.IsQuoted(end - 1))
        {
            end--;
        }

        return end;
    }
}
