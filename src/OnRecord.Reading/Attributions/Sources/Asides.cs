using OnRecord.Reading.Tags;

namespace OnRecord.Reading.Attributions.Sources;

/// <summary>
/// Tells where an aside between a subject and its verb closes: "Quist, who taught her to read, | left", "Quist, one of few
/// to warn of it, | left".
/// </summary>
internal readonly struct Asides(Passage passage)
{
    // What comes before a cue in its sentence; in a longer one nobody would find the verb again.
    private const int LongestOpening = 150;

    /// <param name="first">The first word of the sentence.</param>
    /// <param name="cue">The cue's first token.</param>
    /// <param name="start">Where content behind the cue starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The end; earlier where the cue stands in an aside and the content holds the verb that the sentence lacks before it.</returns>
    public int End(int first, int cue, int start, int end)
    {
        for (var comma = end - 2; comma > start; comma--)
        {
            if (passage.IsComma(comma) && !passage.IsQuoted(comma) && passage.Tag(comma + 1).IsFinite() && passage.Tag(comma + 1) != PennTag.VBP)
            {
                return IsInAside(first, cue) ? comma : end;
            }
        }

        return end;
    }

    /// <summary>Whether the cue is a relative clause's or no finite verb, stands behind a comma, and the sentence has no verb before.</summary>
    private bool IsInAside(int first, int cue)
    {
        if (cue - first > LongestOpening)
        {
            return false;
        }

        var comma = cue - 1;
        while (comma > first && !passage.IsComma(comma))
        {
            comma--;
        }

        var mayBe = comma > first
            && passage.Tag(first) is not (PennTag.IN or PennTag.TO or PennTag.VBG or PennTag.VBN or PennTag.RB or PennTag.WRB or PennTag.CC)
            && (passage.Tag(comma + 1) is PennTag.WP or PennTag.WDT or PennTag.WPS
                || passage.Tag(cue) is PennTag.TO or PennTag.VBG);
        for (var i = first; mayBe && i < cue; i++)
        {
            mayBe = !passage.Tag(i).IsFinite() && !passage.IsQuoted(i);
        }

        return mayBe;
    }
}
