using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Statements;

/// <summary>
/// "Bees plan ahead, according to a study", "the dam leaked, a court heard": of nested attributions the outermost counts,
/// but who is quoted keeps the quotation.
/// </summary>
internal sealed class NestedDrafts(Passage passage)
{
    // "He told one guard, | “You have done a good job.”"
    private const int LongestAddressee = 5;

    private const int FarthestPart = 24;

    // Sentences with more statements are lists.
    private const int Farthest = 64;

    /// <summary>Drops nested drafts of one sentence.</summary>
    /// <param name="drafts">The drafts.</param>
    /// <param name="first">The first of those that were found in the sentence.</param>
    public void Drop(ScratchList<Draft> drafts, int first)
    {
        for (var outer = first; outer < drafts.Length; outer++)
        {
            if (drafts[outer].Rule is not (AttributionRule.AccordingTo or AttributionRule.Parenthetical))
            {
                continue;
            }

            for (var inner = Math.Min(drafts.Length - 1, outer + Farthest); inner >= Math.Max(first, outer - Farthest); inner--)
            {
                if (inner == outer || !Holds(drafts[outer], drafts[inner]))
                {
                    continue;
                }

                if (passage.NextQuotation(drafts[inner].First, drafts[inner].End) is not null)
                {
                    if (drafts[inner].Rule != AttributionRule.Model)
                    {
                        continue;
                    }

                    drafts.RemoveAt(outer--);
                    break;
                }

                drafts.RemoveAt(inner);
                outer -= inner < outer ? 1 : 0;
            }
        }
    }

    /// <summary>"She said | she expected “arguments in every foyer”": who is told to have said it is not who says so here.</summary>
    /// <param name="drafts">The drafts of a paragraph; ordered by where they start.</param>
    public void Join(ScratchList<Draft> drafts)
    {
        drafts.Sort(Draft.ByPlace);
        var kept = 0;
        for (var i = 0; i < drafts.Length; i++)
        {
            if (kept > 0 && (IsTold(drafts[kept - 1], drafts[i]) || GoesOn(drafts[kept - 1], drafts[i])))
            {
                drafts[kept - 1] = Joined(drafts[kept - 1], drafts[i]);
            }
            else
            {
                drafts[kept++] = drafts[i];
            }
        }

        drafts.Truncate(kept);
    }

    private static Draft Joined(in Draft statement, in Draft quotation)
    {
        var joined = statement.With(new TokenRange(statement.First, quotation.Pieces[0].End));
        for (var piece = 1; piece < quotation.Pieces.Count; piece++)
        {
            joined.AddQuotation(quotation.Pieces[piece]);
        }

        return joined;
    }

    /// <summary>Whether the quotation's source and cue are what the statement starts with.</summary>
    private bool IsTold(in Draft statement, in Draft quotation)
    {
        if (statement.Pieces.Count > 1 || quotation.Source is not { IsEmpty: false } source
            || quotation.Cue is not { } cue || statement.Cue is not { } telling)
        {
            return false;
        }

        var first = passage.IsWord(statement.First, "that") ? statement.First + 1 : statement.First;
        return telling.End <= statement.First && source.First == first && cue.First == source.End && !passage.Is(first, WordClass.Relative)
            && source.End <= statement.End && statement.End <= quotation.First && quotation.First - cue.End is >= 0 and <= LongestAddressee;
    }

    /// <summary>"She said | she used to walk there and | now planned her days “around chairs”": the statement goes on in the quotation.</summary>
    private bool GoesOn(in Draft statement, in Draft quotation)
    {
        if (statement.Pieces.Count > 1 || quotation.Rule != AttributionRule.Fragment
            || statement.Cue is not { } telling || quotation.Cue is not { } cue
            || telling.End > statement.First || statement.End > quotation.First || quotation.First - statement.End > FarthestPart
            || passage.Document.SentenceOf(statement.First) != passage.Document.SentenceOf(quotation.First))
        {
            return false;
        }

        for (var i = statement.End; i < quotation.First; i++)
        {
            if (passage.IsMark(i, ';'))
            {
                return false;
            }
        }

        return cue == telling || (cue.First >= statement.End && quotation.Source == statement.Source);
    }

    private static bool Holds(in Draft outer, in Draft inner) =>
        inner.Cue is { } cue && outer.First <= cue.First && cue.End <= outer.End && outer.First <= inner.First && inner.End <= outer.End;
}
