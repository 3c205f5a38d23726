using OnRecord.Reading.Models;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>Chooses the noun phrase that is the source of a cue.</summary>
internal sealed class SourceModel(Ranker model)
{
    /// <summary>How far from the cue a source may begin.</summary>
    private const int FarthestBefore = 60;
    private const int FarthestAfter = 30;

    /// <returns>The source as the index of a chunk, or -1.</returns>
    /// <param name="evidence">The article.</param>
    /// <param name="site">The cue.</param>
    /// <param name="previous">The source of the cue before it in its sentence, or -1.</param>
    /// <param name="margin">By how much it won.</param>
    public int Find(Evidence evidence, in CueSite site, int previous, out int margin)
    {
        var features = new FeatureList(stackalloc uint[SourceFeatures.Capacity]);
        SourceFeatures.GatherNone(ref features, evidence, site);
        var best = -1;
        var highest = model.Score(features.Keys);
        var second = int.MinValue / 2;
        var (first, end) = Candidates(evidence, site);
        for (var chunk = first; chunk < end; chunk++)
        {
            SourceFeatures.Gather(ref features, evidence, site, chunk, previous);
            var score = model.Score(features.Keys);
            if (score > highest)
            {
                (best, highest, second) = (chunk, score, highest);
            }
            else
            {
                second = Math.Max(second, score);
            }
        }

        margin = highest - second;
        return best;
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
