namespace OnRecord.Reading.Tags;

/// <summary>The groups of tags that the stages ask for, and the names that tagged corpora write.</summary>
internal static class PennTags
{
    public const int Count = (int)PennTag.Stop + 1;

    /// <summary>Whether the tag is that of any noun, proper ones included.</summary>
    public static bool IsNoun(this PennTag tag) => tag <= PennTag.NNPS;

    public static bool IsProper(this PennTag tag) => tag is PennTag.NNP or PennTag.NNPS;

    /// <summary>Whether the tag is that of a verb form; modals are none.</summary>
    public static bool IsVerb(this PennTag tag) => tag is >= PennTag.VB and <= PennTag.VBZ;

    /// <summary>Whether a verb so tagged has tense, as the verb of a clause does: "said", "says", "say".</summary>
    public static bool IsFinite(this PennTag tag) => tag is PennTag.VBD or PennTag.VBP or PennTag.VBZ or PennTag.MD;

    public static bool IsAdjective(this PennTag tag) => tag is >= PennTag.JJ and <= PennTag.JJS;

    public static bool IsAdverb(this PennTag tag) => tag is >= PennTag.RB and <= PennTag.RBS;

    /// <summary>Whether the tag is that of a pronoun that stands for somebody: "she", "his", "who", "whose".</summary>
    public static bool IsPronoun(this PennTag tag) => tag is >= PennTag.PRP and <= PennTag.WPS;

    public static bool IsPunctuation(this PennTag tag) => tag >= PennTag.Quote;

    /// <returns>What is said of each tag, by its number: a table for what is asked of every token.</returns>
    public static T[] Table<T>(Func<PennTag, T> of)
    {
        var table = new T[Count];
        for (var tag = 0; tag < table.Length; tag++)
        {
            table[tag] = of((PennTag)tag);
        }

        return table;
    }

    /// <returns>A bit for each tag of which something holds.</returns>
    public static ulong Set(Func<PennTag, bool> holds)
    {
        ulong set = 0;
        for (var tag = 0; tag < Count; tag++)
        {
            set |= holds((PennTag)tag) ? 1ul << tag : 0;
        }

        return set;
    }

    /// <summary>Whether the tag is in the set.</summary>
    public static bool IsIn(this PennTag tag, ulong set) => (set >> (int)tag & 1) != 0;

    /// <summary>Reads the name of a tag as corpora write it: <c>NNP</c>, <c>PRP$</c>, <c>-LRB-</c>, <c>``</c>.</summary>
    /// <returns>Whether there is such a tag.</returns>
    public static bool TryParse(string name, out PennTag tag)
    {
        PennTag? parsed = name switch
        {
            "PRP$" => PennTag.PRPS,
            "WP$" => PennTag.WPS,
            "$" => PennTag.Dollar,
            "#" => PennTag.Hash,
            "``" or "''" or "\"" => PennTag.Quote,
            "-LRB-" or "(" => PennTag.OpenBracket,
            "-RRB-" or ")" => PennTag.CloseBracket,
            "," => PennTag.Comma,
            ":" => PennTag.Colon,
            "." => PennTag.Stop,
            _ => Enum.TryParse<PennTag>(name, out var word) && word < PennTag.Dollar && word.ToString() == name ? word : null,
        };
        tag = parsed.GetValueOrDefault();
        return parsed is not null;
    }
}
