using OnRecord.Generator.Tests.Support;

namespace OnRecord.Generator.Tests.Models;

public class NamingOfArticlesTests
{
    private const string Text = "The dam will hold over the winter.";

    [Theory]
    [InlineData("seeds/harbor-vote.txt", null, null, "HarborVote", "harbor-vote")]
    [InlineData(
        "seeds/harbor-vote.txt", null, "Dredging begins at last in the old harbor",
        "DredgingBeginsAtLastInThe", "dredging-begins-at-last-in-the")]
    [InlineData("seeds/harbor-vote.txt", "Dredging", "Dredging begins", "Dredging", "dredging")]
    [InlineData("seeds/harbor-vote.txt", "…", null, "HarborVote", "harbor-vote")]
    [InlineData("seeds/000_d0c5316febbedfe3.txt", null, null, "TheDamWillHoldOverThe", "the-dam-will-hold-over-the")]
    [InlineData("seeds/notes.de.txt", null, null, "NotesDe", "notes-de")]
    [InlineData("seeds/all.txt", null, null, "AllArticle", "all")]
    [InlineData("seeds/2026-03-14-harbor-vote.txt", null, null, "HarborVote20260314", "harbor-vote-20260314")]
    [InlineData("seeds/2026_03_14 quist-wins-the-vote-at-last.txt", null, null, "QuistWinsTheVoteAt20260314", "quist-wins-the-vote-at-20260314")]
    [InlineData("seeds/2026-13-14-harbor-vote.txt", null, null, "_20261314HarborVote", "2026-13-14-harbor-vote")]
    [InlineData("seeds/2026-03-14.txt", null, null, "TheDamWillHoldOverThe", "the-dam-will-hold-over-the")]
    public void An_article_is_called_by_its_name_or_title_or_stem_or_first_words(string path, string? name, string? title, string member, string key)
    {
        (string, string)[] metadata =
        [
            .. new[] { ("Name", name), ("Title", title) }
                .Where(static pair => pair.Item2 is not null)
                .Select(static pair => (pair.Item1, pair.Item2!)),
        ];
        var source = new Newsroom().Add(path, Text, metadata).Source("Articles.00.g.cs");

        Assert.Contains(
            "public static global::OnRecord.TypedArticle<"
                + $"ArticleTypes.{member}Quotes, ArticleTypes.{member}Actors> {member} => new(Corpus, 0, 0);",
            source,
            StringComparison.Ordinal);
        Assert.Contains($"@\"A\t{key}\t", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The ferry stays\n\nCaptain Omar Reyes said so.", "TheFerryStays")]
    [InlineData("\n***\r\n\r\nThe ferry stays", "TheFerryStays")]
    [InlineData("Sports\n\nThe ferry stays\n\nCaptain Omar Reyes said so.", "SportsTheFerryStaysCaptainOmar")]
    public void The_first_words_end_with_the_headline(string text, string member) => Assert.Contains(
        $" {member} => ", new Newsroom().Add("seeds/20260314.txt", text).Source("Articles.00.g.cs"), StringComparison.Ordinal);

    [Theory]
    [InlineData("seeds/2026-03-14-harbor-vote.txt", "\t2026-03-14T00:00:00+00:00")]
    [InlineData("seeds/20260314.txt", "\t2026-03-14T00:00:00+00:00")]
    [InlineData("2026-03-14/harbor-vote.txt", null)]
    [InlineData("seeds/20260314093000.txt", null)]
    public void The_day_that_a_files_name_begins_with_is_when_it_was_published(string path, string? published)
    {
        var source = new Newsroom().Add(path, Text).Source("Articles.00.g.cs");
        var said = new Newsroom().Add(path, Text, ("Published", "2016-10-07")).Source("Articles.00.g.cs");

        Assert.Equal(published is not null, source.Contains(published ?? "T00:00:00", StringComparison.Ordinal));
        Assert.Contains("\t2016-10-07T00:00:00+00:00", said, StringComparison.Ordinal);
        Assert.DoesNotContain("\t2026-03-14T", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_of_one_name_all_get_a_suffix_of_their_paths_whatever_else_there_is()
    {
        var alone = new Newsroom().Add("a/vote.txt", Text).Add("b/Vote.txt", Text).Run();
        var among = new Newsroom().Add("c/ferry.txt", Text).Add("b/Vote.txt", Text).Add("a/vote.txt", Text).Run();

        Assert.Equal(2, alone.Diagnostics.Length);
        Assert.Equal(Messages(alone), Messages(among));
        Assert.Matches(
            "^The article 'a/vote.txt' would have the same name as 'b/Vote.txt', "
            + "so its member is 'Vote_[0-9a-f]{4}'; give it another name in the project file: <Seed Update=\"a/vote.txt\" Name=\"…\" />$",
            Messages(alone)[0]);
        Assert.Empty(Consumer.Compile(alone).Complaints());

        static string[] Messages(Microsoft.CodeAnalysis.GeneratorRunResult result) =>
            [.. result.Diagnostics.Select(static diagnostic => diagnostic.GetMessage())];
    }

    [Fact]
    public void Of_many_articles_of_one_name_each_finding_names_two_others()
    {
        var newsroom = new Newsroom();
        foreach (var folder in "abcde")
        {
            newsroom.Add($"{folder}/vote.txt", Text);
        }

        var messages = newsroom.Run().Diagnostics.Select(static diagnostic => diagnostic.GetMessage()).ToList();

        Assert.Equal(5, messages.Count);
        Assert.Contains("'a/vote.txt' would have the same name as 'b/vote.txt', 'c/vote.txt' and 2 more, so", messages[0], StringComparison.Ordinal);
        Assert.Contains("'e/vote.txt' would have the same name as 'a/vote.txt', 'b/vote.txt' and 2 more, so", messages[4], StringComparison.Ordinal);
    }

    /// <summary>The run time looks up by keys in lower case, and has no article where one stands there twice.</summary>
    [Fact]
    public void Articles_whose_keys_alone_are_the_same_get_a_suffix()
    {
        var result = new Newsroom().Add("a.txt", Text, ("Name", "Kelvin")).Add("b.txt", Text, ("Name", "\u212Aelvin")).Run();

        Assert.Equal(2, result.Diagnostics.Length);
        Assert.DoesNotContain(
            "A\tkelvin\t",
            result.GeneratedSources.Single(static source => source.HintName == "Articles.00.g.cs").SourceText.ToString(),
            StringComparison.Ordinal);
        Assert.Empty(Consumer.Compile(result).Complaints());
    }

    [Fact]
    public void A_file_that_is_given_twice_is_one_article()
    {
        var result = new Newsroom().Add("a.txt", Text).Add("a.txt", Text).Run();

        Assert.Empty(result.Diagnostics);
        Assert.Empty(Consumer.Compile(result).Complaints());
    }

    [Fact]
    public void Quotations_of_one_speaker_that_begin_alike_are_numbered_in_text_order()
    {
        var source = new Newsroom().Add("a.txt", "“Yes,” said Marta Quist. “Yes!” she said. “Yes 2,” said Marta Quist.").Source("Articles.00.g.cs");

        Assert.Contains("Quote Yes;", source, StringComparison.Ordinal);
        Assert.Contains("Quote Yes2;", source, StringComparison.Ordinal);
        Assert.Contains("Quote Yes22;", source, StringComparison.Ordinal);
        Assert.Contains("Q\tyes-2\t", source, StringComparison.Ordinal);
    }

    [Fact]
    public void What_several_say_in_the_same_words_is_called_after_them()
    {
        var source = new Newsroom()
            .Add("a.txt", "“No comment,” said Marta Quist. “No comment,” said Olof Berg. “NO COMMENT!” said Marta Quist. “No comment”")
            .Source("Articles.00.g.cs");

        Assert.Contains("Quote NoCommentByMartaQuist;", source, StringComparison.Ordinal);
        Assert.Contains("Quote NoCommentByOlofBerg;", source, StringComparison.Ordinal);
        Assert.Contains("Quote NOCOMMENTByMartaQuist2;", source, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Quote NoComment;", source, StringComparison.Ordinal);
        Assert.Contains("Q\tno-comment-by-olof-berg\t", source, StringComparison.Ordinal);
    }
}
