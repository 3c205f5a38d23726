using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions;

/// <summary>"Bees plan ahead, according to a study", "the dam leaked, a court heard": of nested attributions the outermost counts, but who is quoted keeps the quotation.</summary>
internal sealed class NestedDrafts(Passage passage)
{
    /// <summary>Drops nested drafts of one sentence.</summary>
    /// <param name="drafts">The drafts.</param>
    /// <param name="first">The first of those that were found in the sentence.</param>
    public void Drop(ScratchList<Draft> drafts, int first)
    {
        for (var outer = first; outer < drafts.Length; outer++)
        {
            for (var inner = drafts.Length - 1; inner >= first && drafts[outer].Rule is AttributionRule.AccordingTo or AttributionRule.Parenthetical; inner--)
            {
                if (inner == outer || !Holds(drafts[outer], drafts[inner]))
                {
                    continue;
                }

                if (passage.NextQuotation(drafts[inner].First, drafts[inner].End) is not null)
                {
                    drafts.RemoveAt(outer--);
                    break;
                }

                drafts.RemoveAt(inner);
                outer -= inner < outer ? 1 : 0;
            }
        }
    }

    private static bool Holds(in Draft outer, in Draft inner) =>
        inner.Cue is { } cue && outer.First <= cue.First && cue.End <= outer.End && outer.First <= inner.First && inner.End <= outer.End;
}
