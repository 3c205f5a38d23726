using System.Buffers;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>Cuts sentences into names and other words, by dynamic programming over where names may end.</summary>
/// <param name="scorer">Scores what may be a name; open at the document.</param>
internal sealed class EntityChart(EntityScorer scorer) : IDisposable
{
    private Position[] _positions = ArrayPool<Position>.Shared.Rent(64);

    /// <param name="view">The document.</param>
    /// <param name="sentence">The sentence to cut.</param>
    /// <param name="spans">Receives the names, in text order.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Cut(EntityView view, Sentence sentence, List<EntitySpan> spans, CancellationToken cancellationToken = default)
    {
        spans.Clear();
        var positions = Clear(sentence.EndToken - sentence.FirstToken + 1);
        var style = view.Forms.StyleOf(sentence);
        var hasNames = false;
        for (var i = 0; i + 1 < positions.Length; i++)
        {
            if (positions[i].Best >= positions[i + 1].Best)
            {
                positions[i + 1].Best = positions[i].Best;
                positions[i + 1].NameStart = Position.NoName;
            }

            var first = sentence.FirstToken + i;
            if (!EntitySpans.CanStart(view, first))
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            var startScores = scorer.Start(view, sentence, first);
            for (var end = EntitySpans.NextEnd(view, sentence, first, first); end > 0; end = EntitySpans.NextEnd(view, sentence, first, end))
            {
                ref var position = ref positions[end - sentence.FirstToken];
                if (!position.HasEndScores)
                {
                    position.HasEndScores = true;
                    position.EndScores = scorer.End(view, sentence, end);
                }

                var scores = startScores + position.EndScores + scorer.Whole(view, sentence, style, first, end);
                if (scores.Best > 0 && positions[i].Best + scores.Best > position.Best)
                {
                    position.Best = positions[i].Best + scores.Best;
                    position.NameStart = i;
                    position.Kind = scores.BestKind;
                    hasNames = true;
                }
            }
        }

        if (hasNames)
        {
            Trace(sentence, positions, spans);
        }
    }

    public void Dispose() => ArrayPool<Position>.Shared.Return(_positions);

    private Span<Position> Clear(int count)
    {
        if (_positions.Length < count)
        {
            ArrayPool<Position>.Shared.Return(_positions);
            _positions = ArrayPool<Position>.Shared.Rent(count);
        }

        var positions = _positions.AsSpan(0, count);
        positions.Fill(new Position { Best = int.MinValue });
        positions[0].Best = 0;
        return positions;
    }

    private static void Trace(Sentence sentence, ReadOnlySpan<Position> positions, List<EntitySpan> spans)
    {
        for (var i = positions.Length - 1; i > 0;)
        {
            var position = positions[i];
            if (position.NameStart == Position.NoName)
            {
                i--;
                continue;
            }

            spans.Add(new EntitySpan(sentence.FirstToken + position.NameStart, sentence.FirstToken + i, position.Kind));
            i = position.NameStart;
        }

        spans.Reverse();
    }

    /// <summary>Where the sentence may be cut.</summary>
    private struct Position
    {
        /// <summary>Stands for the start where a token ends here that is in no name.</summary>
        public const int NoName = -1;

        /// <summary>The score of the best cut of what lies before.</summary>
        public int Best;

        /// <summary>Where the name starts that ends here in that cut.</summary>
        public int NameStart;

        public ActorKind Kind;

        /// <summary>Many names can end where one does: what tells of the end is scored once.</summary>
        public bool HasEndScores;

        public KindScores EndScores;
    }
}
