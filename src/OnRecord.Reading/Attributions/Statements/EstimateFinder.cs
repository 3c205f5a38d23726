using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Statements;

/// <summary>Reads who says how much something is: "the report put | the cost at $90 million".</summary>
internal readonly struct EstimateFinder(Passage passage, SourceFinder sources, ContentFinder contents, Claims claims)
{
    private const int Farthest = 12;

    private static readonly WordTable Measures = RuleWords.Of("measure");

    /// <param name="verb">A token that a cue may start at.</param>
    /// <param name="first">The first token of its sentence.</param>
    /// <param name="end">One past its sentence.</param>
    /// <returns>The estimate, if "put" is the verb of one.</returns>
    public Draft? At(int verb, int first, int end)
    {
        if (verb + 3 >= end || !(passage.IsWord(verb, "put") || passage.IsWord(verb, "puts"))
            || passage.Tag(verb + 1) is not (PennTag.DT or PennTag.PRPS or PennTag.JJ or PennTag.NN or PennTag.NNS))
        {
            return null;
        }

        var start = verb + 1;
        var hasMeasure = false;
        for (var i = start; i + 1 < Math.Min(end, start + Farthest); i++)
        {
            if ((passage.IsComma(i) && !hasMeasure) || passage.IsQuoted(i) || claims[i] || passage.Tag(i).IsFinite())
            {
                return null;
            }

            hasMeasure |= passage.IsAny(i, Measures);
            if (hasMeasure && passage.IsWord(i, "at") && TellsAmount(i + 1, end))
            {
                return sources.Before(first, verb) is { } source
                    ? new Draft(new TokenRange(start, contents.EndOf(start, end)))
                    {
                        Rule = AttributionRule.Statement,
                        Cue = new TokenRange(verb, verb + 1),
                        Source = source,
                    }
                    : null;
            }
        }

        return null;
    }

    /// <summary>"At | $90 million", "at | about a third", "at | between 40 and 60".</summary>
    private bool TellsAmount(int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + 4); i++)
        {
            if (passage.Tag(i) is PennTag.CD or PennTag.Dollar || passage.IsWord(i, "third") || passage.IsWord(i, "quarter")
                || passage.IsWord(i, "half") || passage.IsMark(i, '£') || passage.IsMark(i, '€'))
            {
                return true;
            }
        }

        return false;
    }
}
