using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions;

/// <summary>"Bees plan ahead, according to a study", "the dam leaked, a court heard": of nested attributions the outermost counts, but who is quoted keeps the quotation.</summary>
internal sealed class NestedDrafts(Passage passage)
{
    /// <summary>Drops nested drafts of one sentence.</summary>
    /// <param name="drafts">The drafts.</param>
    /// <param name="first">The first of those that the models found in the sentence.</param>
    /// <param name="end">One past the last of them; behind it is what convention tells.</param>
    public void Drop(ScratchList<Draft> drafts, int first, int end)
    {
        for (var outer = end; outer < drafts.Length; outer++)
        {
            for (var inner = end - 1; inner >= first && drafts[outer].Rule is AttributionRule.AccordingTo or AttributionRule.Parenthetical; inner--)
            {
                if (!Holds(drafts[outer], drafts[inner]))
                {
                    continue;
                }

                if (passage.NextQuotation(drafts[inner].First, drafts[inner].End) is not null)
                {
                    drafts.RemoveAt(outer--);
                    break;
                }

                drafts.RemoveAt(inner);
                outer--;
                end--;
            }
        }
    }

    private static bool Holds(in Draft outer, in Draft inner) =>
        inner.Cue is { } cue && outer.First <= cue.First && cue.End <= outer.End && outer.First <= inner.First && inner.End <= outer.End;
}
