using OnRecord.Reading.Marks;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>Drops quotations that are part of somebody's name, "Robert “Bob” Hale": nobody says them, and the name is read over them.</summary>
internal static class Nicknames
{
    /// <param name="quotations">The article's quotations, in order; those inside a name are taken out.</param>
    /// <param name="mentions">Its names, in order.</param>
    public static void Drop(ScratchList<Quotation> quotations, ScratchList<Mention> mentions)
    {
        var (kept, next) = (0, 0);
        foreach (var quotation in quotations)
        {
            while (next < mentions.Length && mentions[next].EndToken <= quotation.FirstToken)
            {
                next++;
            }

            if (!(next < mentions.Length && mentions[next].FirstToken < quotation.FirstToken && quotation.EndToken < mentions[next].EndToken))
            {
                quotations[kept++] = quotation;
            }
        }

        quotations.Truncate(kept);
    }
}
