using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Statements;

/// <summary>Finds what a court, a jury or an inquest is told: nobody is said to have told them.</summary>
internal readonly struct HearingFinder(Passage passage, SourceFinder sources, ContentFinder contents, Claims claims)
{
    private static readonly WordTable Things = RuleWords.Of("heard");

    /// <summary>"The dam leaked, | a court heard on Tuesday."; "the dam leaked, | a jury was told".</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="first">Where its clause starts.</param>
    /// <param name="end">Where its sentence ends.</param>
    /// <param name="parentheticals">Tells whether the sentence ends with the cue.</param>
    public Draft? Before(Cue cue, int first, int end, ParentheticalFinder parentheticals) =>
        Tellings.MayBeHearing(cue) && sources.Before(first, cue.First) is { } source && source.First > first + 1
            && passage.IsComma(source.First - 1) && Tellings.NamesHearing(passage, source) && !claims[first]
            && parentheticals.ClauseEnd(cue.End, end) >= 0
            ? new Draft(new TokenRange(first, source.First - 1))
            {
                Rule = AttributionRule.Parenthetical,
                Cue = new TokenRange(cue.First, cue.End),
            }
            : null;

    /// <summary>"Magistrates in Tarn heard | Quist drove off", "the inquest was told | that it rained".</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="first">Where its sentence starts.</param>
    /// <param name="end">Where it ends.</param>
    public Draft? Behind(Cue cue, int first, int end)
    {
        var isHearing = cue.Shape is CueShape.Finite or CueShape.Passive && Tellings.MayBeHearing(cue) && cue.End < end && !claims[cue.End]
            && sources.Before(first, cue.First) is { } source && source.First == first && Tellings.NamesHearing(passage, source);
        return isHearing && (passage.IsWord(cue.End, "that") || OpensClause(cue.End, end))
            ? new Draft(new TokenRange(cue.End, contents.EndOf(cue.End, end)))
            {
                Rule = AttributionRule.Statement,
                Cue = new TokenRange(cue.First, cue.End),
            }
            : null;
    }

    /// <summary>"Quist, 34, drove off", "a driver of his fled"; not "evidence that he fled", "the case and retired".</summary>
    private bool OpensClause(int first, int end)
    {
        var commas = 0;
        for (var i = first; i < end && !passage.IsAny(i, Things); i++)
        {
            commas += passage.IsComma(i) ? 1 : 0;
            if (passage.Tag(i).IsFinite())
            {
                var before = i - 1;
                while (before > first && passage.Tag(before).IsAdverb())
                {
                    before--;
                }

                return i > first && (commas & 1) == 0 && passage.Tag(before) != PennTag.CC;
            }

            if (passage.OpensClause(i) || passage.Is(i, WordClass.Relative | WordClass.Wh) || passage.IsQuoted(i))
            {
                return false;
            }
        }

        return false;
    }
}
