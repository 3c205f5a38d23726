using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>Cuts sentences into names and other words, by dynamic programming over where names may end.</summary>
/// <param name="scoring">The weights: the model's, or those that are being learned.</param>
internal sealed class EntityChart(EntityChart.Scoring scoring)
{
    // Of each cut position: the best score so far, and the name that ends there in the best cut (of no kind: a token that is in no name).
    private int[] _best = new int[64];
    private (int First, ActorKind? Kind)[] _back = new (int, ActorKind?)[64];

    /// <summary>Adds the weights of features to the scores of the kinds.</summary>
    public delegate void Scoring(ReadOnlySpan<uint> features, Span<int> scores);

    /// <param name="view">The document.</param>
    /// <param name="sentence">The sentence to cut.</param>
    /// <param name="spans">Receives the names, in text order.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Cut(EntityView view, Sentence sentence, List<EntitySpan> spans, CancellationToken cancellationToken = default)
    {
        spans.Clear();
        var count = sentence.EndToken - sentence.FirstToken;
        if (_best.Length <= count)
        {
            _best = new int[count * 2];
            _back = new (int, ActorKind?)[count * 2];
        }

        _best.AsSpan(0, count + 1).Fill(int.MinValue);
        _best[0] = 0;
        var style = CapitalStyles.Of(view.Forms.Of(sentence));
        Span<int> scores = stackalloc int[EntityTagger.Kinds];
        var features = new FeatureList(stackalloc uint[EntityFeatures.Capacity]);
        var hasNames = false;
        for (var i = 0; i < count; i++)
        {
            if (_best[i] >= _best[i + 1])
            {
                _best[i + 1] = _best[i];
                _back[i + 1] = (i, null);
            }

            var first = sentence.FirstToken + i;
            if (!EntitySpans.CanStart(view, first))
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            for (var end = EntitySpans.NextEnd(view, sentence, first, first); end > 0; end = EntitySpans.NextEnd(view, sentence, first, end))
            {
                EntityFeatures.Gather(ref features, view, sentence, style, first, end);
                scores.Clear();
                scoring(features.Keys, scores);
                var kind = LinearModel.Best(scores);
                var position = end - sentence.FirstToken;
                if (scores[kind] > 0 && _best[i] + scores[kind] > _best[position])
                {
                    _best[position] = _best[i] + scores[kind];
                    _back[position] = (i, (ActorKind)kind);
                    hasNames = true;
                }
            }
        }

        if (hasNames)
        {
            Trace(sentence, count, spans);
        }
    }

    private void Trace(Sentence sentence, int count, List<EntitySpan> spans)
    {
        for (var position = count; position > 0; position = _back[position].First)
        {
            if (_back[position].Kind is { } kind)
            {
                spans.Add(new EntitySpan(sentence.FirstToken + _back[position].First, sentence.FirstToken + position, kind));
            }
        }

        spans.Reverse();
    }
}
