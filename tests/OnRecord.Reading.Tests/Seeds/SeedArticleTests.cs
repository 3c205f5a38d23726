using System.Text;
using Xunit.Abstractions;

namespace OnRecord.Reading.Tests.Seeds;

public class SeedArticleTests(ITestOutputHelper output)
{
    public static TheoryData<string> Articles => [.. SeedArticle.Names];

    [Theory]
    [InlineData("cup-tie", 2)]
    [InlineData("ferry-trial", 2)]
    [InlineData("harbor-vote", 1)]
    [InlineData("humming-perch", 1)]
    [InlineData("last-keeper", 11)]
    [InlineData("lost-bell", 5)]
    [InlineData("mill-sale", 2)]
    [InlineData("river-talks", 0)]
    public void The_engine_reads_what_a_careful_reader_sees(string name, int atMost)
    {
        var article = SeedArticle.Load(name);

        var comparison = new Comparison(article, ArticleReader.Read(article.Text));

        output.WriteLine($"{name}: {comparison.Figures}");
        foreach (var misreading in comparison.Misreadings)
        {
            output.WriteLine("  " + misreading);
        }

        Assert.True(
            comparison.Misreadings.Count <= atMost,
            $"{comparison.Misreadings.Count} misreadings where {atMost} were the most:\n{string.Join('\n', comparison.Misreadings)}");
    }

    [Theory, MemberData(nameof(Articles))]
    public void Expected_pieces_stand_in_the_article_in_order_and_name_its_actors(string name)
    {
        var article = SeedArticle.Load(name);
        var actors = article.Expected.Actors.Select(actor => actor.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            article.Located(),
            located => Assert.All(located.Pieces, piece => Assert.DoesNotContain('\n', article.Text[piece.Start..piece.End])));
        Assert.All(
            article.Expected.Attributions.SelectMany(attribution => attribution.Speaker).Where(speaker => speaker.Length > 0),
            speaker => Assert.Contains(speaker, actors));
        Assert.All(actors, actor => Assert.Contains(actor, article.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(Articles))]
    public void Line_ends_change_nothing_but_offsets(string name)
    {
        var unix = SeedArticle.Load(name).Text.ReplaceLineEndings("\n");
        var windows = unix.ReplaceLineEndings("\r\n");

        Assert.Equal(Transcript(unix, "\n"), Transcript(windows, "\r\n"));
    }

    private static string Transcript(string text, string newLine)
    {
        var reading = ArticleReader.Read(text);
        var transcript = new StringBuilder();
        foreach (var attribution in reading.Attributions)
        {
            var pieces = attribution.Pieces.Select(piece => text[piece.Start..piece.End]);
            transcript.AppendJoin(" | ", pieces).AppendLine($" {attribution.Kind} {attribution.Certainty} {attribution.Speaker}");
        }

        foreach (var actor in reading.Actors)
        {
            transcript.AppendLine(
                $"{actor.Kind} {actor.Name} {string.Join(", ", actor.Aliases)} {string.Join(", ", actor.Roles)} {actor.Mentions.Length}");
        }

        return transcript.ToString().Replace(newLine, "\n", StringComparison.Ordinal);
    }
}
