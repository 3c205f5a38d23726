namespace OnRecord.Reading.Tests.Entities;

/// <summary>What the article names elsewhere is found where the sentence alone says too little.</summary>
public class KnownNameTests
{
    [Theory]
    [InlineData("Mark Cuban came by train.\n\nCuban also gave a preview of his plans.", "Mark Cuban", 2)]
    [InlineData("Mark Cuban came by train.\n\nAsked what would make him run, Cuban demurred.", "Mark Cuban", 2)]
    [InlineData("Mark Cuban came by train. “It is early,” said Cuban, who has a boat.", "Mark Cuban", 2)]
    [InlineData("Omar Singer wrote a book.\n\nMr. Singer loved the letter.", "Omar Singer", 2)]
    [InlineData("Mayor Paul Song came by train.\n\nSong is a doctor in the town.", "Paul Song", 2)]
    [InlineData("Krists Ozoliņš won.\n\nOzoliņš himself disagreed. Krists Ozoliņš left.", "Krists Ozoliņš", 3)]
    [InlineData("Mayor Paul Song came by train.\n\nSong and dance filled the town.", "Paul Song", 1)]
    [InlineData("Mark Cuban came by train.\n\nCuban, reached by phone, was silent.", "Mark Cuban", 2)]
    [InlineData("Dawn Welsh came by train.\n\nWelsh, who is 40, was silent.", "Dawn Welsh", 2)]
    [InlineData("Dawn Welsh came by train.\n\nWelsh, English and Latin are taught.", "Dawn Welsh", 1)]
    [InlineData("Mark Cuban came by train.\n\nCuban cigars are dear there.", "Mark Cuban", 1)]
    [InlineData("Mark Cuban came by train.\n\nA Cuban, he says, taught him.", "Mark Cuban", 1)]
    [InlineData("Marine Le Pen came by train. “It is early,” said Le Pen, who has a boat. Le Pen’s niece slept.", "Marine Le Pen", 3)]
    [InlineData("Marine Le Pen came by train. “It is early,” said Le Pen Works.", "Marine Le Pen", 1)]
    public void A_surname_is_somebody_by_a_title_or_by_what_it_does(string text, string name, int mentions) =>
        Assert.Equal(mentions, Mentions(text, name));

    [Theory]
    [InlineData("Carrier has said it will pay.", 4)]
    [InlineData("Carrier pigeons came.", 3)]
    public void A_body_is_one_by_what_it_does(string end, int mentions) =>
        Assert.Equal(
            mentions,
            Mentions("He worked for Carrier Inc. in May, and for Carrier in June. She left Carrier in July.\n\n" + end, "Carrier Inc."));

    [Fact]
    public void A_surname_that_no_list_has_for_a_body_is_no_body_where_somebody_has_it()
    {
        var reading = ArticleReader.Read(
            "Ketevan Lomidze lost the first game. The committee met Lomidze, who left for Tarn.\n\nA vote for Lomidze is late.");

        Assert.Equal("Ketevan Lomidze", Assert.Single(reading.Actors, actor => actor.Kind == ActorKind.Person).Name);
        Assert.DoesNotContain(reading.Actors, actor => actor.Kind == ActorKind.Organization);
    }

    [Theory]
    [InlineData("Mr. Band left in May. Later Mr. Band came back to the town.", "Band")]
    [InlineData("A note was sent to Mrs. Camp at noon.", "Camp")]
    public void Nobody_with_a_title_is_a_body(string text, string name)
    {
        var actor = Assert.Single(ArticleReader.Read(text).Actors);
        Assert.Equal((name, ActorKind.Person), (actor.Name, actor.Kind));
    }

    private static int Mentions(string text, string name) =>
        Assert.Single(ArticleReader.Read(text).Actors, actor => actor.Name == name).Mentions.Length;
}
