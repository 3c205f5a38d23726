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

    /// <summary>Content never starts with it.</summary>
    NeverStart = InsideQuotation | Mark,
}

internal static class EdgeReader
{
    private static readonly Edges[] OfTag = PennTags.Table(Of);
    private static readonly Edges[] BehindTag = PennTags.Table(Behind);

    /// <summary>Adds to what noun phrases say of each token's edges what tags and quotations do.</summary>
    public static void Add(Passage passage, TagArray tags, Edges[] edges)
    {
        var behind = Edges.None;
        for (var i = 0; i < tags.Length; i++)
        {
            var tag = (int)tags[i];
            edges[i] |= OfTag[tag] | behind;
            behind = BehindTag[tag];
        }

        foreach (ref readonly var quotation in passage.Quotations)
        {
            for (var i = quotation.FirstToken; i < quotation.EndToken; i++)
            {
                edges[i] = (edges[i] & ~Edges.Mark) | Edges.Opens;
                var at = passage.QuotationAt(i);
                if (i > 0 && passage.QuotationAt(i - 1) == at && passage.Quotations[at].FirstToken != i)
                {
                    edges[i] |= Edges.InsideQuotation;
                }

                if (i + 1 < tags.Length)
                {
                    edges[i + 1] |= Edges.Ends;
                }
            }
        }
    }

    private static Edges Of(PennTag tag) => tag switch
    {
        _ when tag.IsPunctuation() => Edges.Mark | Edges.Ends,
        _ when tag.IsVerb() || tag.IsAdverb() => Edges.Ends,
        PennTag.IN or PennTag.WDT or PennTag.WP or PennTag.CC or PennTag.TO => Edges.Opens | Edges.Ends,
        PennTag.WRB or PennTag.MD or PennTag.PRP => Edges.Ends,
        _ => Edges.None,
    };

    private static Edges Behind(PennTag tag) => tag.IsPunctuation() || tag == PennTag.CC ? Edges.Opens : Edges.None;
}
