namespace OnRecord.Reading.Tests.Entities;

public class DatelineTests
{
    private const string Report = "VESTERHAVN — The lock gates of Vesterhavn will stay shut until April, Mayor Marta Quist said on Monday.";

    [Fact]
    public void A_dateline_names_a_place_wherever_its_words_are_printed()
    {
        var place = Assert.Single(ArticleReader.Read(Report).Actors, actor => actor.Name == "Vesterhavn");

        Assert.Equal(ActorKind.Place, place.Kind);
        Assert.Equal([0, Report.IndexOf("Vesterhavn", StringComparison.Ordinal)], place.Mentions.Select(mention => mention.Start));
    }

    [Fact]
    public void What_stands_in_brackets_in_a_dateline_is_an_agency() =>
        Assert.Equal(
            ActorKind.Organization,
            Assert.Single(
                ArticleReader.Read("LONDON, March 12 (Altus Newswire) - Copper prices fell on Thursday.").Actors,
                actor => actor.Name == "Altus Newswire").Kind);

    [Theory]
    [InlineData(Report)]
    [InlineData("TARN BAY, Maine (AP) — The lock gates will stay shut until April, Mayor Marta Quist said on Monday.")]
    [InlineData("London, Jan 14 (PTN) The lock gates will stay shut until April, Mayor Marta Quist said on Monday.")]
    public void A_dateline_is_no_part_of_what_is_said(string text)
    {
        var said = Assert.Single(ArticleReader.Read(text).Attributions).Pieces[0];

        Assert.Equal(text.IndexOf("The lock", StringComparison.Ordinal), said.Start);
    }

    [Fact]
    public void Several_headings_before_dashes_turn_nothing_into_a_place()
    {
        const string Digest = "SORREL — Marta Sorrel spoke on Monday. Sorrel said the dam would hold.\n\nFERRIES — They will sail again.";

        Assert.Equal(ActorKind.Person, Assert.Single(ArticleReader.Read(Digest).Actors, actor => actor.Name == "Marta Sorrel").Kind);
        Assert.Contains("Sorrel", ArticleReader.Read(Digest).Actors.Single(actor => actor.Name == "Marta Sorrel").Aliases);
    }
}
