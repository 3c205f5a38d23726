using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OnRecord.Generator.Tests.Support;

namespace OnRecord.Generator.Tests.Diagnostics;

public class ArticleAnalyzerTests
{
    [Fact]
    public async Task A_mark_that_is_never_closed_is_reported_where_it_stands()
    {
        var diagnostic = Assert.Single(await Analyze(new Newsroom().Add("seeds/a.txt", "Marta came.\nShe said: “Yes.\n")));

        Assert.Equal(
            "/src/newsroom/seeds/a.txt(2,11): warning ONR0003: The quotation mark “ is never closed; close it, or remove it",
            diagnostic.ToString());
    }

    [Theory]
    [InlineData("<!doctype html>\n<p>Marta came.\n", "(1,1)", "HTML")]
    [InlineData("\n  <?xml version=\"1.0\"?>\n", "(2,3)", "XML")]
    [InlineData("---\ntitle: Marta came\n---\n\nShe came.\n", "(1,1)", "front matter")]
    [InlineData("---\r\ntitle: Marta came\r\n---\r\n", "(1,1)", "front matter")]
    [InlineData("+++\ntitle = \"Marta came\"\n+++\n\nShe came.\n", "(1,1)", "front matter")]
    public async Task What_is_more_than_text_is_reported_where_it_begins(string text, string place, string markup)
    {
        var diagnostic = Assert.Single(await Analyze(new Newsroom().Add("seeds/a.txt", text)));

        Assert.Equal(
            $"/src/newsroom/seeds/a.txt{place}: warning ONR0015: The article 'seeds/a.txt' begins as {markup} does, "
                + "and all of it is read as plain text; leave in the file only what readers see",
            diagnostic.ToString());
    }

    [Theory]
    [InlineData("--- Marta came.\n")]
    [InlineData("< 5 percent came.\n")]
    [InlineData("---- \nMarta came.\n")]
    public async Task A_dash_or_sign_at_the_beginning_is_text(string text) => Assert.Empty(await Analyze(new Newsroom().Add("seeds/a.txt", text)));

    [Fact]
    public async Task A_quotation_without_a_known_speaker_is_worth_a_note()
    {
        var diagnostic = Assert.Single(await Analyze(new Newsroom().Add("seeds/a.txt", "“No,” said Marta Quist.\n\n  “Yes & no.”\n")));

        Assert.Equal(
            "/src/newsroom/seeds/a.txt(3,3): info ONR0004: "
            + "Nobody is known to say “Yes & no.”; name the speaker beside the quotation if somebody does",
            diagnostic.ToString());
    }

    [Fact]
    public async Task A_text_is_read_once_for_generator_and_analyzer()
    {
        var newsroom = new Newsroom().Add("seeds/a.txt", "“Yes.”").Add("seeds/b.txt", "“No.”");
        newsroom.Run();

        Assert.Equal(2, (await Analyze(newsroom)).Length);
        Assert.Equal(2, newsroom.Reads);
    }

    [Fact]
    public async Task What_the_generator_reports_the_analyzer_does_not()
    {
        var newsroom = new Newsroom(static (_, _) => throw new InvalidDataException("no"))
            .Add("a.txt", "Text.").Add("b.txt", "").Add("c.txt", "\uFFFD");

        Assert.Empty(await Analyze(newsroom));
        Assert.Equal(["ONR0008", "ONR0001", "ONR0002"], newsroom.Run().Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    private static async Task<ImmutableArray<Diagnostic>> Analyze(Newsroom newsroom)
    {
        var options = new AnalyzerOptions([.. newsroom.Files], newsroom.Options);
        var compilation = CSharpCompilation.Create("Newsroom").WithAnalyzers([new ArticleAnalyzer(newsroom.Readings)], options);
        return await compilation.GetAnalyzerDiagnosticsAsync();
    }
}
