using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>Finds the words of a sentence that may be heads of cues, from left to right.</summary>
internal sealed class CueScan(Evidence evidence, IndirectModel model, Claims claims)
{
    // What most sentences have at most.
    private const int FewSites = 16;

    // A word whose own score is less is hardly ever followed up: one in 1,000 of the training articles.
    private const int LeastOfWord = -400;

    private readonly ScratchList<(CueSite Site, int Score)> _sites = new(evidence.Document.Scratch, FewSites);

    /// <summary>Of each token so far whether it is more likely a cue than not.</summary>
    public bool[] Cues { get; } = evidence.Document.Scratch.Rent<bool>(evidence.Document.Tokens.Length);

    /// <param name="sentence">The sentence.</param>
    /// <param name="known">The cue and source of a quotation whose cue stands in the sentence, or <see langword="null"/>.</param>
    /// <returns>What is to be followed up, by position; good until the next call.</returns>
    public ScratchList<(CueSite Site, int Score)> Find(Sentence sentence, CuedSource? known)
    {
        var knownHead = known?.Cue is { } cue ? cue.End - 1 : -1;
        var previous = -1;
        _sites.Truncate(0);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (i == knownHead)
            {
                previous = i;
                Cues[i] = true;
            }

            if (claims[i] || !CueSite.IsOne(evidence, model.Gate, i))
            {
                continue;
            }

            var site = CueSite.At(evidence, sentence, i);
            if (site.IsAccordingTo)
            {
                // What it takes is fixed: the rules know it better.
                continue;
            }

            var score = CueFeatures.Score(model.Cues, evidence, site, previous, LeastOfWord);
            if (score > IndirectModel.LeastCueScore)
            {
                _sites.Add((site, score));
            }

            if (score > 0)
            {
                Cues[i] = true;
                previous = i;
            }
        }

        return _sites;
    }
}
