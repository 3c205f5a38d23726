using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>
/// Finds whose words a quotation is called beside it, without a verb that reports: "In Quist’s words, “…”", "“…” was her only reply",
/// "His message was simple: “…”", "Quist’s verdict? “…”".
/// </summary>
internal readonly struct OwnWords(Passage passage, NounCues nouns, SourceFinder sources)
{
    // From the start of the sentence or the verb to the noun, and from there to the quotation.
    private const int FarthestNoun = 8;
    private const int FarthestSource = 24;

    private static readonly WordTable Coming = WordTable.Of("came", "comes");
    private static readonly WordTable Replies = RuleWords.Of("reply");

    // What leads up to the source: "in the words of | Quist".
    private static readonly string[][] Leads = [["in", "the", "words", "of"], ["to", "quote"]];

    /// <param name="first">Where the sentence before the quotation starts, or the one that it opens.</param>
    /// <param name="quotation">The tokens of the quotation.</param>
    /// <param name="end">One past what may belong to its cue behind it.</param>
    /// <param name="clause">The clause that leads up to it, where one does.</param>
    public CuedSource? Of(int first, TokenRange quotation, int end, CuedSource? clause) =>
        Behind(quotation.End, end) ?? Before(first, quotation.First) ?? (IsGiven(clause, quotation.First - 1) ? clause : null);

    /// <summary>
    /// "In Quist’s words, | it is “a hole”": what opens a sentence whose clause is only partly quoted and says nothing else of anybody.
    /// </summary>
    /// <param name="first">Where the sentence starts.</param>
    /// <param name="quotation">Where the quotation starts.</param>
    /// <returns>Whose words the clause is in, and where it starts.</returns>
    public (CuedSource Words, int Start)? Leading(int first, int quotation)
    {
        for (var comma = first + 1; comma + 1 < quotation; comma++)
        {
            if (passage.IsComma(comma)
                && (At(first, comma) ?? (passage.Is(quotation - 1, WordClass.Be) ? For(first, comma) : null)) is { Source: { } source } own)
            {
                var end = EndOfApposition(comma, quotation);
                own = own with { Source = source.End == comma ? source with { End = end } : source };
                return Math.Min(own.Cue.First, source.First) <= first + 1 && !HoldsCue(end + 1, quotation) ? (own, end + 1) : null;
            }
        }

        return null;
    }

    /// <summary>"In Quist’s words | , it is a hole": where the comma closes such words.</summary>
    private CuedSource? At(int first, int comma)
    {
        for (var i = comma - 3; passage.IsWord(comma - 1, "words") && i >= Math.Max(first, comma - FarthestNoun); i--)
        {
            if (passage.IsWord(i, "in") && nouns.Owned(comma - 1, i + 1) is { } own && own.Source.First == i + 1)
            {
                return new CuedSource(AttributionRule.CueBefore, own.Cue, own.Source);
            }
        }

        foreach (var lead in Leads)
        {
            for (var i = Math.Max(first, comma - FarthestSource); i + lead.Length < comma; i++)
            {
                if (Starts(lead, i) && sources.After(i + lead.Length, comma) is { } source && source.End == comma)
                {
                    return new CuedSource(AttributionRule.CueBefore, new TokenRange(i, i + lead.Length), source);
                }
            }
        }

        return null;
    }

    /// <summary>"To | Quist, it is “a hole”", "for | Quist, the dam was “a gift”".</summary>
    private CuedSource? For(int first, int comma) =>
        (passage.IsWord(first, "for") || passage.IsWord(first, "to")) && passage.Is(first + 1, WordClass.Capital)
            && sources.After(first + 1, comma) is { } source && source.End == comma
            ? new CuedSource(AttributionRule.CueBefore, new TokenRange(first, first + 1), source)
            : null;

    private CuedSource? Before(int first, int end)
    {
        var last = end - 1;
        return last <= first ? null
            : passage.IsComma(last) ? At(first, last) ?? For(first, last)
            : passage.IsMark(last, ':') ? Opening(first, last) ?? Shown(first, last)
            : passage.IsMark(last, '?') && !passage.HasFiniteVerb(first, last) ? Opening(first, last)
            : passage.Is(last, WordClass.Be) && Opening(first, last) is { Source: { } source } own && Math.Max(source.End, own.Cue.End) == last ? own
            : null;
    }

    /// <summary>"“…” | was Quist’s reply", "“…,” | came the reply from Quist", "“…,” | came the reply", "“…,” | in the words of Quist".</summary>
    private CuedSource? Behind(int start, int end)
    {
        var verb = start < end && passage.IsComma(start) ? start + 1 : start;
        foreach (var lead in Leads)
        {
            if (verb + lead.Length < end && Starts(lead, verb) && sources.After(verb + lead.Length, end) is { } source)
            {
                return new CuedSource(AttributionRule.CueAfter, new TokenRange(verb, verb + lead.Length), source);
            }
        }

        if (verb >= end || !(passage.Is(verb, WordClass.Be) || passage.IsAny(verb, Coming)))
        {
            return null;
        }

        if (verb + 2 < end && passage.IsWord(verb + 1, "the") && passage.IsAny(verb + 2, Replies)
            && (verb + 3 >= end || !passage.IsWordLike(verb + 3)))
        {
            return new CuedSource(AttributionRule.CueAfter, new TokenRange(verb, verb + 3), null);
        }

        var own = nouns.OwnedFrom(verb + 1, Math.Min(end, verb + FarthestNoun)) ?? nouns.NamedFrom(verb + 1, end, sources);
        return own is { } words && !(words.Cue.End < end && passage.Tag(words.Cue.End).IsNoun())
            ? new CuedSource(AttributionRule.CueAfter, words.Cue, words.Source)
            : null;
    }

    /// <summary>
    /// "Quist’s advice to the young:", "But her message was simple:", "Asked why, her answer was short:", "The verdict of Marta Quist, a poet,
    /// was harsh:".
    /// </summary>
    private CuedSource? Opening(int first, int mark)
    {
        if (OpeningAt(first, mark) is { } own)
        {
            return own;
        }

        var comma = first;
        while (comma < mark && comma - first < FarthestNoun && !passage.IsComma(comma))
        {
            comma++;
        }

        return comma < mark && passage.IsComma(comma) ? OpeningAt(comma + 1, mark) : null;
    }

    private CuedSource? OpeningAt(int first, int mark)
    {
        first += passage.Is(first, WordClass.Coordinator) ? 1 : 0;
        return nouns.OwnedFrom(first, Math.Min(mark, first + FarthestNoun)) is { } own && mark - own.Cue.End < FarthestNoun
            && !(own.Cue.End < mark && passage.Tag(own.Cue.End).IsNoun())
            ? new CuedSource(AttributionRule.CueBefore, own.Cue, own.Source)
            : nouns.NamedFrom(first, mark, sources) is { Cue: var cue, Source: var source } && mark - source.End < FarthestNoun
            ? new CuedSource(AttributionRule.CueBefore, cue, source)
            : null;
    }

    /// <summary>"Here is | Quist on the same day:", "And this from | Quist:".</summary>
    private CuedSource? Shown(int first, int colon)
    {
        var here = passage.Is(first, WordClass.Coordinator) || passage.IsWord(first, "then") ? first + 1 : first;
        var leads = (passage.IsWord(here, "here") && passage.Is(here + 1, WordClass.Be))
            || (passage.IsWord(here, "this") && passage.IsWord(here + 1, "from"));
        return leads && here + 2 < colon && passage.Is(here + 2, WordClass.Capital) && sources.After(here + 2, colon) is { } source
            ? new CuedSource(AttributionRule.Label, new TokenRange(colon, colon + 1), source)
            : null;
    }

    /// <summary>"Marta Quist, a poet | , it is": the comma behind what is told of the source; the first one where nothing is.</summary>
    private int EndOfApposition(int comma, int end)
    {
        for (var i = comma + 1; i < end && !passage.Tag(i).IsFinite(); i++)
        {
            if (passage.IsComma(i))
            {
                return i;
            }
        }

        return comma;
    }

    /// <summary>"Quist had a message for them:".</summary>
    private bool IsGiven(CuedSource? clause, int colon) =>
        clause is { Rule: AttributionRule.ClauseBefore, Cue: var verb } && passage.IsMark(colon, ':') && nouns.HoldSaying(verb.End, colon);

    private bool Starts(string[] words, int token)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!passage.IsWord(token + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool HoldsCue(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (passage.MayStartCue(i))
            {
                return true;
            }
        }

        return false;
    }
}
