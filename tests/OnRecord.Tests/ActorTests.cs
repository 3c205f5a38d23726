namespace OnRecord.Tests;

public class ActorTests
{
    private readonly Corpus _corpus = HarborCorpus.Create();

    private Actor Quist => _corpus.GetActor("person/marta-quist");

    [Fact]
    public void An_actor_has_what_its_row_gives()
    {
        Assert.Equal("Marta Quist", Quist.Name);
        Assert.Equal(["Quist"], Quist.Aliases);
        Assert.Equal(["Harbor master", "mayor-elect of Lindholm"], Quist.Roles);
    }

    [Fact]
    public void Kinds_are_told_apart_by_type() => Assert.Equal(
        ["an organization", "a person", "a person", "a place"],
        _corpus.Actors.Select(actor => actor switch
        {
            Person => "a person",
            Organization => "an organization",
            Place => "a place",
            _ => "something else",
        }));

    [Fact]
    public void Quotes_are_those_of_all_articles_by_path() => Assert.Equal(
        ["harbor-vote/repairs-could-wait", "harbor-vote/the-dam-will-hold", "ferry-returns/we-sail-at-dawn"],
        Quist.Quotes.Select(quote => quote.Id));

    [Fact]
    public void Mentions_are_those_of_all_articles_by_path()
    {
        Assert.Equal(["Marta Quist", "Quist", "Marta Quist"], Quist.Mentions.Select(mention => mention.Text));
        Assert.Equal([5, 7, 3], Quist.Mentions.Select(mention => mention.Line));
        Assert.Equal(["LINDHOLM", "Lindholm"], _corpus.GetActor("place/lindholm").Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void Articles_are_those_that_name_it_by_path() =>
        Assert.Equal(["harbor-vote", "ferry-returns"], Quist.Articles.Select(article => article.Name));

    [Fact]
    public void An_actor_that_no_article_names_has_no_mentions()
    {
        Actor berg = _corpus.GetActor("person/ola-berg");
        Assert.Empty(berg.Articles);
        Assert.Empty(berg.Mentions);
        Assert.Empty(berg.Quotes);
        Assert.Empty(berg.Aliases);
    }

    [Fact]
    public void Lists_are_made_once()
    {
        Assert.Same(Quist.Quotes, Quist.Quotes);
        Assert.Same(Quist.Mentions, Quist.Mentions);
        Assert.Same(Quist.Aliases, Quist.Aliases);
    }

    [Fact]
    public void Actors_of_the_same_id_are_equal()
    {
        Actor again = HarborCorpus.Create().GetActor("person/marta-quist");
        Assert.True(Quist == again);
        Assert.Equal(Quist.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(Quist, _corpus.GetActor("person/ola-berg"));
    }

    [Fact]
    public void It_prints_its_name_and_first_role()
    {
        Assert.Equal("Marta Quist, Harbor master", Quist.ToString());
        Assert.Equal("Lindholm", _corpus.GetActor("place/lindholm").ToString());
    }
}
