using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>Extends the phrase that speaks by its possessors, and by what describes it up to the cue.</summary>
internal static class SourceExtent
{
    private const int LongestDescription = 40;
    private const int LongestRole = 2;

    public static TokenRange Of(Evidence evidence, in CueSite site, int index)
    {
        var whole = Whole(evidence, site, index);

        // "The minutes | record": what is tagged as a noun, and is the cue, does not speak.
        return whole.First < site.First && site.Head < whole.End ? whole with { End = site.First }
            : site.Head == whole.First && whole.End > whole.First + 1 ? whole with { First = site.Head + 1 }
            : whole;
    }

    private static TokenRange Whole(Evidence evidence, in CueSite site, int index)
    {
        var chunk = evidence.Chunk(index);
        var first = chunk.First;
        var lowest = site.Sentence.FirstToken;
        for (var i = index - 1;
            i >= 0 && evidence.Chunk(i) is var owner && owner.First >= lowest && owner.End == first && IsPossessor(evidence, owner);
            i--)
        {
            first = owner.First;
        }

        var end = chunk.End;
        if (chunk.Kind > ChunkKind.Proper || IsPossessor(evidence, chunk))
        {
            return new TokenRange(first, end);
        }

        if (end > site.First)
        {
            return new TokenRange(first, AfterCue(evidence, site, end));
        }

        // "Quist, | Ode | said, is ill": nothing closes what would describe her.
        if (evidence.Tag(end) == PennTag.Comma && evidence.ChunkFrom(end + 1) is { Kind: ChunkKind.Person } other && other.End == site.First)
        {
            return new TokenRange(other.First, other.End);
        }

        // "In a letter signed by | his aide, Omar Vane, the commissioner | said": nothing closes what would describe the aide.
        if (first > lowest && evidence.Passage.IsWord(first - 1, "by") && evidence.ChunkAt(site.First - 1) is var main
            && main > index && main < evidence.ChunkCount && evidence.Chunk(main) is { Kind: ChunkKind.Common } office && office.End == site.First
            && evidence.Passage.IsComma(office.First - 1) && evidence.Passage.IsWord(office.First, "the"))
        {
            return new TokenRange(office.First, office.End);
        }

        if (IsBeforeRole(evidence, end, site.First))
        {
            return new TokenRange(first, site.First);
        }

        // "The nurse | who | said": of 426 such in the training articles people marked the pronoun alone 421 times.
        var last = BeforeCue(evidence, site, end);
        return last > end && evidence.Tag(last - 1) is PennTag.WP or PennTag.WDT ? new TokenRange(last - 1, last) : new TokenRange(first, last);
    }

    /// <summary>"Tarn Trust | ranger Ana Lopes | said": what stands between two names says what she is, whatever it is tagged as.</summary>
    private static bool IsBeforeRole(Evidence evidence, int end, int cue)
    {
        var name = evidence.ChunkAt(cue - 1) is var index && index < evidence.ChunkCount ? evidence.Chunk(index) : default;
        var isRole = name.Kind == ChunkKind.Person && name.End == cue && name.First - end is > 0 and <= LongestRole;
        for (var i = end; i < name.First && isRole; i++)
        {
            isRole = evidence.Passage.Kind(i) == TokenKind.Word && !evidence.Passage.Is(i, WordClass.Capital)
                && !(evidence.Tag(i) is PennTag.IN or PennTag.CC or PennTag.TO or PennTag.DT or PennTag.WP or PennTag.WDT or PennTag.PRPS);
        }

        return isRole;
    }

    private static bool IsPossessor(Evidence evidence, in Chunk chunk) =>
        chunk.Kind == ChunkKind.Possessive || evidence.Tag(chunk.End - 1) == PennTag.POS;

    // What stands between a subject and its verb describes it: ", a spokeswoman for the port,".
    private static int BeforeCue(Evidence evidence, in CueSite site, int end)
    {
        if (site.First - end > LongestDescription)
        {
            return end;
        }

        var opensRelative = false;
        for (var i = end; i < site.First; i++)
        {
            var tag = evidence.Tag(i);
            opensRelative |= tag is PennTag.WP or PennTag.WDT;
            if ((!opensRelative && (tag.IsFinite() || evidence.Passage.OpensClause(i)))
                || (tag == PennTag.CC && !JoinsPhrases(evidence, i))
                || tag is PennTag.Stop or PennTag.Colon || evidence.Passage.IsQuoted(i))
            {
                return AfterName(evidence, end, site.First);
            }
        }

        var last = site.First;
        while (last > end && (evidence.Tag(last - 1).IsAdverb() || evidence.Tag(last - 1) is PennTag.Comma or PennTag.IN or PennTag.TO))
        {
            last--;
        }

        return last;
    }

    // "His lawyer, Grace Nduta, denied it, saying", "A spokesman for the port, Omar Vane, denied it, saying": the name in commas belongs to
    // every cue.
    private static int AfterName(Evidence evidence, int after, int end)
    {
        var comma = evidence.Tag(after) == PennTag.IN && evidence.ChunkFrom(after + 1) is { } more ? more.End : after;
        return comma < end && evidence.Tag(comma) == PennTag.Comma && evidence.ChunkFrom(comma + 1) is { Kind: ChunkKind.Person } name
            && name.End < end && evidence.Tag(name.End) == PennTag.Comma && (comma == after || IsJoined(evidence, name.End + 1, end))
            ? name.End
            : after;
    }

    /// <summary>"Denied it | and | accused", "denied it | , | saying"; not "rose to object".</summary>
    private static bool IsJoined(Evidence evidence, int first, int end)
    {
        var isJoined = false;
        for (var i = first; i < end && !isJoined; i++)
        {
            isJoined = evidence.Tag(i) is PennTag.CC or PennTag.Comma;
        }

        return isJoined;
    }

    // "Quist and her aides", not "but Quist".
    private static bool JoinsPhrases(Evidence evidence, int coordinator) =>
        evidence.Passage.IsWord(coordinator, "and") && evidence.IsInChunk(coordinator - 1) && evidence.IsInChunk(coordinator + 1);

    private static int AfterCue(Evidence evidence, in CueSite site, int end)
    {
        var limit = Math.Min(site.Sentence.EndToken, end + LongestDescription);
        while (end < limit && evidence.Tag(end) == PennTag.IN && evidence.ChunkFrom(end + 1) is { } more && more.End <= limit)
        {
            end = more.End;
        }

        return end;
    }
}
