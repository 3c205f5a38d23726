using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Sources;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>Whom grammar makes the source where the models choose another phrase of the sentence.</summary>
internal readonly struct SubjectChoice(Evidence evidence, SourceFinder sources)
{
    /// <param name="site">The cue.</param>
    /// <param name="choice">What the models choose.</param>
    public SourceChoice Of(in CueSite site, SourceChoice choice) => SubjectBehind(site, SubjectOfClause(site, OwnedSubject(site, choice)));

    /// <summary>"The bill was drafted by the trust, whose director, Omar Reyes, said": the director.</summary>
    private SourceChoice OwnedSubject(in CueSite site, SourceChoice choice)
    {
        if (choice.Chunk < 0)
        {
            return choice;
        }

        var owned = evidence.Chunk(choice.Chunk).End + 1;
        return owned < site.First && evidence.Passage.IsWord(owned, "whose")
            && sources.Before(site.Sentence.FirstToken, site.First) is { } subject && subject.First == owned
            && evidence.ChunkFrom(owned + 1) is not null
            ? choice with { Chunk = evidence.ChunkAt(owned + 1), RunnerUp = choice.Chunk }
            : choice;
    }

    /// <summary>"Ode wept as | Quist told him": who is named between "as" and the verb is its subject.</summary>
    private SourceChoice SubjectOfClause(in CueSite site, SourceChoice choice)
    {
        var passage = evidence.Passage;
        var last = site.First - 1;
        if (last <= site.Sentence.FirstToken || choice.Chunk < 0 || evidence.ChunkAt(last) is not (>= 0 and var subject)
            || subject <= choice.Chunk || subject >= evidence.ChunkCount)
        {
            return choice;
        }

        var chunk = evidence.Chunk(subject);
        var opening = chunk.First - 1;
        return chunk is { Kind: ChunkKind.Person } && chunk.End == site.First
            && opening > site.Sentence.FirstToken && evidence.Chunk(choice.Chunk).End < opening
            && (passage.IsWord(opening, "as") || passage.IsWord(opening, "while") || passage.IsWord(opening, "when")
                || passage.IsWord(opening, "after") || passage.IsWord(opening, "because"))
            ? choice with { Chunk = subject, RunnerUp = choice.Chunk }
            : choice;
    }

    /// <summary>
    /// "The mill, where cloth lay, burned, said | firefighters.": who is named behind a verb that ends its sentence so is its subject.
    /// </summary>
    private SourceChoice SubjectBehind(in CueSite site, SourceChoice choice)
    {
        var passage = evidence.Passage;
        var (behind, end) = (site.Head + 1, site.Sentence.EndToken);
        var mayBeBehind = site.First == site.Head && site.First > site.Sentence.FirstToken + 1 && passage.IsComma(site.First - 1)
            && passage.IsAny(site.Head, Tellings.Saying) && behind < end;
        if (!mayBeBehind || evidence.ChunkFrom(behind) is not { } chunk || evidence.ChunkAt(behind) == choice.Chunk)
        {
            return choice;
        }

        // "Said the officer, Dr Ana Lopes."
        while (chunk.End + 1 < end && passage.IsComma(chunk.End) && evidence.ChunkFrom(chunk.End + 1) is { } apposed)
        {
            chunk = apposed;
        }

        return chunk.End + 1 >= end ? choice with { Chunk = evidence.ChunkAt(behind), RunnerUp = choice.Chunk } : choice;
    }
}
