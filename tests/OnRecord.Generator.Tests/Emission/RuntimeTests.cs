using OnRecord.Generator.Tests.Support;
using OnRecord.Reading;

namespace OnRecord.Generator.Tests.Emission;

public class RuntimeTests
{
    [Fact]
    public void Generated_members_are_the_records_that_the_corpus_holds()
    {
        var newsroom = new Newsroom()
            .Add("seeds/ferry.txt", "Ferry is late\n\n“The ferry is late,” said Olof Berg in Kaskinen.\n")
            .Add(
                "seeds/harbor vote.txt",
                "Harbor vote\n\n“The dam will hold,” said Marta Quist in Kaskinen.\n\n“It must,” she said. “Who knows?”\n",
                ("Outlet", "Harbor \\ \"Post\"|Daily"), ("Published", "2016-10-07"), ("Url", "https://example.org/vote"));
        var compilation = Consumer.Compile(newsroom.Run(), """
            using Newsroom;
            using System.Linq;

            internal static class Use
            {
                internal static string[] Lines() => new[]
                {
                    Articles.HarborVote.ToString(),
                    Articles.HarborVote.Title + " / " + Articles.HarborVote.Outlet
                        + " / " + Articles.HarborVote.Published?.ToString("o") + " / " + Articles.HarborVote.Url,
                    Articles.HarborVote.Quotes.TheDamWillHold.ToString(),
                    Articles.HarborVote.Quotes.ItMust + " " + Articles.HarborVote.Quotes.ItMust.Certainty,
                    Articles.HarborVote.Quotes.WhoKnows.Id + " " + (Articles.HarborVote.Quotes.WhoKnows.Speaker is null),
                    string.Join(", ", Articles.All.Select(article => article.Name)),
                    string.Join(", ", Actors.All.Select(actor => actor.Id)),
                    string.Join(", ", Actors.MartaQuist.Quotes.Select(quote => quote.Text)),
                    string.Join(", ", Actors.Kaskinen.Mentions.Select(mention => mention.Article.Name + ":" + mention.Line)),
                    (Articles.HarborVote.Actors.Kaskinen == Articles.Ferry.Actors.Kaskinen).ToString(),
                    ReferenceEquals(Articles.HarborVote.Article, Articles.Get("harbor-vote")).ToString(),
                };
            }
            """);

        Assert.Empty(compilation.Complaints());
        Assert.Equal(
            [
                "Harbor vote (seeds/harbor vote.txt)",
                @"Harbor vote / Harbor \ ""Post""|Daily / 2016-10-07T00:00:00.0000000+00:00 / https://example.org/vote",
                "“The dam will hold” — Marta Quist (seeds/harbor vote.txt:3)",
                "“It must” — Marta Quist (seeds/harbor vote.txt:5) Resolved",
                "harbor-vote/who-knows True",
                "ferry, harbor-vote",
                "person/marta-quist, person/olof-berg, place/kaskinen",
                "The dam will hold, It must",
                "ferry:3, harbor-vote:3",
                "True",
                "True",
            ],
            (string[])compilation.Invoke(newsroom.Files, "Use", "Lines")!);
    }

    [Fact]
    public void What_several_say_together_is_said_by_each()
    {
        var newsroom = new Newsroom(ArticleReader.Read)
            .Add("seeds/ferry.txt", "“We sail,” Marta Quist, Olof Berg and Ada Lind said.\n\n“I stay,” said Olof Berg.\n");
        var compilation = Consumer.Compile(newsroom.Run(), """
            using Newsroom;
            using System.Linq;

            internal static class Use
            {
                internal static string[] Lines() => new[]
                {
                    string.Join(", ", Articles.Ferry.Quotes.WeSail.Speakers.Select(actor => actor.Id)),
                    string.Join(", ", Actors.OlofBerg.Quotes.Select(quote => quote.Text)),
                };
            }
            """);

        Assert.Empty(compilation.Complaints());
        Assert.Equal(
            ["person/marta-quist, person/olof-berg, person/ada-lind", "We sail, I stay"],
            (string[])compilation.Invoke(newsroom.Files, "Use", "Lines")!);
        Assert.Contains(
            "<para>Said by Marta Quist, Olof Berg and Ada Lind, as stated;", newsroom.Source("Articles.00.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_members_has_its_quotations_and_actors_as_lists()
    {
        var newsroom = new Newsroom()
            .Add("archive/vote.txt", "“The dam will hold,” said Marta Quist in Kaskinen.\n", ("Name", "Vote"), ("Members", "False"))
            .Add("seeds/ferry.txt", "“The ferry is late,” said Marta Quist.\n", ("Members", "true"));
        var compilation = Consumer.Compile(newsroom.Run(), """
            using Newsroom;
            using OnRecord;
            using System.Linq;

            internal static class Use
            {
                internal static string[] Lines()
                {
                    Article vote = Articles.Vote;
                    return new[]
                    {
                        ReferenceEquals(vote, Articles.Get("vote")).ToString(),
                        vote.Quotes.Single().ToString(),
                        string.Join(", ", vote.Actors.Select(actor => actor.Id)),
                        string.Join(", ", Actors.MartaQuist.Quotes.Select(quote => quote.Text)),
                        Articles.Ferry.Quotes.TheFerryIsLate.Article.Name,
                        typeof(Articles).Assembly.GetTypes().Count(type => type.Name.StartsWith("Vote")).ToString(),
                    };
                }
            }
            """);

        Assert.Empty(compilation.Complaints());
        Assert.Equal(
            [
                "True",
                "“The dam will hold” — Marta Quist (archive/vote.txt:1)",
                "person/marta-quist, place/kaskinen",
                "The dam will hold, The ferry is late",
                "ferry",
                "0",
            ],
            (string[])compilation.Invoke(newsroom.Files, "Use", "Lines")!);
    }
}
