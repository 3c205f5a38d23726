using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>A word that may be the head of a cue, with what the models ask about it.</summary>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Head">The word.</param>
/// <param name="First">The first of the auxiliaries and adverbs before it; the word itself where there are none.</param>
/// <param name="Voice">Which kinds of auxiliaries those are: see <see cref="VoiceOf"/>.</param>
/// <param name="Subject">Index of the chunk before it, or -1.</param>
/// <param name="After">What follows it: see <see cref="AfterOf"/>.</param>
/// <param name="Rule">What convention holds it to be: 0 no cue.</param>
/// <param name="RuleStart">Where convention lets its content start, or -1.</param>
internal readonly record struct CueSite(Sentence Sentence, int Head, int First, uint Voice, int Subject, uint After, uint Rule, int RuleStart)
{
    public const uint Passive = 1;
    public const uint Negated = 32;

    private const uint RuleShape = 7;
    private const int LongestLead = 6;
    private const int FarthestSubject = 30;
    private const int FarthestEvent = 14;
    private const int FarthestStart = 60;

    public bool IsAccordingTo => (Rule & RuleShape) == 1u + (uint)CueShape.AccordingTo;

    public static bool IsOne(Evidence evidence, int token)
    {
        var tag = evidence.Tag(token);
        return Evidence.MayBeCue(tag) ? (evidence.IsKnown(token) || tag.IsVerb()) && !evidence.IsOfPerson(token)
            : evidence.Passage.IsColon(token);
    }

    public static bool IsOne(Evidence evidence, CueGate gate, int token) =>
        IsOne(evidence, token) && gate.Passes(evidence.Stem(token), evidence.Tag(token));

    public static CueSite At(Evidence evidence, Sentence sentence, int head)
    {
        var first = head;
        if (evidence.Tag(head).IsVerb())
        {
            while (first > sentence.FirstToken && head - first < LongestLead && IsLead(evidence, first - 1))
            {
                first--;
            }
        }

        var (rule, start) = RuleOf(evidence, sentence, head);
        return new CueSite(
            sentence, head, first, VoiceOf(evidence, first, head),
            SubjectOf(evidence, sentence, first), AfterOf(evidence, sentence, head), rule, start);
    }

    private static (uint Rule, int Start) RuleOf(Evidence evidence, Sentence sentence, int head)
    {
        if (evidence.Cues.At(head, sentence.FirstToken, sentence.EndToken) is not { } cue)
        {
            return (0, -1);
        }

        var start = cue.Shape is CueShape.Finite or CueShape.Adjunct
            ? evidence.Contents.StartAfter(cue, Math.Min(sentence.EndToken, head + FarthestStart))
            : -1;
        return (1u + (uint)cue.Shape + (start >= 0 ? 16u : 0) + (cue.Verb.IsStrong ? 8u : 0), start);
    }

    private static bool IsLead(Evidence evidence, int token)
    {
        var tag = evidence.Tag(token);
        return !evidence.Passage.IsQuoted(token)
            && (tag == PennTag.MD || (tag.IsAdverb() && !evidence.IsInChunk(token)) || tag == PennTag.TO
                || (tag.IsVerb() && evidence.Passage.Is(token, WordClass.Auxiliary)));
    }

    private static uint VoiceOf(Evidence evidence, int first, int head)
    {
        uint voice = 0;
        for (var i = first; i < head; i++)
        {
            var passage = evidence.Passage;
            voice |= passage.Is(i, WordClass.Negation) ? Negated
                : evidence.Tag(i) == PennTag.TO ? 16u
                : passage.Is(i, WordClass.Modal) ? 8u
                : passage.Is(i, WordClass.Do) ? 4u
                : passage.Is(i, WordClass.Have) ? 2u
                : passage.Is(i, WordClass.Be) ? Passive
                : 0u;
        }

        return voice;
    }

    private static int SubjectOf(Evidence evidence, Sentence sentence, int first)
    {
        var chunk = evidence.ChunkAt(first) - 1;
        return chunk >= 0 && evidence.Chunk(chunk).First >= sentence.FirstToken && first - evidence.Chunk(chunk).End <= FarthestSubject ? chunk : -1;
    }

    // The first thing after the head that tells what complement it has, and how many noun phrases stand before that.
    private static uint AfterOf(Evidence evidence, Sentence sentence, int head)
    {
        uint chunks = 0;
        var end = Math.Min(sentence.EndToken, head + 1 + FarthestEvent);
        var inChunk = -1;
        for (var i = head + 1; i < end; i++)
        {
            var tag = evidence.Tag(i);
            uint found = tag switch
            {
                _ when evidence.Passage.QuotationAt(i) is var quotation and >= 0 => evidence.Passage.Quotations[quotation].FirstToken == i ? 1u : 2u,
                PennTag.Comma => 3,
                PennTag.Colon => 4,
                PennTag.Stop => 5,
                PennTag.TO => 6,
                PennTag.WP or PennTag.WRB or PennTag.WDT or PennTag.WPS => 7,
                PennTag.IN when evidence.Passage.IsWord(i, "that") => 8,
                PennTag.DT when i == head + 1 && evidence.Passage.IsWord(i, "that") => 9,
                PennTag.MD => 10,
                PennTag.VBG => 11,
                PennTag.CC => 12,
                PennTag.IN => 13,
                _ when tag.IsVerb() => tag.IsFinite() ? 10u : 14u,
                _ => 0,
            };
            if (found != 0)
            {
                return (found << 8) | (Math.Min(chunks, 2) << 4) | (i == head + 1 ? 1u : 0);
            }

            var chunk = evidence.ChunkAt(i);
            if (chunk != inChunk && chunk < evidence.ChunkCount && evidence.Chunk(chunk).First <= i)
            {
                inChunk = chunk;
                chunks++;
            }
        }

        return Math.Min(chunks, 2) << 4;
    }
}
