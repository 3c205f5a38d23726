namespace OnRecord.Tests;

public class TypedArticleTests
{
    private readonly Article _article;
    private readonly HarborVoteArticle _view;

    public TypedArticleTests()
    {
        _article = HarborCorpus.Create().GetArticle("harbor-vote");
        _view = new HarborVoteArticle(_article);
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
    public void Views_of_the_same_article_are_equal()
    {
        var again = new HarborVoteArticle(_article);
        Assert.True(_view == again);
        Assert.True(_view.Equals((object)again));
        Assert.Equal(_view.GetHashCode(), again.GetHashCode());
    }

    [Fact]
    public void A_view_differs_from_another_article()
    {
        Article ferry = HarborCorpus.Create().GetArticle("ferry-returns");
        Assert.False(_view == ferry);
        Assert.False(_view == new HarborVoteArticle(ferry));
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
    public void A_view_that_leaves_printing_to_the_compiler_prints_no_more_than_lines()
    {
        var plain = new PlainView(_article);
        Assert.Equal("PlainView { Article = Harbor council keeps the dam (seeds/harbor-vote.txt), Quotes = 4 quotes of harbor-vote }", plain.ToString());
    }

    private static int NumberOfLastQuote(Article article) => article.Quotes[^1].Line;

    private sealed record PlainView : TypedArticle
    {
        public PlainView(Article article)
            : base(article)
        {
        }

        public HarborVoteArticle.QuoteMembers Quotes => new(Article);
    }
}
