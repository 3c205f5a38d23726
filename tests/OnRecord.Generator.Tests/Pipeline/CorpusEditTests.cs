using Microsoft.CodeAnalysis;
using OnRecord.Generator.Pipeline;
using OnRecord.Generator.Tests.Support;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace OnRecord.Generator.Tests.Pipeline;

/// <summary>
/// Edits among so many articles and actors that they fill several source files each: only what depends on the edit is
/// written again.
/// </summary>
public class CorpusEditTests
{
    private const int Articles = 120;
    private const int ArticleBatches = 4;
    private const int ActorBatches = 4;

    private readonly Newsroom _newsroom = new();

    public CorpusEditTests()
    {
        for (var i = 0; i < Articles; i++)
        {
            _newsroom.Add($"seeds/story-{i}.txt", Story(i));
        }

        var result = _newsroom.Run();
        Assert.Equal(ArticleBatches, result.Of(Steps.ArticleBatches).Length);
        Assert.Equal(ActorBatches, result.Of(Steps.ActorBatches).Length);
    }

    [Fact]
    public void An_edit_that_changes_no_actor_writes_one_file_of_articles()
    {
        var result = _newsroom.Edit("seeds/story-7.txt", Story(7).Replace("fine", "bad", StringComparison.Ordinal)).Run();

        AssertOne(Modified, Cached, result.Of(Steps.ArticleResults));
        AssertOne(Modified, Unchanged, result.Of(Steps.ArticleGroups));
        AssertOne(Unchanged, Cached, result.Of(Steps.NameClaims));
        AssertAll(Cached, result.Of(Steps.Names));
        AssertOne(Unchanged, Cached, result.Of(Steps.ArticleActors));
        AssertOne(Modified, Cached, result.Of(Steps.ArticleBatches));
        AssertAll(Cached, result.Of(Steps.ActorBatches));
        AssertOne(Modified, Cached, result.OfSourcesFrom(Steps.ArticleBatches));
        AssertAll(Cached, result.OfSourcesFrom(Steps.ActorBatches));
        AssertAll(Cached, result.OfSourcesFrom(Steps.Corpus));
    }

    [Fact]
    public void An_edit_that_names_an_actor_of_other_articles_writes_that_actors_file_too()
    {
        var result = _newsroom.Edit("seeds/story-7.txt", Story(7) + " It is in Placex.").Run();
        var named = _newsroom.Edit("seeds/story-8.txt", Story(8) + " It is in Placex.").Run();

        AssertOne(Modified, Unchanged, result.Of(Steps.ActorBatches));
        AssertOne(Modified, Cached, result.OfSourcesFrom(Steps.ActorBatches));
        AssertOne(Modified, Cached, named.Of(Steps.ArticleActors));
        AssertOne(Modified, Unchanged, named.Of(Steps.ActorBatches));
        AssertOne(Modified, Cached, named.OfSourcesFrom(Steps.ActorBatches));
        AssertOne(Modified, Cached, named.OfSourcesFrom(Steps.ArticleBatches));
        AssertAll(Cached, named.OfSourcesFrom(Steps.Corpus));
    }

    [Fact]
    public void An_edit_that_moves_where_an_actor_is_named_leaves_the_actors_files()
    {
        var result = _newsroom.Edit("seeds/story-7.txt", "It rained.\n\n" + Story(7)).Run();

        AssertOne(Unchanged, Cached, result.Of(Steps.ArticleActors));
        AssertOne(Modified, Cached, result.OfSourcesFrom(Steps.ArticleBatches));
        AssertAll(Cached, result.OfSourcesFrom(Steps.ActorBatches));
    }

    [Fact]
    public void A_renamed_article_is_read_and_written_under_its_new_name_and_leaves_the_others()
    {
        var result = _newsroom.Rename("seeds/story-7.txt", "seeds/tale-7.txt").Run();

        // As many files as before: the driver matches them by their places and runs the steps of all behind the one that went.
        Assert.DoesNotContain(New, result.Of(Steps.ArticleResults));
        AssertAll(Modified, result.Of(Steps.Names));
        Assert.InRange(result.OfSourcesFrom(Steps.ArticleBatches).Count(static reason => reason == Modified), 1, 2);
        AssertAll(Cached, result.OfSourcesFrom(Steps.Corpus));
        Assert.Equal(Articles + 1, _newsroom.Reads);
        Assert.DoesNotContain(result.GeneratedSources, static source => source.SourceText.ToString().Contains("Story7 ", StringComparison.Ordinal));
        Assert.Single(result.GeneratedSources, static source => source.SourceText.ToString().Contains(" Tale7 ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_added_article_writes_its_own_file_and_its_actors()
    {
        var result = _newsroom.Add("seeds/late.txt", "“It is late,” said Eva Late.").Run();

        AssertOne(New, Cached, result.Of(Steps.ArticleFiles).Select(static reason => reason == Unchanged ? Cached : reason));
        AssertOne(New, Cached, result.Of(Steps.ArticleResults));
        AssertOne(Modified, Unchanged, result.Of(Steps.ArticleBatches));
        AssertOne(Modified, Unchanged, result.Of(Steps.ActorBatches));
        AssertOne(Modified, Cached, result.OfSourcesFrom(Steps.ArticleBatches));
        AssertOne(Modified, Cached, result.OfSourcesFrom(Steps.ActorBatches));
        Assert.Equal(Articles + 1, _newsroom.Reads);
    }

    [Fact]
    public void A_removed_article_writes_its_file_and_its_actors_again()
    {
        var result = _newsroom.Remove("seeds/story-7.txt").Run();

        AssertOne(Removed, Cached, result.Of(Steps.ArticleResults));
        AssertOne(Modified, Unchanged, result.Of(Steps.ArticleBatches));
        AssertOne(Modified, Cached, result.OfSourcesFrom(Steps.ArticleBatches));
        Assert.InRange(result.OfSourcesFrom(Steps.ActorBatches).Count(static reason => reason == Modified), 1, ActorBatches);
        AssertAll(Cached, result.OfSourcesFrom(Steps.Corpus));
        Assert.Equal(Articles, _newsroom.Reads);
    }

    [Fact]
    public void Metadata_that_names_an_article_writes_its_file_alone_without_reading()
    {
        var result = _newsroom.SetMetadata("seeds/story-7.txt", ("Name", "The seventh")).Run();

        AssertOne(Modified, Unchanged, result.Of(Steps.ArticleFiles));
        AssertOne(Modified, Cached, result.Of(Steps.ArticleResults));
        AssertOne(Modified, Cached, result.Of(Steps.NameClaims));
        AssertAll(Modified, result.Of(Steps.Names));
        AssertOne(Modified, Unchanged, result.Of(Steps.ArticleBatches));
        AssertOne(Modified, Cached, result.OfSourcesFrom(Steps.ArticleBatches));
        AssertAll(Cached, result.OfSourcesFrom(Steps.ActorBatches));
        Assert.Equal(Articles, _newsroom.Reads);
    }

    /// <summary>Five actors of its own: a speaker, two places, two boards.</summary>
    private static string Story(int number)
    {
        var letters = new string(
            [.. number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(static digit => (char)('a' + (digit - '0')))]);
        return $"“Number {number} is fine,” said Ada Story{letters}. It is in Place{letters} and in Town{letters}. "
            + $"There the Water{letters} Board met the Road{letters} Board.";
    }

    private static void AssertOne(IncrementalStepRunReason one, IncrementalStepRunReason others, IEnumerable<IncrementalStepRunReason> reasons)
    {
        Assert.Single(reasons, one);
        Assert.All(reasons.Where(reason => reason != one), reason => Assert.Equal(others, reason));
    }

    private static void AssertAll(IncrementalStepRunReason all, IncrementalStepRunReason[] reasons)
    {
        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.Equal(all, reason));
    }
}
