using OnRecord.Reading.Entities;

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

    // Scores runs in the order in which the chart asks for them, which is that of their starts, then ends.
    private static List<EntitySpan> Cut(Func<int, int, ActorKind, int> score)
    {
        var view = Views.Of(Text);
        var sentence = view.Facts.Document.Sentences[0];
        var asked = new Queue<(int First, int End)>([(0, 1), (0, 2), (1, 2), (3, 4)]);
        var spans = new List<EntitySpan>();
        new EntityChart((_, scores) =>
        {
            var (first, end) = asked.Dequeue();
            for (var kind = 0; kind < scores.Length; kind++)
            {
                scores[kind] = score(first, end, (ActorKind)kind);
            }
        }).Cut(view, sentence, spans);
        Assert.Empty(asked);
        return spans;
    }
}
