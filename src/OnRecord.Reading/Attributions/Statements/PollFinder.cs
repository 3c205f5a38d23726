using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Statements;

/// <summary>Reads what people told a poll: "in a poll published on Sunday, | the mayor led by ten points".</summary>
internal readonly struct PollFinder(Passage passage, ContentFinder contents, Claims claims)
{
    private const int LongestName = 12;
    private const int LongestDescription = 12;

    private static readonly WordTable Polls = RuleWords.Of("poll");

    /// <param name="first">The first word of a sentence.</param>
    /// <param name="end">One past its last.</param>
    public Draft? At(int first, int end)
    {
        if (first + 4 >= end || !passage.IsWord(first, "in") || Head(first + 1, end) is not (> 0 and var head) || IsOfThing(head, end))
        {
            return null;
        }

        var comma = head + 1;
        while (comma < end && comma <= head + LongestDescription && !passage.IsComma(comma))
        {
            if (passage.Tag(comma).IsFinite() || passage.IsQuoted(comma) || passage.IsWord(comma, "held"))
            {
                // In a poll that is held people vote.
                return null;
            }

            comma++;
        }

        var start = comma + 1;
        if (start >= end || !passage.IsComma(comma) || claims[start] || passage.IsQuoted(start)
            || passage.Tag(start) is PennTag.VBN or PennTag.VBD or PennTag.VBG or PennTag.WDT or PennTag.RB)
        {
            return null;
        }

        var content = new TokenRange(start, contents.EndOf(start, end));
        return passage.HasFiniteVerb(content.First, content.End) && !HoldsSaying(content)
            ? new Draft(content)
            {
                Rule = AttributionRule.Statement,
                Cue = new TokenRange(first, first + 1),
                Source = new TokenRange(first + 1, comma),
            }
            : null;
    }

    /// <summary>"In a survey | of the wreck, divers found a bell": nobody was asked.</summary>
    private bool IsOfThing(int head, int end) =>
        head + 2 < end && passage.IsWord(head + 1, "of") && passage.Tag(head + 2) is PennTag.DT or PennTag.PRPS;

    /// <summary>"In a poll, the mayor led, | her office said": the office says so.</summary>
    private bool HoldsSaying(TokenRange content)
    {
        for (var i = content.First; i < content.End; i++)
        {
            if (passage.IsAny(i, Tellings.Saying) && !passage.IsQuoted(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <returns>The poll itself: "the latest Harbor Post | poll"; -1 where the words name none.</returns>
    private int Head(int first, int end)
    {
        for (var i = first; i + 1 < Math.Min(end, first + LongestName); i++)
        {
            if (passage.IsAny(i, Polls))
            {
                return passage.Tag(i + 1).IsNoun() ? -1 : i;
            }

            var tag = passage.Tag(i);
            var mayPrecede = tag.IsNoun() || tag.IsAdjective() || tag is PennTag.DT or PennTag.PRPS or PennTag.POS or PennTag.CD
                || passage.IsMark(i, '/') || passage.Document.Span(i) is ['-'];
            if (!mayPrecede || passage.IsQuoted(i))
            {
                return -1;
            }
        }

        return -1;
    }
}
