using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Tests.Support;

namespace OnRecord.Generator.Tests.Emission;

public class CompilationTests
{
    private const string Use = """
        namespace Newsroom
        {
            internal static class Use
            {
                internal static string Everything()
                {
                    global::OnRecord.Article article = Articles.HarborVote;
                    global::OnRecord.Quote quote = Articles.HarborVote.Quotes.TheDamWillHold;
                    global::OnRecord.Person person = Actors.MartaQuist;
                    global::OnRecord.Person same = Articles.HarborVote.Actors.MartaQuist;
                    global::OnRecord.Place place = Actors.Kaskinen;
                    global::OnRecord.Organization board = Actors.HarborBoard;
                    string text = article.Name + quote.Id + person.Name + same.Name + place.Name + board.Name;
                    if (Articles.TryGet("harbor-vote", out var found) && Actors.TryGet("person/marta-quist", out var actor))
                    {
                        text += found.Name + actor.Name;
                    }

                    foreach (var one in Articles.All)
                    {
                        text += one.Name;
                    }

                    foreach (var one in Actors.All)
                    {
                        text += one.Name;
                    }

                    return text + Articles.Get("harbor-vote").Name + Actors.Get("person/marta-quist").Name;
                }
            }
        }
        """;

    private static Newsroom HarborVote(LanguageVersion language = LanguageVersion.Latest) => new Newsroom(language: language)
        .Add("seeds/harbor-vote.txt", "“The dam will hold,” said Marta Quist in Kaskinen. The vote of the Harbor Board is on Monday.");

    [Theory]
    [CombinatorialConsumers]
    public void Generated_code_compiles_without_a_warning(
        string framework, LanguageVersion language, NullableContextOptions nullable, string accessibility)
    {
        var generated = HarborVote(language).SetProperty("OnRecordAccessibility", accessibility).Run();

        Assert.Empty(Consumer.Compile(generated, Use, framework, language, nullable).Complaints());
    }

    [Theory]
    [InlineData("")]
    [InlineData("OnRecord")]
    [InlineData("System")]
    [InlineData("Articles")]
    [InlineData("ArticleTypes")]
    [InlineData("Actors.Corpus")]
    [InlineData("My.ArticleTypes.App")]
    [InlineData("My.OnRecord.App")]
    [InlineData("My.System.Articles")]
    [InlineData("My.Article.Person")]
    [InlineData("class.event.namespace")]
    [InlineData("@class.@event")]
    [InlineData("my-app.2nd")]
    [InlineData("Åsa.Öl")]
    public void Any_root_namespace_compiles(string rootNamespace)
    {
        var generated = HarborVote().SetProperty("RootNamespace", rootNamespace).SetProperty("OnRecordAccessibility", "public").Run();

        Assert.Empty(Consumer.Compile(generated).Complaints());
    }

    [Fact]
    public void The_namespace_of_its_own_wins_over_the_root_namespace()
    {
        var source = HarborVote().SetProperty("OnRecordNamespace", "Archive.Typed").Source("Corpus.g.cs");

        Assert.Contains("namespace Archive.Typed\n", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("All")]
    [InlineData("Get")]
    [InlineData("Corpus")]
    [InlineData("Articles")]
    [InlineData("Article types")]
    [InlineData("equals")]
    [InlineData("GetHashCode")]
    [InlineData("to string")]
    [InlineData("class")]
    [InlineData("2016 vote")]
    [InlineData("Table00 Rows")]
    [InlineData("Tell all")]
    [InlineData("Marta")]
    [InlineData("Éire 東京 год")]
    [InlineData("Value; // <summary> \" \\ & \u2028 {0}")]
    public void Any_article_name_compiles(string name)
    {
        var generated = HarborVote()
            .Add(
                "a.txt",
                "“All,” said Marta Quist. “Count,” she said. “To string?” “Item.” “Quote members.” “Tell all quotes.” “…” “…” "
                + "“Go,” said Marta Actors.",
                ("Name", name), ("Title", name))
            .SetProperty("OnRecordAccessibility", "public")
            .Run();

        Assert.Empty(generated.Diagnostics);
        Assert.Empty(Consumer.Compile(generated).Complaints());
    }

    [Theory]
    [InlineData("seeds/next\u0085line.txt")]
    [InlineData("seeds/line\u2028separator.txt")]
    [InlineData("seeds/feed\nand return\r.txt")]
    [InlineData("seeds/control\u0001.txt")]
    [InlineData("")]
    public void Any_path_compiles(string path)
    {
        var generated = HarborVote().Add(path, "“Yes,” said Marta Quist in Kaskinen.").SetProperty("OnRecordAccessibility", "public").Run();

        Assert.Empty(generated.Diagnostics);
        Assert.Empty(Consumer.Compile(generated).Complaints());
    }

    [Fact]
    public void Sources_are_hashed_for_debuggers_as_the_compiler_hashes_files() =>
        Assert.All(
            HarborVote().Run().GeneratedSources,
            static source => Assert.Equal(SourceHashAlgorithm.Sha256, source.SourceText.ChecksumAlgorithm));

    [Theory]
    [InlineData("Try Get")]
    [InlineData("All Actors")]
    [InlineData("Get Enumerator")]
    [InlineData("Actor Members")]
    [InlineData("Refe Rence")]
    public void Any_actor_name_compiles(string name)
    {
        var generated = new Newsroom().Add("a.txt", $"“Yes,” said {name}. It was in {name.Replace(" ", "", StringComparison.Ordinal)}.")
            .SetProperty("OnRecordAccessibility", "public")
            .Run();

        Assert.Empty(Consumer.Compile(generated).Complaints());
    }

    [Fact]
    public void An_empty_corpus_has_articles_and_actors_all_the_same()
    {
        var newsroom = new Newsroom();
        var generated = newsroom.Run();
        var compilation = Consumer.Compile(
            generated,
            "internal static class Use { internal static int Count() => Newsroom.Articles.All.Count + Newsroom.Actors.All.Count; }");

        Assert.Equal(["Corpus.g.cs"], generated.GeneratedSources.Select(static source => source.HintName));
        Assert.Empty(compilation.Complaints());
        Assert.Equal(0, compilation.Invoke(newsroom.Files, "Use", "Count"));
    }

    [Fact]
    public void An_article_that_is_not_marked_is_left_alone()
    {
        var generated = new Newsroom().Add("notes.txt", "Text.", ("OnRecord", "false")).Run();

        Assert.Equal(["Corpus.g.cs"], generated.GeneratedSources.Select(static source => source.HintName));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public void Before_CSharp_9_there_is_one_error_and_nothing_else(LanguageVersion language)
    {
        var newsroom = HarborVote(language).Add("seeds/ferry.txt", "“Yes,” said Marta Quist.");
        var generated = newsroom.Run();

        var error = Assert.Single(generated.Diagnostics);
        Assert.Equal(("ONR0007", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Empty(generated.GeneratedSources);
        Assert.Equal(0, newsroom.Reads);
    }

    [Fact]
    public void Before_CSharp_9_a_project_without_articles_is_left_alone()
    {
        var generated = new Newsroom(language: LanguageVersion.CSharp7_3).Add("notes.txt", "Text.", ("OnRecord", "false")).Run();

        Assert.Empty(generated.Diagnostics);
        Assert.Empty(generated.GeneratedSources);
    }
}
