using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;
using OnRecord.Training.Corpus;
using OnRecord.Training.Trainers;

namespace OnRecord.Reading.Tests.Entities;

public class EntityTrainerTests
{
    [Fact]
    public void The_same_lists_give_the_same_model_file() =>
        Assert.Equal(
            EntityTrainer.Fit(EntityExample.Of(Articles(), Tagger.Default)),
            EntityTrainer.Fit(EntityExample.Of(Articles(), Tagger.Default)));

    [Fact]
    public void Listed_forms_are_found_in_their_article_without_titles()
    {
        var article = Articles()[0];
        var names = EntityGold.Of(article, article.Actors!)
            .Select(span => $"{article.Document.Span(article.Document.ExtentOf(span.First, span.End))}/{span.Kind}");

        Assert.Equal(["Marta Quist/Person", "Ardmore/Place", "Quist/Person"], names);
    }

    [Fact]
    public void Found_actors_are_counted_against_the_list_by_any_of_their_forms()
    {
        var scores = new ActorScores();
        scores.Add(
            Articles()[0].Actors!,
            [Found("Quist", ActorKind.Person), Found("Ardmore", ActorKind.Organization), Found("Lund", ActorKind.Place)]);

        Assert.Equal("| here | 80.0 | 100.0 | 0.0 | 0.0 |", scores.ToRow("here"));
    }

    private static ActorReading Found(string name, ActorKind kind) => new(name, kind, [], [], []);

    private static List<TrainingArticle> Articles() =>
    [
        .. Enumerable.Range(0, 6).Select(i => new TrainingArticle(
            $"article-{i}",
            Document.Read("Mayor Marta Quist opened the bridge in Ardmore. “It is late,” Mrs. Quist said.", CancellationToken.None),
            [],
            [],
            [
                new GoldActor("Marta Quist", ActorKind.Person, ["Mayor Marta Quist", "Mrs. Quist"], "Mayor"),
                new GoldActor("Ardmore", ActorKind.Place, [], null),
            ],
            [])),
    ];
}
