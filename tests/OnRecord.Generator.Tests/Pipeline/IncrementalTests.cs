using Microsoft.CodeAnalysis;
using OnRecord.Generator.Pipeline;
using OnRecord.Generator.Tests.Support;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace OnRecord.Generator.Tests.Pipeline;

public class IncrementalTests
{
    private const string Dam = "“The dam will hold,” said Marta Quist in Kaskinen.";
    private const string Ferry = "“The ferry is late,” said Olof Berg. The town met the Harbor Board.";
    private const string School = "“We open on Monday,” said Marta Quist.";

    private static readonly string[] AllSteps =
    [
        Steps.Language, Steps.Options, Steps.ArticleFiles, Steps.BegunArticles, Steps.ArticleResults, Steps.ArticleGroups,
        Steps.NameClaims, Steps.Names, Steps.ArticleActors, Steps.ArticleBatches, Steps.ActorBatches, Steps.Corpus,
    ];

    private readonly Newsroom _newsroom = new Newsroom()
        .Add("seeds/dam.txt", Dam)
        .Add("seeds/ferry.txt", Ferry)
        .Add("seeds/school.txt", School);

    public IncrementalTests() => _newsroom.Run();

    [Fact]
    public void An_edit_of_the_code_leaves_every_step_and_output_cached()
    {
        var result = _newsroom.EditCode("class Program { }").Run();

        Assert.All(AllSteps, step => Assert.All(result.Of(step), reason => Assert.Equal(Cached, reason)));
        Assert.NotEmpty(result.OfAllOutputs());
        Assert.All(result.OfAllOutputs(), static reason => Assert.Equal(Cached, reason));
        Assert.Equal(3, _newsroom.Reads);
    }

    [Fact]
    public void An_edited_article_is_the_only_one_read_again()
    {
        var result = _newsroom.Edit("seeds/ferry.txt", Ferry.Replace("late", "early", StringComparison.Ordinal)).Run();

        Assert.Equal([Unchanged, Modified, Unchanged], result.Of(Steps.ArticleFiles));
        Assert.Equal([Cached, Modified, Cached], result.Of(Steps.ArticleResults));
        Assert.Equal([Unchanged], result.Of(Steps.NameClaims));
        Assert.Equal([Cached], result.Of(Steps.Names));
        Assert.Equal([Modified], result.Of(Steps.ArticleBatches));
        Assert.Equal([Modified], result.OfSourcesFrom(Steps.ArticleBatches));
        Assert.Equal(4, _newsroom.Reads);
    }

    [Fact]
    public void An_edit_that_changes_no_actor_leaves_the_actors_and_the_corpus_cached()
    {
        var result = _newsroom.Edit("seeds/ferry.txt", Ferry.Replace("late", "early", StringComparison.Ordinal)).Run();

        Assert.Equal([Unchanged], result.Of(Steps.ArticleActors));
        Assert.Equal([Cached], result.Of(Steps.ActorBatches));
        Assert.Equal([Cached], result.Of(Steps.Corpus));
        Assert.Equal([Cached], result.OfSourcesFrom(Steps.ActorBatches));
        Assert.Equal([Cached], result.OfSourcesFrom(Steps.Corpus));
    }

    [Fact]
    public void An_edit_that_names_a_new_actor_modifies_the_actors_and_not_the_corpus()
    {
        var result = _newsroom.Edit("seeds/school.txt", School + " It is in Nordby.").Run();

        Assert.Equal([Modified], result.Of(Steps.ArticleActors));
        Assert.Equal([Modified], result.Of(Steps.ActorBatches));
        Assert.Equal([Modified], result.OfSourcesFrom(Steps.ActorBatches));
        Assert.Equal([Cached], result.Of(Steps.Corpus));
        Assert.Equal([Cached], result.OfSourcesFrom(Steps.Corpus));
    }

    [Fact]
    public void The_same_text_in_a_new_file_object_changes_nothing()
    {
        var result = _newsroom.Edit("seeds/dam.txt", Dam).Run();

        Assert.Equal([Unchanged, Unchanged, Unchanged], result.Of(Steps.ArticleFiles));
        Assert.Equal([Cached, Cached, Cached], result.Of(Steps.ArticleResults));
        Assert.All(result.OfAllOutputs(), static reason => Assert.Equal(Cached, reason));
        Assert.Equal(3, _newsroom.Reads);
    }

    [Fact]
    public void A_removed_article_is_removed_and_its_batch_modified()
    {
        var result = _newsroom.Remove("seeds/ferry.txt").Run();

        Assert.Contains(Removed, result.Of(Steps.ArticleFiles));
        Assert.Contains(Removed, result.Of(Steps.ArticleResults));
        Assert.Equal([Modified], result.Of(Steps.Names));
        Assert.Equal([Modified], result.Of(Steps.ArticleBatches));
        Assert.Equal([Modified], result.Of(Steps.ActorBatches));
        Assert.Equal([Cached], result.OfSourcesFrom(Steps.Corpus));
        Assert.DoesNotContain(
            "Ferry",
            string.Concat(result.GeneratedSources.Select(static source => source.SourceText.ToString())),
            StringComparison.Ordinal);
        Assert.Equal(3, _newsroom.Reads);
    }

    [Fact]
    public void An_added_article_is_the_only_one_read()
    {
        var result = _newsroom.Add("seeds/market.txt", "“Fish is dear,” said Olof Berg.").Run();

        Assert.Equal([Cached, Cached, Cached, New], result.Of(Steps.ArticleResults));
        Assert.Equal([Modified], result.Of(Steps.ArticleBatches));
        Assert.Equal([Cached], result.OfSourcesFrom(Steps.Corpus));
        Assert.Equal(4, _newsroom.Reads);
    }

    [Fact]
    public void Metadata_of_one_article_modifies_that_article_without_reading_its_text_again()
    {
        var result = _newsroom.SetMetadata("seeds/dam.txt", ("Outlet", "Harbor Post")).Run();

        Assert.Equal([Modified, Unchanged, Unchanged], result.Of(Steps.ArticleFiles));
        Assert.Equal([Modified, Cached, Cached], result.Of(Steps.ArticleResults));
        Assert.Equal([Modified], result.Of(Steps.ArticleBatches));
        Assert.Equal([Cached], result.OfSourcesFrom(Steps.ActorBatches));
        Assert.Equal(3, _newsroom.Reads);
    }

    [Fact]
    public void Members_left_out_modify_the_one_batch_and_no_actor()
    {
        var result = _newsroom.SetMetadata("seeds/dam.txt", ("Members", "false")).Run();

        Assert.Equal([Modified, Cached, Cached], result.Of(Steps.ArticleResults));
        Assert.Equal([Modified], result.OfSourcesFrom(Steps.ArticleBatches));
        Assert.Equal([Cached], result.OfSourcesFrom(Steps.ActorBatches));
        Assert.Equal([Cached], result.OfSourcesFrom(Steps.Corpus));
        Assert.Equal(3, _newsroom.Reads);
    }

    [Fact]
    public void Metadata_that_leads_to_an_equal_model_leaves_every_source_cached()
    {
        var result = _newsroom.SetMetadata("seeds/dam.txt", ("Name", "dam")).Run();

        Assert.Equal([Modified, Unchanged, Unchanged], result.Of(Steps.ArticleFiles));
        Assert.Equal([Unchanged, Cached, Cached], result.Of(Steps.ArticleResults));
        Assert.All(result.OfAllOutputs(), static reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void A_property_modifies_the_options_and_every_source_and_no_article()
    {
        var result = _newsroom.SetProperty("OnRecordAccessibility", "public").Run();

        Assert.Equal([Modified], result.Of(Steps.Options));
        Assert.All(result.Of(Steps.ArticleFiles), static reason => Assert.Equal(Unchanged, reason));
        Assert.All(result.Of(Steps.ArticleResults), static reason => Assert.Equal(Cached, reason));
        Assert.All(result.Of(Steps.ArticleBatches), static reason => Assert.Equal(Cached, reason));
        Assert.Equal([Modified], result.OfSourcesFrom(Steps.ArticleBatches));
        Assert.Equal([Modified], result.OfSourcesFrom(Steps.ActorBatches));
        Assert.Equal([Modified], result.OfSourcesFrom(Steps.Corpus));
        Assert.Equal(3, _newsroom.Reads);
    }

    [Fact]
    public void An_unrelated_property_changes_nothing()
    {
        var result = _newsroom.SetProperty("TargetFramework", "net8.0").Run();

        Assert.Equal([Unchanged], result.Of(Steps.Options));
        Assert.All(result.OfAllOutputs(), static reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void One_edit_among_many_articles_writes_one_source_file_again()
    {
        var newsroom = new Newsroom();
        for (var i = 0; i < 120; i++)
        {
            newsroom.Add($"seeds/story-{i}.txt", $"“Number {i} it is,” said Marta Quist.");
        }

        Assert.Equal(4, newsroom.Run().Of(Steps.ArticleBatches).Length);
        var result = newsroom.Edit("seeds/story-77.txt", "“Number 77 it was,” said Marta Quist.").Run();

        Assert.Equal(1, result.Of(Steps.ArticleBatches).Count(static reason => reason == Modified));
        Assert.Equal(1, result.OfSourcesFrom(Steps.ArticleBatches).Count(static reason => reason == Modified));
        Assert.Equal(3, result.OfSourcesFrom(Steps.ArticleBatches).Count(static reason => reason == Cached));
        Assert.Equal(121, newsroom.Reads);
    }

    [Fact]
    public void A_clash_reports_both_files_until_one_of_them_is_renamed()
    {
        _newsroom.Add("archive/dam.txt", Dam);
        Assert.Equal(["ONR0005", "ONR0005"], _newsroom.Run().Diagnostics.Select(static diagnostic => diagnostic.Id));

        var result = _newsroom.SetMetadata("archive/dam.txt", ("Name", "Old dam")).Run();

        Assert.Empty(result.Diagnostics);
        Assert.Equal([Modified], result.Of(Steps.Names));
        Assert.Contains(
            "Dam =>",
            result.GeneratedSources.Single(static source => source.HintName == "Articles.00.g.cs").SourceText.ToString(),
            StringComparison.Ordinal);
    }
}
