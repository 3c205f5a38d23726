using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Sources;

/// <summary>
/// "When Quist told him to leave, | he laughed", "Responding to her critics, | Quist said": a clause that opens its sentence leaves it a
/// clause of its own, which is no part of what is told.
/// </summary>
internal static class MainClause
{
    private const int LongestSubject = 8;
    private const int LongestSetting = 6;

    private static readonly WordTable Openers = WordTable.Of("when", "after", "once", "while", "although", "though", "because", "if", "whereas");

    /// <summary>Whether the cue stands in such a clause: nothing parts them.</summary>
    public static bool IsBehindOpener(Passage passage, int first, int cue)
    {
        var opener = passage.IsAny(first, Openers) ? first : BehindSetting(passage, first, cue);
        if (cue <= opener + 1 || !passage.IsAny(opener, Openers))
        {
            return false;
        }

        for (var i = opener; i < cue; i++)
        {
            if (passage.IsComma(i) || passage.IsQuoted(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>Where the clause starts behind what sets it in time or place: "Later in the show, | after the talk concluded".</returns>
    private static int BehindSetting(Passage passage, int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + LongestSetting) && !passage.IsQuoted(i) && !passage.Tag(i).IsVerb(); i++)
        {
            if (passage.IsComma(i))
            {
                return i + 1;
            }
        }

        return first;
    }

    /// <returns>The comma before the main clause of a sentence that opens with the cue's; the end where there is none.</returns>
    public static int Before(Passage passage, int first, Cue cue, int start, int end)
    {
        if (!IsBehindOpener(passage, first, cue.First) && !(cue.First == first && cue.Shape == CueShape.Adjunct))
        {
            return end;
        }

        for (var comma = end - 1; comma > start; comma--)
        {
            if (passage.IsComma(comma) && !passage.IsQuoted(comma) && Opens(passage, comma + 1, end))
            {
                return comma;
            }
        }

        return end;
    }

    /// <summary>A subject and a verb with tense: "the old minister said", "he fired".</summary>
    private static bool Opens(Passage passage, int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + LongestSubject) && !passage.IsQuoted(i); i++)
        {
            var tag = passage.Tag(i);
            if (tag.IsFinite() || (tag == PennTag.VBN && i == first + 1 && passage.Is(first, WordClass.Personal)))
            {
                return i > first;
            }

            if (!(tag.IsNoun() || tag.IsPronoun() || tag is PennTag.DT or PennTag.JJ or PennTag.CD or PennTag.POS))
            {
                return false;
            }
        }

        return false;
    }
}
