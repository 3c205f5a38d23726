using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions;

/// <summary>"Bees plan ahead, according to a study", "the dam leaked, a court heard": of nested attributions the outermost counts, but who is quoted keeps the quotation.</summary>
internal sealed class NestedDrafts(Passage passage)
{
    // "He told one guard, | “You have done a good job.”"
    private const int LongestAddressee = 5;

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
        for (var i = drafts.Length - 1; i > 0; i--)
        {
            if (!IsTold(drafts[i - 1], drafts[i]))
            {
                continue;
            }

            var (outer, inner) = (drafts[i - 1], drafts[i]);
            var joined = new Draft(new TokenRange(outer.First, inner.Pieces[0].End))
            {
                Rule = outer.Rule, Scores = outer.Scores, Cue = outer.Cue, Source = outer.Source, SourceRunnerUp = outer.SourceRunnerUp,
            };
            for (var piece = 1; piece < inner.Pieces.Count; piece++)
            {
                joined.AddQuotation(inner.Pieces[piece]);
            }

            drafts[i - 1] = joined;
            drafts.RemoveAt(i);
        }
    }

    /// <summary>Whether the quotation's source and cue are what the statement starts with.</summary>
    private bool IsTold(in Draft statement, in Draft quotation)
    {
        if (statement.Pieces.Count > 1 || quotation.Source is not { IsEmpty: false } source || quotation.Cue is not { } cue || statement.Cue is not { } telling)
        {
            return false;
        }

        var first = passage.IsWord(statement.First, "that") ? statement.First + 1 : statement.First;
        return telling.End <= statement.First && source.First == first && cue.First == source.End && !passage.Is(first, WordClass.Relative)
            && source.End <= statement.End && statement.End <= quotation.First && quotation.First - cue.End is >= 0 and <= LongestAddressee;
    }

    private static bool Holds(in Draft outer, in Draft inner) =>
        inner.Cue is { } cue && outer.First <= cue.First && cue.End <= outer.End && outer.First <= inner.First && inner.End <= outer.End;
}
