using OnRecord.Reading.Models;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Ties;

/// <summary>Chooses what a quotation is tied to.</summary>
internal sealed class TieModel(Ranker model)
{
    public const string FileName = "quotations.bin";

    private static readonly Lazy<TieModel> LazyDefault = new(() => Read(ModelFile.Load(FileName)));

    /// <summary>The engine's model, loaded when it is first asked for.</summary>
    public static TieModel Default => LazyDefault.Value;

    /// <exception cref="InvalidDataException">The bytes are no such model.</exception>
    public static TieModel Read(ReadOnlySpan<byte> file)
    {
        var reader = new ModelReader(file);
        return new TieModel(Ranker.Read(ref reader));
    }

    /// <returns>The best of the ties; of equals the first.</returns>
    /// <param name="looked">What was seen of the quotation.</param>
    /// <param name="site">The quotation.</param>
    /// <param name="ties">What is possible.</param>
    public Tie Choose(TieFeatures looked, in QuotationSite site, ScratchList<Tie> ties)
    {
        var best = ties[0];
        var highest = int.MinValue;
        TieKind? kind = null;
        var scoreKind = 0;
        foreach (var tie in ties)
        {
            if (tie.Kind != kind)
            {
                (kind, scoreKind) = (tie.Kind, looked.ScoreKind(model, tie.Kind));
            }

            var score = tie.Kind == TieKind.Cue ? scoreKind + looked.ScoreCue(model, site, tie.Head) : scoreKind;
            if (score > highest)
            {
                (best, highest) = (tie, score);
            }
        }

        return best;
    }

    /// <returns>The index of the best of the candidates, given by their features; of equals the first.</returns>
    public int Choose(uint[][] candidates)
    {
        var best = 0;
        var highest = int.MinValue;
        for (var i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Sum(key => model[key]) is var score && score > highest)
            {
                (best, highest) = (i, score);
            }
        }

        return best;
    }
}
