using HarborVoteArticle = OnRecord.TypedArticle<OnRecord.Tests.HarborVoteQuotes, OnRecord.Tests.HarborVoteActors>;

namespace OnRecord.Tests;

public class TypedArticleTests
{
    private readonly Corpus _corpus = HarborCorpus.Create();
    private readonly Article _article;
    private readonly HarborVoteArticle _view;

    public TypedArticleTests()
    {
        _article = _corpus.GetArticle("harbor-vote");
        _view = new HarborVoteArticle(_corpus, 1, 0);
    }

    [Fact]
    public void A_view_is_usable_as_its_article()
    {
        Article article = _view;
        Assert.Same(_article, article);
        Assert.Same(_article, _view.Article);
        Assert.Equal(11, NumberOfLastQuote(_view));
    }

    [Fact]
    public void No_view_is_no_article()
    {
        HarborVoteArticle? none = null;
        Article? article = none;
        Assert.Null(article);
    }

    [Fact]
    public void A_view_and_its_article_are_equal_both_ways()
    {
        Assert.True(_view == _article);
        Assert.True(_article == _view);
        Assert.False(_view != _article);
        Assert.True(_view.Equals(_article));
        Assert.True(_article.Equals(_view));
        Assert.Equal(_article.GetHashCode(), _view.GetHashCode());
    }

    [Fact]
    public void As_objects_a_view_and_its_article_differ_whichever_is_asked()
    {
        Assert.False(_view.Equals((object)_article));
        Assert.False(_article.Equals((object)_view));
        Assert.False((object)_view is IEquatable<Article>);
        Assert.Equal(2, new HashSet<object> { _view, _article }.Count);
        Assert.Equal(2, new HashSet<object> { _article, _view }.Count);
    }

    [Fact]
    public void Views_of_the_same_article_are_equal()
    {
        var again = new HarborVoteArticle(_corpus, 1, 0);
        Assert.True(_view == again);
        Assert.True(_view.Equals((object)again));
        Assert.Equal(_view.GetHashCode(), again.GetHashCode());
    }

    [Fact]
    public void A_view_differs_from_another_article()
    {
        HarborVoteArticle ferry = new(_corpus, 0, 0);
        Assert.Equal("ferry-returns", ferry.Name);
        Assert.False(_view == ferry.Article);
        Assert.False(_view == ferry);
    }

    [Fact]
    public void A_view_needs_a_corpus_that_has_the_article()
    {
        Assert.Throws<ArgumentNullException>("corpus", () => new HarborVoteArticle(null!, 0, 0));
        Assert.Throws<InvalidOperationException>(() => new HarborVoteArticle(_corpus, 0, 99));
    }

    [Fact]
    public void A_view_forwards_to_its_article()
    {
        Assert.Equal(_article.Name, _view.Name);
        Assert.Equal(_article.Title, _view.Title);
        Assert.Equal(_article.Path, _view.Path);
        Assert.Equal(_article.Text, _view.Text);
        Assert.Equal(_article.Published, _view.Published);
        Assert.Equal(_article.Outlet, _view.Outlet);
        Assert.Equal(_article.Url, _view.Url);
        Assert.Equal(_article.Authors, _view.Authors);
        Assert.Equal(_article.Sha256, _view.Sha256);
        Assert.Equal(_article.LineOf(100), _view.LineOf(100));
        Assert.Equal(_article.ToString(), _view.ToString());
    }

    [Fact]
    public void Named_quotes_are_the_article_s()
    {
        Assert.Same(_article.Quotes[1], _view.Quotes.TheDamWillHold);
        Assert.Equal(4, _view.Quotes.Count);
        Assert.Equal(_article.Quotes, _view.Quotes);
        Assert.True(_view.Quotes.TryGet("harbor-vote/who-pays", out Quote? quote));
        Assert.Same(_article.Quotes[3], quote);
        Assert.False(_view.Quotes.TryGet("harbor-vote/who-paid", out _));
        Assert.Equal("4 quotes of harbor-vote", _view.Quotes.ToString());
    }

    [Fact]
    public void Named_actors_are_the_article_s()
    {
        Person quist = _view.Actors.MartaQuist;
        Assert.Same(_article.Actors[1], quist);
        Assert.Equal(3, _view.Actors.Count);
        Assert.Equal(_article.Actors, _view.Actors);
        Assert.True(_view.Actors.TryGet("person/marta-quist", out Actor? actor));
        Assert.Same(quist, actor);
        Assert.False(_view.Actors.TryGet("person/ola-berg", out _));
        Assert.Equal("3 actors of harbor-vote", _view.Actors.ToString());
    }

    [Fact]
    public void Named_members_are_made_once()
    {
        Assert.Same(_view.Quotes, new HarborVoteArticle(_corpus, 1, 0).Quotes);
        Assert.Same(_view.Actors, new HarborVoteArticle(_corpus, 1, 0).Actors);
        Assert.NotSame(_view.Quotes, new TypedArticle<QuotesInAnotherOrder, HarborVoteActors>(_corpus, 1, 0).Quotes);
        Assert.Same(_article.Quotes[1], new TypedArticle<QuotesInAnotherOrder, HarborVoteActors>(_corpus, 1, 0).Quotes.TheDamWillHold);
    }

    [Fact]
    public void Fields_go_by_their_names_in_whatever_order()
    {
        TypedArticle<QuotesInAnotherOrder, HarborVoteActors> view = new(_corpus, 1, 0);
        Assert.Equal("who-pays", view.Quotes.WhoPays.Id.Split('/')[1]);
        Assert.Equal("the-dam-will-hold", view.Quotes.TheDamWillHold.Id.Split('/')[1]);
    }

    [Fact]
    public void A_field_without_a_value_is_reported()
    {
        string message = Assert.Throws<InvalidOperationException>(
            () => new TypedArticle<QuotesOfNobody, PlacesOfNobody>(_corpus, 1, 0).Quotes).Message;
        Assert.Contains("QuotesOfNobody.NobodySaidThis is not in them", message, StringComparison.Ordinal);
        Assert.Contains("rebuild", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_of_another_kind_is_reported() => Assert.Contains(
        "PlacesOfNobody.MartaQuist is not in them",
        Assert.Throws<InvalidOperationException>(() => new TypedArticle<QuotesOfNobody, PlacesOfNobody>(_corpus, 1, 0).Actors).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Members_without_an_article_say_where_to_have_them() => Assert.Contains(
        "belongs to an article",
        Assert.Throws<InvalidOperationException>(() => new HarborVoteQuotes().Count).Message,
        StringComparison.Ordinal);

    private static int NumberOfLastQuote(Article article) => article.Quotes[^1].Line;

#pragma warning disable CA1051, CS0649, CS8618 // The run time fills the fields.
    private sealed class QuotesInAnotherOrder : QuoteMembers
    {
        public readonly Quote WhoPays;
        public readonly Quote TheDamWillHold;
    }

    private sealed class QuotesOfNobody : QuoteMembers
    {
        public readonly Quote NobodySaidThis;
    }

    private sealed class PlacesOfNobody : ActorMembers
    {
        public readonly Place MartaQuist;
    }
#pragma warning restore CA1051, CS0649, CS8618
}
