using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>
/// Scores runs of a document's tokens as names. What a word says wherever it stands is scored once for all its places.
/// </summary>
/// <param name="scoring">The weights: the model's, or those that are being learned.</param>
internal sealed class EntityScorer(EntityScorer.Scoring scoring)
{
    private const int Parts = (int)WordPart.After + 1;

    // A spelling's scores in each part, and which of them are there.
    private KindScores[] _words = [];
    private byte[] _known = [];

    /// <summary>Sums the weights of features for each kind.</summary>
    public delegate KindScores Scoring(ReadOnlySpan<uint> features);

    /// <summary>Turns to a document, or to weights that have changed: what words said before is forgotten.</summary>
    public void Open(EntityView view)
    {
        var count = view.Facts.Document.Words.SpellingCount;
        if (_known.Length < count || _words.Length < count * Parts)
        {
            var scratch = view.Facts.Document.Scratch;
            _words = scratch.RentUnset<KindScores>(count * Parts);
            _known = scratch.RentUnset<byte>(count);
        }

        _known.AsSpan(0, count).Clear();
    }

    /// <returns>What speaks for a name that starts at the token, wherever it may end.</returns>
    public KindScores Start(EntityView view, Sentence sentence, int first)
    {
        var features = new FeatureList(stackalloc uint[EntityFeatures.MostOfPlace]);
        EntityFeatures.AddStart(ref features, view, sentence, first);
        var scores = scoring(features.Keys) + Word(view, first, WordPart.First);
        return first > sentence.FirstToken ? scores + Word(view, first - 1, WordPart.Before) : scores;
    }

    /// <returns>What speaks for a name that ends there, wherever it may start.</returns>
    public KindScores End(EntityView view, Sentence sentence, int end)
    {
        var features = new FeatureList(stackalloc uint[EntityFeatures.MostOfPlace]);
        EntityFeatures.AddEnd(ref features, view, sentence, end);
        var scores = scoring(features.Keys) + Word(view, end - 1, WordPart.Last);
        return end < sentence.EndToken ? scores + Word(view, end, WordPart.After) : scores;
    }

    /// <returns>What else speaks for the run.</returns>
    public KindScores Whole(EntityView view, Sentence sentence, CapitalStyle style, int first, int end)
    {
        var features = new FeatureList(stackalloc uint[EntityFeatures.MostOfWhole]);
        EntityFeatures.AddWhole(ref features, view, sentence, style, first, end);
        var scores = scoring(features.Keys);
        for (var token = first + 1; token < end - 1; token++)
        {
            scores += Word(view, token, WordPart.Inside);
        }

        return scores;
    }

    private KindScores Word(EntityView view, int token, WordPart part)
    {
        var spelling = view.Facts.Document.Words.SpellingOf(token);
        ref var scores = ref _words[(spelling * Parts) + (int)part];
        if ((_known[spelling] & (1 << (int)part)) == 0)
        {
            _known[spelling] |= (byte)(1 << (int)part);
            var features = new FeatureList(stackalloc uint[EntityFeatures.MostOfWord]);
            EntityFeatures.AddWord(ref features, part, view, token);
            scores = scoring(features.Keys);
        }

        return scores;
    }
}
