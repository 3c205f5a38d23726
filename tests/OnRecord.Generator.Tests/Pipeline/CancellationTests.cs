using System.Text;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Emission;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Models;
using OnRecord.Generator.Tests.Support;

namespace OnRecord.Generator.Tests.Pipeline;

public class CancellationTests
{
    private const int Articles = 300;
    private const int Fifth = 5;

    [Fact]
    public void A_cancelled_run_reads_no_further_article_and_the_next_run_reads_all()
    {
        using var cancellation = new CancellationTokenSource();
        var (begun, wait) = (0, true);
        var newsroom = new Newsroom((text, cancellationToken) =>
        {
            switch (Interlocked.Increment(ref begun))
            {
                case Fifth:
                    cancellation.Cancel();
                    break;
                case > Fifth when wait:
                    cancellationToken.WaitHandle.WaitOne();
                    break;
            }

            return TinyReader.Read(text, cancellationToken);
        });
        for (var i = 0; i < Articles; i++)
        {
            newsroom.Add($"seeds/story-{i}.txt", $"“Number {i} it is,” said Marta Quist.");
        }

        Assert.ThrowsAny<OperationCanceledException>(() => newsroom.Run(cancellation.Token));
        wait = false;

        // Threads that were about to begin an article still look at it, and see that the run was cancelled.
        Assert.InRange(newsroom.Reads, Fifth, Articles / 4);
        Assert.Equal(Articles, newsroom.Run().TrackedSteps[OnRecord.Generator.Pipeline.Steps.ArticleResults].Length);
    }

    /// <summary>What follows the reading is as long as the article is full: it stops between any two of what it names.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("“Yes,” said Marta Quist in Kaskinen. ")]
    public void An_article_that_is_cancelled_when_it_has_been_read_is_made_nothing_of(string sentence)
    {
        using var cancellation = new CancellationTokenSource();
        var readings = new ReadingCache((text, cancellationToken) =>
        {
            var reading = TinyReader.Read(text, cancellationToken);
            cancellation.Cancel();
            return reading;
        });
        var file = new ArticleFile("/src/seeds/a.txt", "seeds/a.txt", SourceText.From("Text. " + sentence, Encoding.UTF8), SeedMetadata.None);

        Assert.Throws<OperationCanceledException>(() => ArticleResult.Read(file, readings, cancellation.Token));
        Assert.NotNull(ArticleResult.Read(file, readings, CancellationToken.None).Part);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_part_of_what_follows_the_reading_can_be_cancelled(int part)
    {
        const string Text = "“Yes,” said Marta Quist in Kaskinen.";
        var file = new ArticleFile("/src/seeds/a.txt", "seeds/a.txt", SourceText.From(Text, Encoding.UTF8), SeedMetadata.None);
        var article = OpenArticle.Open(file, new ReadingCache(TinyReader.Read), CancellationToken.None, out _)!;
        var model = ArticleModeler.Build(article, CancellationToken.None);
        var cancelled = new CancellationToken(canceled: true);
        Action[] parts =
        [
            () => ActorModeler.Build(article.Reading.Actors, cancelled),
            () => ArticleEmitter.Emit(model, cancelled),
            () => TableWriter.Article(model, cancelled),
        ];

        Assert.Throws<OperationCanceledException>(parts[part]);
    }
}
