using OnRecord.Resources;

namespace OnRecord.Tests;

public class QuoteTests
{
    private readonly Article _article = HarborCorpus.Create().GetArticle("harbor-vote");

    private Quote Dam => _article.Quotes[1];

    [Fact]
    public void A_quote_has_what_its_row_gives()
    {
        Assert.Equal("harbor-vote/the-dam-will-hold", Dam.Id);
        Assert.Equal(QuoteKind.Direct, Dam.Kind);
        Assert.Equal(Certainty.Stated, Dam.Certainty);
        Assert.Equal(7, Dam.Line);
        Assert.Equal("said", Dam.Cue.ToString());
        Assert.Equal("Quist", Dam.SpeakerMention.ToString());
        Assert.Equal(7, Dam.SpeakerMention?.Line);
        Assert.Equal("Marta Quist", Dam.Speaker?.Name);
    }

    [Fact]
    public void Every_kind_and_certainty_is_read()
    {
        Assert.Equal([QuoteKind.Indirect, QuoteKind.Direct, QuoteKind.Mixed, QuoteKind.Direct], _article.Quotes.Select(quote => quote.Kind));
        Assert.Equal([Certainty.Stated, Certainty.Stated, Certainty.Resolved, Certainty.Unknown], _article.Quotes.Select(quote => quote.Certainty));
    }

    [Fact]
    public void The_text_is_the_pieces_joined_by_a_space()
    {
        Assert.Equal(2, Dam.Pieces.Count);
        Assert.Equal("The dam will hold, as it has for forty years.", Dam.Text);
        Assert.Equal(HarborCorpus.Hash(Dam.Text), Dam.Sha256);
    }

    [Fact]
    public void A_speaker_without_a_name_has_words_only()
    {
        Quote quote = _article.Quotes[3];
        Assert.Null(quote.Speaker);
        Assert.Equal("someone", quote.SpeakerMention?.Text);
    }

    [Fact]
    public void What_several_say_together_is_said_by_each()
    {
        string vote = HarborCorpus.VoteTable.Replace("\t2\n", "\t2\t\t1\n", StringComparison.Ordinal);
        Corpus corpus = HarborCorpus.Create([HarborCorpus.FerryTable, vote], [HarborCorpus.PeopleTable, HarborCorpus.OthersTable]);
        Quote gates = corpus.GetArticle("harbor-vote").Quotes[2];

        Assert.Equal(["Brandt & Sons", "Marta Quist"], gates.Speakers.Select(static actor => actor.Name));
        Assert.Same(gates.Speaker, gates.Speakers[0]);
        Assert.All(gates.Speakers, speaker => Assert.Contains(gates, speaker.Quotes));
        Assert.Equal("the “old gates” might fail — Brandt & Sons, Marta Quist (seeds/harbor-vote.txt:9)", gates.ToString());
    }

    [Fact]
    public void One_speaker_is_all_speakers_and_an_unknown_one_is_nobody()
    {
        Assert.Same(Dam.Speaker, Assert.Single(Dam.Speakers));
        Assert.Empty(_article.Quotes[3].Speakers);
    }

    [Fact]
    public void Lines_agree_with_the_text() =>
        Assert.All(_article.Quotes, quote => Assert.Equal(quote.Line, _article.LineOf(quote.Pieces[0].Start)));

    [Fact]
    public void It_splits_into_words_and_speaker()
    {
        (string text, Actor? speaker) = Dam;
        Assert.Equal(Dam.Text, text);
        Assert.Same(Dam.Speaker, speaker);
        Assert.True(Dam is (_, Person { Name: "Marta Quist" }));
    }

    [Fact]
    public void Quotes_of_the_same_id_and_article_are_equal()
    {
        Quote again = HarborCorpus.Create().GetArticle("harbor-vote").Quotes[1];
        Assert.NotSame(Dam, again);
        Assert.Equal(Dam, again);
        Assert.Equal(Dam.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(Dam, _article.Quotes[0]);
    }

    [Theory]
    [InlineData(0, "repairs could wait — Marta Quist (seeds/harbor-vote.txt:5)")]
    [InlineData(1, "“The dam will hold, as it has for forty years.” — Marta Quist (seeds/harbor-vote.txt:7)")]
    [InlineData(2, "the “old gates” might fail — Brandt & Sons (seeds/harbor-vote.txt:9)")]
    [InlineData(3, "“Who pays?” — someone (seeds/harbor-vote.txt:11)")]
    public void It_prints_words_speaker_and_place(int index, string expected) => Assert.Equal(expected, _article.Quotes[index].ToString());

    [Fact]
    public void An_unknown_speaker_is_not_printed()
    {
        string table = HarborCorpus.Rows(
            ["A", "a", "", "seeds/harbor-vote.txt", TextHash.HexOf(HarborCorpus.Vote), HarborCorpus.Vote.Length.ToString()],
            ["Q", "who-pays", "D", "U", "11", HarborCorpus.At(HarborCorpus.Vote, "Who pays?")]);
        Quote quote = HarborCorpus.Create([table], []).Article(0, 0).Quotes[0];
        Assert.Null(quote.Cue);
        Assert.Null(quote.SpeakerMention);
        Assert.Equal("“Who pays?” (seeds/harbor-vote.txt:11)", quote.ToString());
    }
}
