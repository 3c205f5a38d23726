using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>Cuts sentences into names and other words, by dynamic programming over where names may end.</summary>
/// <param name="scorer">Scores what may be a name; open at the document.</param>
/// <param name="scratch">The memory to work in.</param>
/// <param name="least">A run whose first and last words and neighbours speak less for a name is not looked at as a whole.</param>
internal sealed class EntityChart(EntityScorer scorer, Scratch scratch, int least = int.MinValue)
{
    private Position[] _positions = scratch.RentUnset<Position>(64);

    /// <param name="view">The document.</param>
    /// <param name="sentence">The sentence to cut.</param>
    /// <param name="spans">Receives the names, in text order.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Cut(EntityView view, Sentence sentence, ScratchList<EntitySpan> spans, CancellationToken cancellationToken = default)
    {
        spans.Truncate(0);
        for (var first = sentence.FirstToken; first < sentence.EndToken;)
        {
            first = EntitySpans.CanStart(view, first) ? CutStretch(view, sentence, first, spans, cancellationToken) : first + 1;
        }
    }

    /// <summary>Cuts the stretch that starts where a name may, as far as names may overlap: what lies between stretches is in no name.</summary>
    /// <returns>The stretch's end.</returns>
    private int CutStretch(EntityView view, Sentence sentence, int start, ScratchList<EntitySpan> spans, CancellationToken cancellationToken)
    {
        var style = view.StyleOf(sentence);
        var hasNames = false;
        var reached = 0;
        Reach(ref reached, 1);
        for (var i = 0; i < reached; i++)
        {
            if (_positions[i].Best >= _positions[i + 1].Best)
            {
                _positions[i + 1].Best = _positions[i].Best;
                _positions[i + 1].NameStart = Position.NoName;
            }

            var first = start + i;
            if (!EntitySpans.CanStart(view, first))
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            var startScores = scorer.Start(view, sentence, first);
            for (var end = EntitySpans.NextEnd(view, sentence, first, first); end > 0; end = EntitySpans.NextEnd(view, sentence, first, end))
            {
                Reach(ref reached, end - start);
                ref var position = ref _positions[end - start];
                if (!position.HasEndScores)
                {
                    position.HasEndScores = true;
                    position.EndScores = scorer.End(view, sentence, end);
                }

                var scores = startScores + position.EndScores;
                if (scores.Best < least)
                {
                    continue;
                }

                scores += scorer.Whole(view, sentence, style, first, end);
                if (scores.Best > 0 && _positions[i].Best + scores.Best > position.Best)
                {
                    position.Best = _positions[i].Best + scores.Best;
                    position.NameStart = i;
                    position.Kind = scores.BestKind;
                    hasNames = true;
                }
            }
        }

        if (hasNames)
        {
            Trace(start, _positions.AsSpan(0, reached + 1), spans);
        }

        return start + reached;
    }

    /// <summary>Opens the positions up to the end.</summary>
    private void Reach(ref int reached, int end)
    {
        if (end >= _positions.Length)
        {
            var larger = scratch.RentUnset<Position>(2 * _positions.Length);
            _positions.CopyTo(larger, 0);
            _positions = larger;
        }

        if (reached == 0)
        {
            _positions[0] = default;
        }

        while (reached < end)
        {
            _positions[++reached] = new Position { Best = int.MinValue };
        }
    }

    private static void Trace(int start, ReadOnlySpan<Position> positions, ScratchList<EntitySpan> spans)
    {
        var count = spans.Length;
        for (var i = positions.Length - 1; i > 0;)
        {
            var position = positions[i];
            if (position.NameStart == Position.NoName)
            {
                i--;
                continue;
            }

            spans.Add(new EntitySpan(start + position.NameStart, start + i, position.Kind));
            i = position.NameStart;
        }

        spans.Reverse(count);
    }

    /// <summary>Where a stretch may be cut.</summary>
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
