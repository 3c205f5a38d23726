using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What is said ends with none of its own verbs still to come.</summary>
internal readonly struct OwnVerbs(Evidence evidence)
{
    // What goes on in somebody of whom something is said.
    private static readonly WordTable Minding = RuleWords.Of("minding");

    /// <param name="content">The cue.</param>
    /// <param name="start">Where the piece starts.</param>
    /// <param name="end">Where it ends by the model.</param>
    /// <returns>The end, later where a verb of the piece stands behind it.</returns>
    public int End(in ContentSite content, int start, int end) => WithSecondVerb(content, start, WithMainClause(content, start, end));

    /// <summary>
    /// "Said that while it was old, | it was safe", "said that Quist, | the mayor, left": no clause of "that" ends before its verb.
    /// </summary>
    private int WithMainClause(in ContentSite content, int start, int end)
    {
        var first = start + 1;
        if (start < content.Site.Head || first >= end || end + 1 >= content.LastStop || evidence.Tag(end) != PennTag.Comma
            || evidence.Tag(start) != PennTag.IN || !evidence.Passage.IsWord(start, "that") || evidence.Passage.IsQuoted(start))
        {
            return end;
        }

        var opensTime = (evidence.Passage.OpensClause(first) || evidence.Tag(first) == PennTag.WRB) && evidence.Between(first, end).Commas == 0;
        var isName = evidence.ChunkFrom(first) is { Kind: > ChunkKind.Common and <= ChunkKind.Proper } name && name.End == end;
        return opensTime || isName ? Math.Max(end, evidence.Contents.EndOf(end + 1, content.LastStop)) : end;
    }

    /// <summary>
    /// "Said she was tired | and wanted to leave", "said it was old | and would leak": what is no saying, and what is still so, goes on
    /// with what is said.
    /// </summary>
    private int WithSecondVerb(in ContentSite content, int start, int end)
    {
        var passage = evidence.Passage;
        var joint = end < content.LastStop && evidence.Tag(end) == PennTag.Comma ? end + 1 : end;
        var verb = joint + 1;
        if (start < content.Site.Head || verb >= content.LastStop || evidence.Tag(joint) != PennTag.CC || !evidence.Tag(content.Site.Head).IsVerb()
            || !(passage.IsWord(joint, "and") || passage.IsWord(joint, "but")) || !passage.HasFiniteVerb(start, end))
        {
            return end;
        }

        while (verb + 1 < content.LastStop && evidence.Tag(verb).IsAdverb())
        {
            verb++;
        }

        return !passage.IsQuoted(verb) && !passage.IsAny(verb, Tellings.Saying) && TakesClause(content.Site)
            && GoesOn(content, new TokenRange(start, end), verb, isBehindComma: joint > end)
            ? Math.Max(end, evidence.Contents.EndOf(verb, content.LastStop))
            : end;
    }

    /// <summary>
    /// Whether the verb behind "and" goes on with what is said before it: "it would leak | and fall", "it was old | and had leaked".
    /// </summary>
    private bool GoesOn(in ContentSite content, TokenRange before, int verb, bool isBehindComma)
    {
        var (passage, tag) = (evidence.Passage, evidence.Tag(verb));
        if (tag == PennTag.MD || (tag == PennTag.VB && Holds(before, PennTag.MD)))
        {
            return true;
        }

        if (!tag.IsFinite() || evidence.Tag(content.Site.Head) != PennTag.VBD)
        {
            return false;
        }

        if (passage.Is(verb, WordClass.Be) || passage.IsAny(verb, Minding))
        {
            return true;
        }

        // Said he expects a vote | and believes it will pass; but: said he had lied, and believes it was wrong.
        return tag is PennTag.VBZ or PennTag.VBP
            ? Holds(before, PennTag.VBZ) || Holds(before, PennTag.VBP) || !IsSaying(verb, content)
            : !isBehindComma && (passage.Is(verb, WordClass.Have) || (passage.Is(verb, WordClass.Do) && !IsSaying(verb, content)));
    }

    private bool Holds(TokenRange words, PennTag tag)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (evidence.Tag(i) == tag)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"But | did not suggest": another statement, if a denied one.</summary>
    private bool IsSaying(int verb, in ContentSite content) =>
        evidence.Cues.From(verb, content.Site.Sentence.FirstToken, content.LastStop) is { Verb.IsStrong: true };

    private bool TakesClause(in CueSite site) =>
        evidence.Cues.At(site.Head, site.Sentence.FirstToken, site.Sentence.EndToken) is { } cue
        && (cue.Verb.Takes & (Complements.Bare | Complements.That)) != 0;
}
