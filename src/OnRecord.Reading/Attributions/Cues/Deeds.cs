using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Cues;

/// <summary>
/// "Called an ambulance", "called Quist on Friday", "painted the roof", "put the box at the door", "is recalling about 300 lamps",
/// "showed no remorse", "supported this research", "showed it to the judge": words for saying that are deeds here, as they are not in "called
/// Quist a liar", "painted it as safe", "put the cost at $5 million" and "showed no increase".
/// </summary>
internal static class Deeds
{
    private static readonly WordTable Calling = WordTable.Of("call", "calls", "called", "calling");

    private static readonly WordTable Painting = WordTable.Of("paint", "paints", "painted", "painting");

    private static readonly WordTable Depictions = RuleWords.Of("depiction");

    private static readonly WordTable Putting = WordTable.Of("put", "puts", "putting");

    private static readonly WordTable Measures = RuleWords.Of("measure");

    private static readonly WordTable Recalling = WordTable.Of("recall", "recalls", "recalled", "recalling");

    private static readonly WordTable Supporting = WordTable.Of("supported", "supports", "funded", "funds");

    private static readonly WordTable These = WordTable.Of("this", "the", "our");

    private static readonly WordTable Studies = WordTable.Of("research", "study", "work", "trial", "survey");

    private static readonly WordTable Showing = WordTable.Of("show", "shows", "showed", "showing", "shown");

    private static readonly WordTable Feelings = RuleWords.Of("feeling");

    /// <param name="passage">The article.</param>
    /// <param name="head">The verb.</param>
    /// <param name="first">The first token of what would be said.</param>
    /// <param name="end">One past its last.</param>
    public static bool IsOne(Passage passage, int head, int first, int end)
    {
        var isNext = first == head + 1;
        return passage.IsAny(head, Recalling) ? isNext && IsAmount(passage, first, end)
            : passage.IsAny(head, Putting) ? passage.Tag(first) is PennTag.DT or PennTag.PRPS && !Has(passage, Measures, first, end)
            : passage.IsAny(head, Painting) ? !passage.Is(first, WordClass.Preposition) && !Has(passage, Depictions, first, end)
            : passage.IsAny(head, Showing)
                ? isNext && first + 1 < end
                    && ((passage.Tag(first) == PennTag.DT && passage.IsAny(first + 1, Feelings)) || IsShownTo(passage, first, end))
            : passage.IsAny(head, Supporting) ? isNext && end == first + 2 && passage.IsAny(first, These) && passage.IsAny(first + 1, Studies)
            : isNext && passage.IsAny(head, Calling) && IsCall(passage, first, end);
    }

    /// <summary>"Called it a disgrace".</summary>
    public static bool IsCalling(Passage passage, int head) => passage.IsAny(head, Calling);

    // "An ambulance", "Quist on Friday".
    private static bool IsCall(Passage passage, int first, int end)
    {
        if (passage.Is(first, WordClass.Preposition) || passage.Tag(end - 1).IsAdjective() || Has(passage, Depictions, first, end))
        {
            return false;
        }

        for (var i = first + 1; i < end; i++)
        {
            if (IsSecond(passage, i))
            {
                return false;
            }
        }

        return true;
    }

    // "The note to the marshal".
    private static bool IsShownTo(Passage passage, int first, int end)
    {
        var to = first + 1;
        to += to < end && passage.Tag(to).IsNoun() ? 1 : 0;
        var whom = to + 1;
        return whom < end && end - whom <= 2 && passage.IsWord(to, "to") && !passage.IsWord(first, "no")
            && passage.Tag(first) is PennTag.DT or PennTag.PRPS or PennTag.PRP && passage.Tag(to - 1) is PennTag.NN or PennTag.NNS or PennTag.PRP
            && (passage.Tag(whom) is PennTag.DT or PennTag.PRPS ? end - whom == 2 && passage.Tag(whom + 1).IsNoun()
                : passage.Tag(whom).IsProper() || passage.Tag(whom) == PennTag.PRP);
    }

    // "About 300 lamps".
    private static bool IsAmount(Passage passage, int first, int end) =>
        passage.Tag(first) == PennTag.CD || (first + 1 < end && passage.Tag(first) != PennTag.DT && passage.Tag(first + 1) == PennTag.CD);

    /// <summary>Whether some of it is quoted, or one of the words that tell that the verb says something.</summary>
    private static bool Has(Passage passage, WordTable words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (passage.IsQuoted(i) || passage.IsAny(i, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Called Quist | a liar", "called them | rapists", "called Quist | mayor": another noun phrase follows without a
    /// preposition.
    /// </summary>
    private static bool IsSecond(Passage passage, int token)
    {
        var (before, tag) = (passage.Tag(token - 1), passage.Tag(token));
        return (before == PennTag.PRP && tag != PennTag.IN && tag != PennTag.TO && !tag.IsAdverb())
            || (before.IsNoun() && tag is PennTag.DT or PennTag.PRPS or PennTag.CD or PennTag.JJ)
            || (before is PennTag.NNP or PennTag.NNPS && tag is PennTag.NN or PennTag.NNS);
    }
}
