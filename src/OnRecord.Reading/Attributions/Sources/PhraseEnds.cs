using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Sources;

/// <summary>Finds where a noun phrase ends whose start is known.</summary>
internal readonly struct PhraseEnds(Passage passage)
{
    private const int LongestOccasion = 4;

    /// <param name="start">The phrase's first token.</param>
    /// <param name="end">Where it ends at the latest.</param>
    /// <returns>One past its last token.</returns>
    public int EndOf(int start, int end)
    {
        var i = start;
        var isDescribed = false;
        while (i < end && ((isDescribed && StaysInDescription(i, end)) || !EndsAfter(i, start, end)))
        {
            isDescribed |= passage.IsComma(i);
            i = passage.IsMark(i, '(') ? AfterBracket(i, end) : i + 1;
        }

        // A phrase that an adverb or preposition would end stays whole at its nouns.
        while (i > start + 1
            && (passage.IsComma(i - 1)
                || passage.Is(i - 1, WordClass.Preposition | WordClass.Coordinator | WordClass.Determiner | WordClass.Relative)))
        {
            i--;
        }

        return i;
    }

    /// <summary>
    /// "Said Quist, a baker in Harbor": the baker is there. "Said Quist, a baker, in a letter" and "a baker who wrote in an
    /// email" tell of the saying.
    /// </summary>
    private bool StaysInDescription(int i, int end)
    {
        if (!(passage.IsWord(i, "in") || passage.IsWord(i, "on") || passage.IsWord(i, "during") || passage.IsWord(i, "about")) || i + 1 >= end)
        {
            return false;
        }

        for (var word = i + 1; word < end && word <= i + LongestOccasion && passage.IsWordLike(word); word++)
        {
            if (passage.Is(word, WordClass.Time | WordClass.Occasion))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"A | Wednesday editorial": the day is the noun's, not the saying's.</summary>
    private bool IsOfNoun(int day, int start, int end) =>
        day == start + 1 && passage.Tag(start) is PennTag.DT or PennTag.PRPS && day + 1 < end
        && passage.Tag(day + 1) is PennTag.NN or PennTag.NNS && !passage.Is(day + 1, WordClass.Time);

    private bool EndsAfter(int i, int start, int end)
    {
        if (passage.IsQuoted(i) || passage.Kind(i) == TokenKind.Stop || passage.IsMark(i, ';') || passage.IsMark(i, ':') || passage.IsDash(i))
        {
            return true;
        }

        if (passage.IsComma(i))
        {
            return i + 1 >= end || passage.IsQuoted(i + 1) || !ContinuesAfterComma(i + 1, end);
        }

        if (passage.Is(i, WordClass.Coordinator))
        {
            return i + 1 >= end || passage.IsWord(i, "but") || passage.Is(i + 1, WordClass.Personal)
                || passage.VerbAt(i + 1, end) is { Verb.IsStrong: true };
        }

        if (i == start)
        {
            return false;
        }

        if (passage.IsWord(i, "next") || passage.IsWord(i, "last"))
        {
            return i + 1 < end && passage.Is(i + 1, WordClass.Time);
        }

        if (passage.Is(i, WordClass.Time) && !passage.Is(i, WordClass.Determiner) && !IsOfNoun(i, start, end))
        {
            return !passage.IsWord(i, "may") && !IsSpan(i, start);
        }

        if (passage.IsWord(i, "in") || passage.IsWord(i, "on") || passage.IsWord(i, "during")
            || passage.IsWord(i, "after") || passage.IsWord(i, "before") || passage.IsWord(i, "when")
            || passage.IsWord(i, "while") || passage.IsWord(i, "as") || passage.IsWord(i, "about"))
        {
            return true;
        }

        if (passage.Document.IsOwnersMark(i) && passage.IsWordLike(i - 1) && !passage.Is(i - 1, WordClass.Personal))
        {
            return false;
        }

        return passage.Is(i, WordClass.Personal) || (passage.Is(i, WordClass.Auxiliary) && !passage.IsNameLike(i))
            || IsPastForm(i, end)
            || (passage.Is(i, WordClass.Adverb) && !passage.Is(i, WordClass.Capital)
                && !passage.IsWord(i, "only") && !passage.Is(i - 1, WordClass.Possessive | WordClass.Determiner));
    }

    /// <summary>A verb ends the phrase: "Quist shared", "Quist said".</summary>
    private bool IsPastForm(int i, int end)
    {
        if (passage.Kind(i) != TokenKind.Word || passage.Is(i, WordClass.Capital))
        {
            return false;
        }

        if (passage.VerbAt(i, end) is { Verb.IsStrong: true, Forms: var forms } && (forms & VerbForm.Past) != 0)
        {
            return true;
        }

        var before = passage.Span(i - 1);
        return passage.EndsIn(i, "ed") && (passage.Is(i - 1, WordClass.Capital | WordClass.Relative) || before[before.Length - 1] == 's');
    }

    /// <summary>"Who drove line 4 for twelve years".</summary>
    private bool IsSpan(int i, int start) => i - 2 > start && passage.Tag(i - 1) == PennTag.CD && passage.IsWord(i - 2, "for");

    /// <summary>What follows a name and a comma belongs to it when it describes: "a nurse", "who left", "43", "R-Harbor".</summary>
    private bool ContinuesAfterComma(int i, int end)
    {
        if (passage.Is(i, WordClass.Time | WordClass.Personal | WordClass.Preposition | WordClass.Possessive) && !passage.Is(i, WordClass.Capital))
        {
            return false;
        }

        if (passage.VerbAt(i, end) is { Forms: var forms } && (forms & VerbForm.Gerund) != 0)
        {
            return false;
        }

        return !passage.EndsIn(i, "ing") && !passage.Is(i, WordClass.Coordinator | WordClass.Adverb);
    }

    private int AfterBracket(int open, int end)
    {
        var i = open + 1;
        while (i < end && !passage.IsMark(i, ')'))
        {
            i++;
        }

        return Math.Min(i + 1, end);
    }
}
