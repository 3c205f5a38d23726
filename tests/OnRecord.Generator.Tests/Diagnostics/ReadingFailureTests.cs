using OnRecord.Generator.Emission;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Tests.Support;
using OnRecord.Reading;
using OnRecord.Testing;

namespace OnRecord.Generator.Tests.Diagnostics;

public class ReadingFailureTests
{
    [Fact]
    public void An_article_that_the_engine_fails_on_takes_no_other_with_it()
    {
        var result = new Newsroom(static (text, cancellationToken) =>
                text.StartsWith("Bad", StringComparison.Ordinal)
                    ? throw new InvalidOperationException("odd\nmarks")
                    : TinyReader.Read(text, cancellationToken))
            .Add("seeds/bad.txt", "Bad news.")
            .Add("seeds/good.txt", "“Good news,” said Marta Quist.")
            .Run();

        Assert.Equal(
            "/src/newsroom/seeds/bad.txt(1,1): warning ONR0008: "
            + "The article 'seeds/bad.txt' is left out because reading it failed with InvalidOperationException: "
            + "odd marks; please report it together with the article",
            Assert.Single(result.Diagnostics).ToString());
        var source = result.GeneratedSources.Single(static one => one.HintName == "Articles.00.g.cs").SourceText.ToString();
        Assert.Contains(" Good =>", source, StringComparison.Ordinal);
        Assert.DoesNotContain(" Bad =>", source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_that_reaches_beyond_the_text_is_a_failure_too() =>
        Assert.Equal(
            "ONR0008",
            Assert.Single(new Newsroom(static (_, _) => new ArticleReading(new Extent(0, 99), [], [], [], []))
                .Add("a.txt", "Text.").Run().Diagnostics).Id);

    [Fact]
    public void A_cancelled_reading_is_no_failure_and_is_read_again()
    {
        var file = new ArticleFile("/a.txt", "a.txt", SeedText.Decode("Text."u8.ToArray()), SeedMetadata.None);
        var cancelled = true;
        var readings = new ReadingCache((text, cancellationToken) =>
            cancelled ? throw new OperationCanceledException() : TinyReader.Read(text, cancellationToken));

        Assert.Throws<OperationCanceledException>(() => ArticleResult.Read(file, readings, CancellationToken.None));
        cancelled = false;
        Assert.NotNull(ArticleResult.Read(file, readings, CancellationToken.None).Part);
    }
}
