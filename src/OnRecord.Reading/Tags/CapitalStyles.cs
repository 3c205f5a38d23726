namespace OnRecord.Reading.Tags;

/// <summary>Tells how a sentence writes capitals by how many of its words are written how.</summary>
internal static class CapitalStyles
{
    // Three counts in one number, so that a sentence is added up without a branch.
    private const int Bits = 21;
    private const ulong Most = (1ul << Bits) - 1;
    private const ulong Small = 1;
    private const ulong Capitalized = 1ul << Bits;
    private const ulong Capitals = 1ul << (2 * Bits);

    public static CapitalStyle Of(ReadOnlySpan<WordForm> sentence)
    {
        ulong counts = 0;
        foreach (ref readonly var form in sentence)
        {
            counts += CountOf(form);
        }

        return Of(counts);
    }

    /// <param name="counts">What each of an article's spellings counts as: see <see cref="CountOf"/>.</param>
    /// <param name="sentence">The numbers of the spellings of the sentence's tokens.</param>
    public static CapitalStyle Of(ReadOnlySpan<ulong> counts, ReadOnlySpan<int> sentence)
    {
        ulong sum = 0;
        foreach (var spelling in sentence)
        {
            sum += counts[spelling];
        }

        return Of(sum);
    }

    /// <returns>A 1 in the bits of what the word is written as; nothing for marks and short words written small, as headlines leave those.</returns>
    public static ulong CountOf(in WordForm form) => form.Shape.Case() switch
    {
        WordShape.Lower => form.Suffix > 0x00FF_FFFF ? Small : 0,
        WordShape.Capitalized or WordShape.Mixed => Capitalized,
        WordShape.Capitals => Capitals,
        _ => 0,
    };

    private static CapitalStyle Of(ulong counts)
    {
        var (small, capitalized, capitals) = (counts & Most, (counts / Capitalized) & Most, counts / Capitals);
        return (small, capitalized, capitals) switch
        {
            ( > 0, 0, 0) => CapitalStyle.None,
            ( > 0, _, _) => small * 6 < capitalized ? CapitalStyle.Title : CapitalStyle.Prose,
            (0, _, _) when capitals > capitalized + 1 => CapitalStyle.Shouting,
            (0, > 2, _) => CapitalStyle.Title,
            _ => CapitalStyle.Prose,
        };
    }
}
