using Microsoft.CodeAnalysis;
using OnRecord.Generator.Pipeline;
using OnRecord.Generator.Tests.Support;

namespace OnRecord.Generator.Tests.Diagnostics;

/// <summary>What is said of metadata that the project file gives articles.</summary>
public class MetadataFindingsTests
{
    private const string Date = "write an ISO 8601 date that has a day, with or without a time";

    [Theory]
    [InlineData("Published", "last week", Date, "2016-10-07T09:30:00Z")]
    [InlineData("Published", "2016-13-01", Date, "2016-10-07T09:30:00Z")]
    [InlineData("Published", "2016-10", Date, "2016-10-07T09:30:00Z")]
    [InlineData("Published", "20161007093000", Date, "2016-10-07T09:30:00Z")]
    [InlineData("Members", "none", "write true or false", "false")]
    [InlineData("Url", "example.org", "write an absolute address", "https://example.org/news/1")]
    [InlineData("Name", "…", "write a name that has a letter or a digit", "Harbor vote")]
    public void What_does_not_parse_is_reported_with_what_to_write(string name, string value, string remedy, string example)
    {
        var newsroom = new Newsroom().Add("seeds/a.txt", "Text.", (name, value));

        Assert.Equal(
            $"/src/newsroom/seeds/a.txt(1,1): warning ONR0006: The metadata {name}=\"{value}\" of the article 'seeds/a.txt' is not understood "
                + $"and left out; {remedy}, as in {name}=\"{example}\"",
            Assert.Single(newsroom.Run().Diagnostics).ToString());
        Assert.Contains(" A =>", newsroom.Source("Articles.00.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2016-10-07", "2016-10-07T00:00:00+00:00")]
    [InlineData("20161007", "2016-10-07T00:00:00+00:00")]
    [InlineData("2016-10-07T09", "2016-10-07T09:00:00+00:00")]
    [InlineData("2016-10-07T09:30", "2016-10-07T09:30:00+00:00")]
    [InlineData("2016-10-07T09:30Z", "2016-10-07T09:30:00+00:00")]
    [InlineData("20161007T0930Z", "2016-10-07T09:30:00+00:00")]
    [InlineData("20161007T093015+0100", "2016-10-07T09:30:15+01:00")]
    [InlineData("2016-10-07T09:30+02", "2016-10-07T09:30:00+02:00")]
    [InlineData("2016-10-07T09:30:00Z", "2016-10-07T09:30:00+00:00")]
    [InlineData("2016-10-07T09:30:00.25+03:00", "2016-10-07T09:30:00.25+03:00")]
    [InlineData("2016-10-07T09:30:00,25-03:00", "2016-10-07T09:30:00.25-03:00")]
    public void A_date_is_taken_in_every_form_of_ISO_8601_that_has_a_day_of_a_month(string given, string written)
    {
        var newsroom = new Newsroom().Add("seeds/a.txt", "Text.", ("Published", given));

        Assert.Empty(newsroom.Run().Diagnostics);
        Assert.Contains("\t" + written + "\n", newsroom.Source("Articles.00.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_pattern_says_of_many_articles_is_reported_once_at_the_first_of_them()
    {
        var result = new Newsroom()
            .Add("seeds/c.txt", "Text.", ("Published", "tomorrow"))
            .Add("seeds/b.txt", "", ("Published", "tomorrow"), ("Url", "b.example.org"))
            .Add("seeds/d.txt", "Text.", ("Published", "yesterday"))
            .Add("seeds/e.txt", "Text.", ("Published", "tomorrow"))
            .Run();

        Assert.Equal(
            [
                "/src/newsroom/seeds/b.txt ONR0001 The article 'seeds/b.txt'",
                "/src/newsroom/seeds/b.txt ONR0006 The metadata Published=\"tomorrow\" of the article 'seeds/b.txt' and 2 more",
                "/src/newsroom/seeds/b.txt ONR0006 The metadata Url=\"b.example.org\" of the article 'seeds/b.txt'",
                "/src/newsroom/seeds/d.txt ONR0006 The metadata Published=\"yesterday\" of the article 'seeds/d.txt'",
            ],
            result.Diagnostics.Select(Brief).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_edit_of_an_article_that_is_described_badly_reports_nothing_anew()
    {
        var newsroom = new Newsroom().Add("seeds/a.txt", "Text.", ("Published", "tomorrow")).Add("seeds/b.txt", "Text.");
        newsroom.Run();

        var result = newsroom.Edit("seeds/a.txt", "Other text.").Run();

        Assert.Equal("ONR0006", Assert.Single(result.Diagnostics).Id);
        Assert.Equal([IncrementalStepRunReason.Unchanged], result.Of(Steps.ArticleProblems));
    }

    [Fact]
    public void Two_articles_of_one_name_are_told_apart_by_the_item_that_names_each()
    {
        var result = new Newsroom()
            .Add("seeds/vote.txt", "Text.")
            .Add("plain/vote.txt", "Text.", ("OnRecord", "True"))
            .Run();

        Assert.Equal(
            ["<AdditionalFiles Update=\"plain/vote.txt\" Name=\"…\" />", "<Seed Update=\"seeds/vote.txt\" Name=\"…\" />"],
            result.Diagnostics.Select(static clash => clash.GetMessage(null).Split(": ")[1]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Seed encoded", "50% #1; more")]
    [InlineData("true encoded", "50% #1; more")]
    [InlineData("Seed", "50%25 %231%3B more")]
    public void What_the_targets_encoded_is_decoded(string mark, string outlet)
    {
        var newsroom = new Newsroom().Add("seeds/a.txt", "Text.", ("OnRecord", mark), ("Outlet", "50%25 %231%3B more"));

        Assert.Contains("\t" + outlet + "\n", newsroom.Source("Articles.00.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    [InlineData("encoded")]
    public void What_is_marked_otherwise_is_no_article(string mark) => Assert.Equal(
        "Corpus.g.cs",
        Assert.Single(new Newsroom().Add("seeds/a.txt", "Text.", ("OnRecord", mark)).Run().GeneratedSources).HintName);

    private static string Brief(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(null).Split(" is not ")[0].Split(" has no ")[0];
        return $"{diagnostic.Location.GetLineSpan().Path} {diagnostic.Id} {message}";
    }
}
