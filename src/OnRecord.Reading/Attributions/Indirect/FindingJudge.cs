using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>Decides which of a sentence's findings are attributions, as each stands to the others.</summary>
internal sealed class FindingJudge(Evidence evidence, IndirectModel model, ContentBounds bounds)
{
    // No content lies farther from its cue, save by a quotation that it ends in.
    private const int Reach = 250;

    // What most sentences have at most.
    private const int FewFindings = 16;

    private readonly ScratchList<Finding> _accepted = new(evidence.Document.Scratch, FewFindings);

    /// <returns>What the verdict holds for an attribution, with its score; good until the next call.</returns>
    /// <param name="findings">What was found in a sentence, by cue.</param>
    public ScratchList<Finding> Judge(ScratchList<Finding> findings)
    {
        _accepted.Truncate(0);
        for (var i = 0; i < findings.Length; i++)
        {
            if (IsHeadOfRelative(findings, i) || IsExpectedToSay(findings, i) || IsWhoSaid(findings, i))
            {
                continue;
            }

            var (holds, isHeld) = Nesting(findings, i);
            var verdict = VerdictFeatures.Score(model.Verdicts, evidence, findings[i], holds, isHeld);
            if (verdict > Needed(findings[i]))
            {
                _accepted.Add(findings[i] with { Verdict = verdict });
            }
        }

        return _accepted;
    }

    /// <summary>Whether a finding would be an attribution if it stood alone.</summary>
    public bool Holds(in Finding finding) =>
        VerdictFeatures.Score(model.Verdicts, evidence, finding, holds: 0, isHeld: false) > Needed(finding);

    /// <summary>What the verdict on a finding must exceed.</summary>
    public int Needed(in Finding finding) =>
        finding.IsRelative ? IndirectModel.LeastVerdictOnRelative
        : finding.Parts.Tail.IsEmpty && bounds.IsPhrase(finding.Parts.Content) ? Math.Max(model.Threshold, IndirectModel.LeastVerdictOnPhrase)
        : model.Threshold;

    /// <summary>How a finding stands to the others of its sentence.</summary>
    /// <param name="findings">What was found in the sentence.</param>
    /// <param name="index">The finding's place among them.</param>
    /// <returns>How many cues of others its content holds, and whether its cue stands in another's content.</returns>
    public static (int Holds, bool IsHeld) Nesting(ScratchList<Finding> findings, int index)
    {
        var finding = findings[index];
        var holds = 0;
        var isHeld = false;
        var (first, end) = Near(findings, index);
        for (var i = first; i < end; i++)
        {
            var contains = i != index && finding.Holds(findings[i]);
            holds += contains ? 1 : 0;
            isHeld |= i != index && !contains && findings[i].Holds(finding);
        }

        return (holds, isHeld);
    }

    /// <returns>The findings whose cues stand so near to one's that they may have to do with it, end exclusive.</returns>
    private static (int First, int End) Near(ScratchList<Finding> findings, int index)
    {
        var head = findings[index].Site.Head;
        var first = index;
        while (first > 0 && head - findings[first - 1].Site.Head <= Reach)
        {
            first--;
        }

        var end = index + 1;
        while (end < findings.Length && findings[end].Site.Head - head <= Reach)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>
    /// "Told the Post: “It leaks.”": verb and colon have one content. "They found that it leaks, she says": each has the other's cue in
    /// its own. Of equals the first is kept.
    /// </summary>
    public static bool IsOutdone(ScratchList<Finding> accepted, int index)
    {
        var finding = accepted[index];
        var (first, end) = Near(accepted, index);
        for (var i = first; i < end; i++)
        {
            if (i != index && IsOutdone(finding, index, accepted[i], i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOutdone(in Finding finding, int index, in Finding other, int place)
    {
        if (finding.Holds(other) && other.Holds(finding))
        {
            return other.Parts.Content.First < other.Site.Head && finding.Site.Head < other.Site.Head;
        }

        return other.Parts.Content == finding.Parts.Content && (other.Verdict, index).CompareTo((finding.Verdict, place)) > 0;
    }

    /// <summary>"Wrote a rule | that he said would help": what hangs on a noun is not said by the verb before that.</summary>
    private static bool IsHeadOfRelative(ScratchList<Finding> findings, int index)
    {
        var next = index + 1;
        return next < findings.Length && findings[next].IsRelative && findings[next].Parts.Content.First == findings[index].Parts.Content.First;
    }

    /// <summary>"A judge who said that it leaked | was reprimanded by the board": what befalls who said something is not said.</summary>
    private bool IsWhoSaid(ScratchList<Finding> findings, int index)
    {
        var (site, parts) = (findings[index].Site, findings[index].Parts);
        if (index == 0 || (site.Voice & CueSite.Passive) == 0 || parts.Content.First > site.First || !parts.Tail.IsEmpty)
        {
            return false;
        }

        var who = findings[index - 1].Parts.Source;
        return who.End - who.First == 1 && parts.Content.First < who.First && parts.Holds(who.First)
            && evidence.Passage.Is(who.First, WordClass.Relative) && evidence.ChunkAt(parts.Content.First) + 1 == evidence.ChunkAt(who.First);
    }

    /// <summary>"Quist is expected | to say that it leaks": who expects it is nobody, who says it is told.</summary>
    private bool IsExpectedToSay(ScratchList<Finding> findings, int index)
    {
        var tail = findings[index].Parts.Tail;
        var next = index + 1;
        return findings[index].Parts.Source.IsEmpty && next < findings.Length && evidence.Tag(tail.First) == PennTag.TO
            && findings[next].Site.Head == tail.First + 1 && !findings[next].Parts.Source.IsEmpty
            && findings[next].Parts.Content.First is var said && said > tail.First
            && (evidence.Passage.IsQuoted(said) || evidence.Passage.IsWord(said, "that"))
            && Holds(findings[next]);
    }
}
