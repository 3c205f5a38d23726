using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>
/// "A plan | which | the firm said | would have saved 40 jobs": a clause that hangs on a noun, around somebody who says so. Its pronoun
/// and what stands behind the verb are said, as people mark it.
/// </summary>
internal readonly struct RelativeStatements(Evidence evidence)
{
    private const int LongestSubject = 12;
    private const int LongestSentence = 60;
    private const int MostAdverbs = 2;

    // These take no object but words, so that what has a verb behind them is their clause: "the plan he said was dropped".
    private static readonly WordTable Clausal = RuleWords.Of("clausal");

    // These are said themselves, as a plan is not: "everything that she said was true".
    private static readonly WordTable Sayable = RuleWords.Of("sayable");

    /// <summary>Finds the pronoun of such a clause, and who says it.</summary>
    /// <param name="site">The cue.</param>
    /// <returns>The pronoun and the words between it and the verb; <see langword="null"/> where the cue is of another kind.</returns>
    public (int Pronoun, TokenRange Subject)? At(in CueSite site)
    {
        var (first, end) = (site.Sentence.FirstToken, site.Sentence.EndToken);
        var isClausal = evidence.Passage.IsAny(site.Head, Clausal);
        return (site.Voice & CueSite.Negated) == 0
            && evidence.Cues.At(site.Head, first, end) is { Shape: CueShape.Finite } cue && (cue.Verb.Takes & Complements.Bare) != 0
            && IsPredicate(cue.End, end, isClausal) && PronounBefore(site) is >= 0 and var pronoun && MayHang(pronoun, first)
            && (isClausal || IsNoSubject(pronoun, first)) && Subject(pronoun + 1, site.First) is { } subject
            ? (pronoun, subject)
            : null;
    }

    /// <summary>"The mill that Quist found | was sold": the verb is the noun's.</summary>
    /// <param name="site">The cue, of no such clause.</param>
    /// <param name="start">Where what would be said starts.</param>
    public bool IsVerbOfNoun(in CueSite site, int start) =>
        start == site.Head + 1 && evidence.Tag(start).IsFinite() && !evidence.Passage.IsQuoted(start)
        && PronounBefore(site) is >= 0 and var pronoun && evidence.Tag(pronoun) is PennTag.WDT or PennTag.WP or PennTag.IN;

    /// <summary>Where the clause ends: no later than a comma with the verb of its sentence behind it.</summary>
    public int End(int start, int end)
    {
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (evidence.Tag(i) == PennTag.Comma && !evidence.Passage.IsQuoted(i) && evidence.Tag(i + 1).IsFinite())
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>"Would help", "also was built"; "fled", which may be a participle but where no object stands.</summary>
    private bool IsPredicate(int token, int end, bool isClause)
    {
        var verb = token;
        while (verb < end && verb < token + MostAdverbs && evidence.Tag(verb).IsAdverb())
        {
            verb++;
        }

        return verb < end && !evidence.Passage.IsQuoted(verb)
            && (evidence.Tag(verb).IsFinite() || (isClause && evidence.Tag(verb) == PennTag.VBN));
    }

    /// <summary>The relative pronoun with nothing but a subject between it and the cue; -1 where there is none.</summary>
    private int PronounBefore(in CueSite site)
    {
        var passage = evidence.Passage;
        var lowest = Math.Max(site.Sentence.FirstToken, site.First - LongestSubject);
        for (var i = site.First - 1; i >= lowest; i--)
        {
            if (evidence.Tag(i) is PennTag.WDT or PennTag.WP || passage.IsWord(i, "that"))
            {
                return i + 1 < site.First ? i : -1;
            }

            var mayBeSubject = evidence.IsInChunk(i) || evidence.Tag(i).IsAdverb() || evidence.Tag(i) == PennTag.CC
                || (evidence.Tag(i) == PennTag.IN && !passage.OpensClause(i));
            if (!mayBeSubject || passage.IsQuoted(i))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether there is something that the clause hangs on: "a plan that", "Quist, who", "into what".</summary>
    private bool MayHang(int pronoun, int first)
    {
        var before = pronoun - 1;
        if (before < first || evidence.Passage.IsQuoted(pronoun))
        {
            return false;
        }

        if (evidence.Passage.IsWord(pronoun, "what"))
        {
            return evidence.Tag(before) is PennTag.IN or PennTag.TO || evidence.Tag(before).IsVerb();
        }

        var isApart = evidence.Tag(before) == PennTag.Comma || evidence.Passage.IsDash(before);
        return isApart ? !evidence.Passage.IsWord(pronoun, "that") : evidence.IsInChunk(before) && !evidence.Passage.IsAny(before, Sayable);
    }

    /// <summary>"The plan, which he knew was bad", "they drew up a plan that he knew was bad": the second verb is none of the noun's.</summary>
    private bool IsNoSubject(int pronoun, int first)
    {
        if (evidence.Tag(pronoun - 1) == PennTag.Comma)
        {
            return true;
        }

        var verb = pronoun - 1;
        var lowest = Math.Max(first, pronoun - LongestSentence);
        while (verb >= lowest && !evidence.Tag(verb).IsFinite())
        {
            if (evidence.Passage.OpensClause(verb) || evidence.Tag(verb) == PennTag.Comma)
            {
                return false;
            }

            verb--;
        }

        return verb >= lowest;
    }

    /// <summary>Who says so, without "even" before it and "on Monday" behind it.</summary>
    private TokenRange? Subject(int first, int end)
    {
        while (first < end && evidence.Tag(first).IsAdverb() && !evidence.IsInChunk(first))
        {
            first++;
        }

        while (end > first
            && (evidence.Tag(end - 1).IsAdverb() || evidence.Tag(end - 1) == PennTag.IN || evidence.Passage.Is(end - 1, WordClass.Time)))
        {
            end--;
        }

        return first < end && evidence.IsInChunk(first) ? new TokenRange(first, end) : null;
    }
}
