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

    // Many names can end where one does: what tells of the end is scored once.
    private bool[] _hasEnd = new bool[64];
    private int[] _endScores = new int[64 * EntityTagger.Kinds];

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
        Clear(count);
        var style = CapitalStyles.Of(view.Forms.Of(sentence));
        Span<int> startScores = stackalloc int[EntityTagger.Kinds];
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
            features.Clear();
            EntityFeatures.AddStart(ref features, view, sentence, first);
            startScores.Clear();
            scoring(features.Keys, startScores);
            for (var end = EntitySpans.NextEnd(view, sentence, first, first); end > 0; end = EntitySpans.NextEnd(view, sentence, first, end))
            {
                features.Clear();
                EntityFeatures.AddWhole(ref features, view, sentence, style, first, end);
                scores.Clear();
                scoring(features.Keys, scores);
                var endScores = EndScores(view, sentence, end, ref features);
                for (var kind = 0; kind < scores.Length; kind++)
                {
                    scores[kind] += startScores[kind] + endScores[kind];
                }

                var best = LinearModel.Best(scores);
                var position = end - sentence.FirstToken;
                if (scores[best] > 0 && _best[i] + scores[best] > _best[position])
                {
                    _best[position] = _best[i] + scores[best];
                    _back[position] = (i, (ActorKind)best);
                    hasNames = true;
                }
            }
        }

        if (hasNames)
        {
            Trace(sentence, count, spans);
        }
    }

    private void Clear(int count)
    {
        if (_best.Length <= count)
        {
            _best = new int[count * 2];
            _back = new (int, ActorKind?)[count * 2];
            _hasEnd = new bool[count * 2];
            _endScores = new int[count * 2 * EntityTagger.Kinds];
        }

        _best.AsSpan(0, count + 1).Fill(int.MinValue);
        _hasEnd.AsSpan(0, count + 1).Clear();
        _best[0] = 0;
    }

    private ReadOnlySpan<int> EndScores(EntityView view, Sentence sentence, int end, ref FeatureList features)
    {
        var position = end - sentence.FirstToken;
        var scores = _endScores.AsSpan(position * EntityTagger.Kinds, EntityTagger.Kinds);
        if (!_hasEnd[position])
        {
            _hasEnd[position] = true;
            features.Clear();
            EntityFeatures.AddEnd(ref features, view, sentence, end);
            scores.Clear();
            scoring(features.Keys, scores);
        }

        return scores;
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
