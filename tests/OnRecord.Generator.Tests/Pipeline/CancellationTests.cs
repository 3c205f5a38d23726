using System.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Emission;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Tests.Support;
using OnRecord.Reading;

namespace OnRecord.Generator.Tests.Pipeline;

public class CancellationTests
{
    private const int Articles = 300;
    private const int Tries = 4;

    [Fact]
    public void A_cancelled_run_reads_no_further_article_and_the_next_run_reads_all()
    {
        using var cancellation = new CancellationTokenSource();
        var begun = 0;
        var newsroom = new Newsroom((text, cancellationToken) =>
        {
            if (Interlocked.Increment(ref begun) == 5)
            {
                cancellation.Cancel();
            }

            return TinyReader.Read(text, cancellationToken);
        });
        for (var i = 0; i < Articles; i++)
        {
            newsroom.Add($"seeds/story-{i}.txt", $"“Number {i} it is,” said Marta Quist.");
        }

        Assert.ThrowsAny<OperationCanceledException>(() => newsroom.Run(cancellation.Token));

        // Threads that were about to begin an article still look at it, and see that the run was cancelled.
        Assert.InRange(newsroom.Reads, 5, Articles / 4);
        Assert.Equal(Articles, newsroom.Run().TrackedSteps[OnRecord.Generator.Pipeline.Steps.ArticleResults].Length);
    }

    /// <summary>Texts over which a step that does not ask for cancellation would take long.</summary>
    [Theory]
    [InlineData("“The dam will hold,” said Marta Quist, mayor of Kaskinen. She told the Harbor Board that it would rain.\n\n")]
    [InlineData("the dam that the mayor of Kaskinen said would hold and that Marta Quist told the Harbor Board would break ")]
    [InlineData("“")]
    public void Reading_a_hostile_article_ends_soon_after_it_is_cancelled(string phrase)
    {
        const int Length = 300_000;
        var text = SourceText.From(string.Concat(Enumerable.Repeat(phrase, Length / phrase.Length)), System.Text.Encoding.UTF8);
        Read(CancellationToken.None);
        var whole = Read(CancellationToken.None);

        var late = Enumerable.Range(1, Tries).Select(part => TimeAfterCancellation(whole * part / (Tries + 1))).Min();

        Assert.True(late < whole / 8, $"Reading takes {whole}, and went on for {late} after it was cancelled.");

        TimeSpan Read(CancellationToken cancellationToken)
        {
            var watch = Stopwatch.StartNew();
            var file = new ArticleFile("/src/seeds/hostile.txt", "seeds/hostile.txt", text, SeedMetadata.None);
            Assert.NotNull(ArticleResult.Read(file, new ReadingCache(ArticleReader.Read), cancellationToken).Part);
            return watch.Elapsed;
        }

        TimeSpan TimeAfterCancellation(TimeSpan delay)
        {
            using var cancellation = new CancellationTokenSource();
            var cancelled = 0L;
            using var registration = cancellation.Token.Register(() => cancelled = Stopwatch.GetTimestamp());
            cancellation.CancelAfter(delay);
            try
            {
                Read(cancellation.Token);
                return TimeSpan.Zero;
            }
            catch (OperationCanceledException)
            {
                return Stopwatch.GetElapsedTime(cancelled);
            }
        }
    }
}
