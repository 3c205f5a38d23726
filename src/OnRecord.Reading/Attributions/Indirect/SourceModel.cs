using OnRecord.Reading.Models;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>Chooses the noun phrase that is the source of a cue.</summary>
internal sealed class SourceModel(Ranker model)
{
    /// <summary>How far from the cue a source may begin.</summary>
    private const int FarthestBefore = 60;
    private const int FarthestAfter = 30;

    /// <summary>What is so far behind after the first questions is hardly ever the source: once in 1,000 cues of the training articles.</summary>
    private const int FarthestBehind = 600;

    /// <returns>The source.</returns>
    /// <param name="evidence">The article.</param>
    /// <param name="site">The cue.</param>
    /// <param name="previous">The source of the cue before it in its sentence, or -1.</param>
    public SourceChoice Find(Evidence evidence, in CueSite site, int previous)
    {
        var (best, runnerUp) = (-1, -1);
        var questions = new SourceFeatures(evidence, site, previous);
        var highest = questions.ScoreNone(model);
        var second = int.MinValue / 2;
        var (first, end) = Candidates(evidence, site);
        for (var chunk = first; chunk < end; chunk++)
        {
            var score = questions.Score(model, chunk, highest - FarthestBehind);
            if (score > highest)
            {
                (best, runnerUp, highest, second) = (chunk, best, score, highest);
            }
            else if (score > second)
            {
                (runnerUp, second) = (chunk, score);
            }
        }

        return new SourceChoice(best, runnerUp, highest - second);
    }

    /// <returns>The chunks that may be the source, end exclusive.</returns>
    public static (int First, int End) Candidates(Evidence evidence, in CueSite site)
    {
        var first = evidence.ChunkAt(site.Head);
        var lowest = Math.Max(0, first - SourceFeatures.MostBefore);
        var limit = Math.Max(site.Sentence.FirstToken, site.Head - FarthestBefore);
        while (first > lowest && evidence.Chunk(first - 1).First >= limit)
        {
            first--;
        }

        var end = evidence.ChunkAt(site.Head + 1);
        var highest = Math.Min(evidence.ChunkCount, end + SourceFeatures.MostAfter);
        var last = Math.Min(site.Sentence.EndToken, site.Head + FarthestAfter);
        while (end < highest && evidence.Chunk(end).End <= last)
        {
            end++;
        }

        return (first, end);
    }
}

/// <summary>What was chosen as a cue's source.</summary>
/// <param name="Chunk">Its chunk; -1 where there is no source.</param>
/// <param name="RunnerUp">The next best chunk; -1 where that is no source.</param>
/// <param name="Margin">By how much it won.</param>
internal readonly record struct SourceChoice(int Chunk, int RunnerUp, int Margin);
