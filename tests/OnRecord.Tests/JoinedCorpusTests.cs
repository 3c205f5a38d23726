using System.Reflection;

[assembly: OnRecord.Corpus(typeof(OnRecord.Tests.JoinedCorpusTests.Holder))]

namespace OnRecord.Tests;

/// <summary>Corpora of several projects as one.</summary>
public class JoinedCorpusTests
{
    private static readonly string OwnPeople = HarborCorpus.Rows(
        ["P", "marta-quist", "Marta Quist", "Quist", "Harbor master", "0"],
        ["O", "brandt-sons", "Brandt & Sons", "", "", "0"],
        ["L", "lindholm", "LINDHOLM", "", "", "0"]);

    private static readonly string OtherPeople = HarborCorpus.Rows(
        ["L", "lindholm", "Lindholm", "the town", "", "0"],
        ["P", "marta-quist", "Marta Quist", "Ms. Quist|Quist", "mayor-elect of Lindholm|Harbor master", "0"]);

    private readonly Corpus _own = HarborCorpus.Create([HarborCorpus.VoteTable], [OwnPeople]);
    private readonly Corpus _other = HarborCorpus.Create([HarborCorpus.FerryTable], [OtherPeople]);
    private readonly Corpus _joined;

    public JoinedCorpusTests() => _joined = Corpus.Of(_own, _other);

    [Fact]
    public void Articles_of_all_are_ordered_by_path_and_equal_to_their_own() => Assert.Equal(
        [_own.GetArticle("harbor-vote"), _other.GetArticle("ferry-returns")],
        _joined.Articles);

    [Fact]
    public void An_actor_of_several_is_one_with_its_quotes_and_mentions_in_all()
    {
        Assert.Equal(["organization/brandt-sons", "person/marta-quist", "place/lindholm"], _joined.Actors.Select(actor => actor.Id));
        var quist = Assert.IsType<Person>(_joined.GetActor("person/marta-quist"));
        Assert.Equal(_own.GetActor(quist.Id), quist);
        Assert.Equal(["harbor-vote", "ferry-returns"], quist.Articles.Select(article => article.Name));
        Assert.Equal(
            ["harbor-vote/repairs-could-wait", "harbor-vote/the-dam-will-hold", "ferry-returns/we-sail-at-dawn"],
            quist.Quotes.Select(quote => quote.Id));
        Assert.Equal(["Marta Quist", "Quist", "Marta Quist"], quist.Mentions.Select(mention => mention.Text));
        Assert.Equal((2, 1), (_own.GetActor(quist.Id).Quotes.Count, _other.GetActor(quist.Id).Quotes.Count));
    }

    [Fact]
    public void Roles_and_aliases_are_those_of_all_each_once()
    {
        Actor quist = _joined.GetActor("person/marta-quist");
        Assert.Equal(["Harbor master", "mayor-elect of Lindholm"], quist.Roles);
        Assert.Equal(["Quist", "Ms. Quist"], quist.Aliases);
        Actor lindholm = _joined.GetActor("place/lindholm");
        Assert.Equal("LINDHOLM", lindholm.Name);
        Assert.Equal(["Lindholm", "the town"], lindholm.Aliases);
    }

    [Fact]
    public void What_is_reached_from_a_joined_corpus_belongs_to_it()
    {
        Actor quist = _joined.GetActor("person/marta-quist");
        Article ferry = _joined.GetArticle("ferry-returns");
        Assert.Same(quist, ferry.Quotes[0].Speaker);
        Assert.Same(quist, ferry.Actors[0]);
        Assert.Same(ferry, quist.Articles[1]);
        Assert.Same(ferry, _joined.Articles[1]);
        Assert.Same(ferry, quist.Quotes[2].Article);
        Assert.Equal("We sail at dawn", ferry.Quotes[0].Text);
    }

    [Fact]
    public void An_article_that_several_hold_is_one()
    {
        Corpus joined = Corpus.Of(HarborCorpus.Create(), _own, _other);
        Assert.Equal(["harbor-vote", "ferry-returns"], joined.Articles.Select(article => article.Name));
        Assert.Equal(3, joined.GetActor("person/marta-quist").Quotes.Count);
        Assert.Equal(4, joined.Actors.Count);
    }

    [Fact]
    public void Of_other_articles_of_one_name_the_first_is_given_and_all_are_listed()
    {
        Corpus other = HarborCorpus.Create(
            [HarborCorpus.FerryTable.Replace("ferry-returns", "harbor-vote", StringComparison.Ordinal)], [OtherPeople]);
        Assert.Equal("seeds/harbor-vote.txt", Corpus.Of(_own, other).GetArticle("harbor-vote").Path);
        Assert.Equal("seeds/news/ferry.txt", Corpus.Of(other, _own).GetArticle("harbor-vote").Path);
        Assert.Equal(2, Corpus.Of(_own, other).Articles.Count(article => article.Name == "harbor-vote"));
        Assert.Equal(3, Corpus.Of(_own, other).GetActor("person/marta-quist").Quotes.Count);
    }

    [Fact]
    public void Articles_of_one_path_stand_in_the_order_of_their_assemblies()
    {
        Corpus other = HarborCorpus.Create(
            [HarborCorpus.FerryTable.Replace("seeds/news/ferry.txt", "seeds/harbor-vote.txt", StringComparison.Ordinal)],
            [OtherPeople]);
        Assert.Equal(["harbor-vote", "ferry-returns"], Corpus.Of(_own, other).Articles.Select(article => article.Name));
        Assert.Equal(["ferry-returns", "harbor-vote"], Corpus.Of(other, _own).Articles.Select(article => article.Name));
    }

    [Fact]
    public void What_is_not_there_is_reported_with_the_nearest_of_all()
    {
        Assert.Contains(
            "Did you mean \"ferry-returns\"? Corpus.Articles lists every article.",
            Assert.Throws<KeyNotFoundException>(() => _joined.GetArticle("ferry")).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "Corpus.Actors lists every actor.",
            Assert.Throws<KeyNotFoundException>(() => _joined.GetActor("person/nobody")).Message,
            StringComparison.Ordinal);
        Assert.False(_joined.TryGetArticle("ferry", out _));
        Assert.False(_joined.TryGetActor("person/nobody", out _));
    }

    [Fact]
    public void Joining_reads_no_table_before_it_is_needed()
    {
        Corpus broken = HarborCorpus.Create(["broken"], ["broken"]);
        Corpus joined = Corpus.Of(_own, broken);
        Assert.Equal(2, joined.Assemblies.Count);
        Assert.Throws<InvalidOperationException>(() => joined.Actors);
        Assert.Throws<InvalidOperationException>(() => joined.Articles);
    }

    [Fact]
    public void Joined_with_nothing_new_a_corpus_stays_itself()
    {
        Assert.Same(_own, Corpus.Of(_own));
        Assert.Same(_own, Corpus.Of(_own, _own));
        Assert.Same(_joined, Corpus.Of(_joined, _other));
        Assert.NotSame(_joined, Corpus.Of(_own, _other));
        Assert.Equal(2, Corpus.Of(_other, _joined).Articles.Count);
    }

    [Fact]
    public void Places_in_tables_are_those_of_one_assembly() => Assert.Throws<InvalidOperationException>(() => _joined.Article(0, 0));

    [Fact]
    public void An_assembly_names_the_type_that_holds_its_corpus()
    {
        Assembly here = typeof(JoinedCorpusTests).Assembly;
        Assert.Same(Holder.Corpus, Corpus.Of(here));
        Assert.Same(Holder.Corpus, Corpus.Of(here, here));
        Assert.Equal(here.GetName().Name, Corpus.Of(here).ToString());
        Assert.Equal(here, Assert.Single(Corpus.Of(here).Assemblies));
        Assert.Equal(here, Corpus.Of(here).Articles[0].Assembly);
    }

    [Fact]
    public void An_assembly_without_articles_is_refused()
    {
        Assert.StartsWith(
            "xunit.core was compiled without OnRecord",
            Assert.Throws<ArgumentException>(() => Corpus.Of(typeof(FactAttribute).Assembly)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Corpus.Of(Array.Empty<Assembly>()));
        Assert.Throws<ArgumentException>(() => Corpus.Of(Array.Empty<Corpus>()));
        Assert.Throws<ArgumentNullException>(() => Corpus.Of((Assembly)null!));
        Assert.Throws<ArgumentNullException>(() => Corpus.Of((Corpus)null!));
        Assert.Throws<ArgumentNullException>(() => Corpus.Of((Assembly[])null!));
        Assert.Throws<ArgumentNullException>(() => Corpus.Of((Corpus[])null!));
    }

    internal static class Holder
    {
        public static readonly Corpus Corpus = HarborCorpus.Create();
    }
}
