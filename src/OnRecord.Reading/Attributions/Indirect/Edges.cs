using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What a token by itself, and the one before it, say of whether content may start or end there.</summary>
[Flags]
internal enum Edges : byte
{
    None = 0,

    /// <summary>It stands inside a quotation, and does not open it: nothing starts or ends before it.</summary>
    InsideQuotation = 1,

    /// <summary>It is a mark that opens no quotation: nothing starts with it.</summary>
    Mark = 2,

    /// <summary>It opens a clause or a phrase, or what is before it closes one: content may start with it.</summary>
    Opens = 4,

    /// <summary>It stands in no noun phrase: content behind its cue may start with it.</summary>
    OutsidePhrase = 8,

    /// <summary>Content may end before it.</summary>
    Ends = 16,
}

internal static class EdgeReader
{
    private static readonly Edges[] OfTag = [.. Enumerable.Range(0, PennTags.Count).Select(static tag => Of((PennTag)tag))];

    /// <returns>The edges of every token, in the memory of the article's document.</returns>
    /// <param name="evidence">The article, its chunks found.</param>
    public static Edges[] Read(Evidence evidence)
    {
        var passage = evidence.Passage;
        var count = passage.Document.Tokens.Length;
        var edges = passage.Document.Scratch.RentUnset<Edges>(count);
        var (quotationBefore, closes) = (-1, false);
        for (var i = 0; i < count; i++)
        {
            var tag = evidence.Tag(i);
            var quotation = passage.QuotationAt(i);
            var edge = OfTag[(int)tag];
            edge |= quotationBefore >= 0 ? Edges.Ends : 0;
            edge |= closes ? Edges.Opens : 0;
            if (quotation >= 0)
            {
                edge = (edge & ~Edges.Mark) | Edges.Opens;
                edge |= quotation == quotationBefore && passage.Quotations[quotation].FirstToken != i ? Edges.InsideQuotation : 0;
            }

            var phrase = evidence.ChunkAt(i) is var chunk && chunk < evidence.ChunkCount ? evidence.Chunk(chunk).First : int.MaxValue;
            edge |= phrase == i ? Edges.Opens : phrase > i ? Edges.OutsidePhrase : 0;
            edges[i] = edge;
            (quotationBefore, closes) = (quotation, tag.IsPunctuation() || tag == PennTag.CC);
        }

        return edges;
    }

    private static Edges Of(PennTag tag) => tag switch
    {
        _ when tag.IsPunctuation() => Edges.Mark | Edges.Ends,
        _ when tag.IsVerb() || tag.IsAdverb() => Edges.Ends,
        PennTag.IN or PennTag.WDT or PennTag.WP or PennTag.CC or PennTag.TO => Edges.Opens | Edges.Ends,
        PennTag.WRB or PennTag.MD or PennTag.PRP => Edges.Ends,
        _ => Edges.None,
    };
}
