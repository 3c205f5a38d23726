namespace OnRecord.Tests;

public class CorpusTests
{
    private readonly Corpus _corpus = HarborCorpus.Create();

    [Fact]
    public void Articles_are_ordered_by_path() =>
        Assert.Equal(["seeds/harbor-vote.txt", "seeds/news/ferry.txt"], _corpus.Articles.Select(article => article.Path));

    [Fact]
    public void Actors_are_ordered_by_id() =>
        Assert.Equal(
            ["organization/brandt-sons", "person/marta-quist", "person/ola-berg", "place/lindholm"],
            _corpus.Actors.Select(actor => actor.Id));

    [Fact]
    public void An_article_is_the_same_instance_by_place_by_name_and_in_the_list()
    {
        Article article = _corpus.Article(1, 0);
        Assert.True(_corpus.TryGetArticle("harbor-vote", out Article? found));
        Assert.Same(article, found);
        Assert.Same(article, _corpus.GetArticle("harbor-vote"));
        Assert.Same(article, _corpus.Articles[0]);
        Assert.Same(article, article.Quotes[0].Article);
    }

    [Fact]
    public void An_actor_is_the_same_instance_by_place_by_id_in_the_list_and_as_speaker()
    {
        Person quist = _corpus.Person(0, 0);
        Assert.Same(quist, _corpus.GetActor("person/marta-quist"));
        Assert.Same(quist, _corpus.Actors[1]);
        Assert.Same(quist, _corpus.GetArticle("harbor-vote").Quotes[1].Speaker);
        Assert.Same(quist, _corpus.GetArticle("ferry-returns").Actors[0]);
        Assert.Same(_corpus.Place(1, 0), _corpus.GetActor("place/lindholm"));
        Assert.Same(_corpus.Organization(1, 1), _corpus.GetActor("organization/brandt-sons"));
    }

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        Assert.False(_corpus.TryGetArticle("harbor-veto", out Article? article));
        Assert.Null(article);
        Assert.False(_corpus.TryGetActor("person/lindholm", out Actor? actor));
        Assert.Null(actor);
    }

    [Fact]
    public void No_name_and_no_id_are_named_as_the_caller_knows_them()
    {
        Assert.Throws<ArgumentNullException>("name", () => _corpus.GetArticle(null!));
        Assert.Throws<ArgumentNullException>("name", () => _corpus.TryGetArticle(null!, out _));
        Assert.Throws<ArgumentNullException>("id", () => _corpus.GetActor(null!));
        Assert.Throws<ArgumentNullException>("id", () => _corpus.TryGetActor(null!, out _));
    }

    [Fact]
    public void An_article_that_is_not_there_is_reported_with_the_nearest_names()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => _corpus.GetArticle("HarbourVotes"));
        Assert.Equal(
            "There is no article with the name \"HarbourVotes\". Did you mean \"harbor-vote\"? Articles.All lists every article.",
            error.Message);
    }

    [Fact]
    public void An_actor_that_is_not_there_is_reported_with_the_nearest_ids()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => _corpus.GetActor("Martha Quist"));
        Assert.Equal(
            "There is no actor with the id \"Martha Quist\". Did you mean \"person/marta-quist\"? Actors.All lists every actor.",
            error.Message);
    }

    [Theory]
    [InlineData("harbor")]
    [InlineData("Habor")]
    [InlineData("har-bor-vot")]
    [InlineData("seeds/harbor-vote")]
    public void The_beginning_of_a_name_is_near_to_it(string name) =>
        Assert.Contains(
            "Did you mean \"harbor-vote\"?",
            Assert.Throws<KeyNotFoundException>(() => _corpus.GetArticle(name)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("—")]
    [InlineData("budget")]
    public void A_name_that_is_near_to_nothing_is_reported_without_guesses(string name)
    {
        var error = Assert.Throws<KeyNotFoundException>(() => _corpus.GetArticle(name));
        Assert.Equal($"There is no article with the name \"{name}\". No name is near it; Articles.All lists every article.", error.Message);
    }

    [Fact]
    public void An_empty_corpus_says_how_to_fill_it()
    {
        Corpus empty = HarborCorpus.Create([], []);
        Assert.Empty(empty.Articles);
        Assert.Empty(empty.Actors);
        Assert.Contains(
            "add articles to the project under seeds/",
            Assert.Throws<KeyNotFoundException>(() => empty.GetArticle("any")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_by_place_needs_no_other_table()
    {
        Corpus corpus = HarborCorpus.Create(["broken", HarborCorpus.VoteTable], ["broken", "broken"]);
        Assert.Equal("The dam will hold, as it has for forty years.", corpus.Article(1, 0).Quotes[1].Text);
    }

    [Fact]
    public void An_actor_of_another_corpus_is_equal_but_has_that_corpus_s_quotes()
    {
        Corpus other = HarborCorpus.Create(
            [HarborCorpus.FerryTable],
            [HarborCorpus.PeopleTable.Replace("0,1", "0", StringComparison.Ordinal), HarborCorpus.OthersTable]);
        Actor here = _corpus.GetActor("person/marta-quist");
        Actor there = other.GetActor("person/marta-quist");
        Assert.NotSame(here, there);
        Assert.Equal(here, there);
        Assert.Equal(3, here.Quotes.Count);
        Assert.Single(there.Quotes);
        Assert.Equal(here.Quotes[2], there.Quotes[0]);
        Assert.Equal(4, _corpus.Actors.Concat(other.Actors).Distinct().Count());
    }
}
