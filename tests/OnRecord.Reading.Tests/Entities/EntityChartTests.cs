using OnRecord.Reading.Entities;
using OnRecord.Reading.Models;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tests.Entities;

public class EntityChartTests
{
    private const string Text = "Ana Lopes met Lee.";

    [Fact]
    public void Where_nothing_scores_above_zero_there_is_no_name() => Assert.Empty(Cut((_, _, _) => 0));

    [Fact]
    public void The_cut_with_the_highest_score_wins() =>
        Assert.Equal(
            [new EntitySpan(0, 2, ActorKind.Person), new EntitySpan(3, 4, ActorKind.Place)],
            Cut((first, end, kind) => (first, end, kind) switch
            {
                (0, 1, ActorKind.Place) => 5,
                (1, 2, ActorKind.Place) => 5,
                (0, 2, ActorKind.Person) => 11,
                (3, 4, ActorKind.Place) => 1,
                _ => -1,
            }));

    [Fact]
    public void Two_short_names_win_over_a_long_one_of_less_than_their_sum() =>
        Assert.Equal(
            [new EntitySpan(0, 1, ActorKind.Place), new EntitySpan(1, 2, ActorKind.Place)],
            Cut((_, end, kind) => kind == ActorKind.Place && end <= 2 ? 5 : 0));

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 0)]
    public void A_run_whose_places_speak_too_little_for_a_name_is_not_looked_at(int least, int names) =>
        Assert.Equal(names, Cut((first, end, _) => end == first + 1 ? 5 : 0, least).Count);

    [Theory]
    [InlineData("the Bank of Lund closed", "Bank|Bank of Lund|Lund")]
    [InlineData("the bank closed", "")]
    [InlineData("told Ana Lopes slowly", "Ana|Ana Lopes|Lopes")]
    [InlineData("Arps, Slate & Flom", "Arps|Arps, Slate|Arps, Slate & Flom|Slate|Slate & Flom|Flom")]
    public void Runs_of_capitals_with_small_words_inside_can_be_names(string text, string runs)
    {
        var view = Views.Of(text);
        var sentence = Assert.Single(view.Facts.Document.Sentences);
        var found = new List<string>();
        for (var first = sentence.FirstToken; first < sentence.EndToken; first++)
        {
            for (var end = first + 1; end <= sentence.EndToken; end++)
            {
                if (EntitySpans.CanBeName(view, sentence, first, end))
                {
                    found.Add(view.Facts.Document.Span(view.Facts.Document.ExtentOf(first, end)).ToString());
                }
            }
        }

        Assert.Equal(runs, string.Join('|', found));
    }

    // Scores runs as wholes; what tells of their starts and ends alone adds nothing.
    private static List<EntitySpan> Cut(Func<int, int, ActorKind, int> score, int least = int.MinValue)
    {
        var view = Views.Of(Text);
        var sentence = view.Facts.Document.Sentences[0];
        (int First, int End)[] runs = [(0, 1), (0, 2), (1, 2), (3, 4)];
        var keys = runs.Select(run => KeysOf(view, run.First, run.End)).ToArray();
        var spans = new ScratchList<EntitySpan>(view.Facts.Document.Scratch, 0);
        var scorer = new EntityScorer(features =>
        {
            var asked = features.ToArray();
            var run = Array.FindIndex(keys, known => known.SequenceEqual(asked));
            int Score(ActorKind kind) => run < 0 ? 0 : score(runs[run].First, runs[run].End, kind);
            return new KindScores(Score(ActorKind.Person), Score(ActorKind.Organization), Score(ActorKind.Place));
        });
        scorer.Open(view);
        var chart = new EntityChart(scorer, view.Facts.Document.Scratch, least);
        chart.Cut(view, sentence, spans);
        return [.. spans];
    }

    private static uint[] KeysOf(EntityView view, int first, int end)
    {
        var sentence = view.Facts.Document.Sentences[0];
        var features = new FeatureList(new uint[EntityFeatures.MostOfWhole]);
        EntityFeatures.AddWhole(ref features, view, sentence, view.StyleOf(sentence), first, end);
        return features.Keys.ToArray();
    }
}
