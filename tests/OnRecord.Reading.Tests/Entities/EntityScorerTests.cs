using OnRecord.Reading.Entities;
using OnRecord.Reading.Models;

namespace OnRecord.Reading.Tests.Entities;

public class EntityScorerTests
{
    private const string Text = "Officials of the Harbor Workers Union met Ana Lopes and Ana Lund in Tarn Bay.";

    [Fact]
    public void The_parts_of_a_run_add_up_to_all_that_the_trainer_learns_from()
    {
        var view = Views.Of(Text);
        var scorer = new EntityScorer(Sum);
        scorer.Open(view);
        foreach (var sentence in view.Facts.Document.Sentences.AsSpan())
        {
            var style = view.StyleOf(sentence);
            for (var first = sentence.FirstToken; first < sentence.EndToken; first++)
            {
                for (var end = first + 1; end <= sentence.EndToken && end - first <= EntitySpans.Longest; end++)
                {
                    var features = new FeatureList(new uint[EntityFeatures.MostOfAll]);
                    EntityFeatures.AddAll(ref features, view, sentence, style, first, end);

                    var parts = scorer.Start(view, sentence, first) + scorer.End(view, sentence, end)
                        + scorer.Whole(view, sentence, style, first, end);

                    Assert.Equal(Sum(features.Keys), parts);
                }
            }
        }
    }

    [Fact]
    public void What_words_said_is_forgotten_when_the_weights_have_changed()
    {
        var view = Views.Of(Text);
        var sentence = view.Facts.Document.Sentences[0];
        var weight = 1;
        var scorer = new EntityScorer(features => new KindScores(weight * features.Length, 0, 0));
        scorer.Open(view);
        var before = scorer.Start(view, sentence, 3);

        weight = 2;
        scorer.Open(view);

        Assert.Equal(before + before, scorer.Start(view, sentence, 3));
    }

    // Weights of no meaning, other ones for each feature and kind.
    private static KindScores Sum(ReadOnlySpan<uint> features)
    {
        var scores = default(KindScores);
        foreach (var feature in features)
        {
            scores += new KindScores((int)(feature % 101), (int)(feature % 89), (int)(feature % 97));
        }

        return scores;
    }
}
