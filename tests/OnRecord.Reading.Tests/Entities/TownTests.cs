namespace OnRecord.Reading.Tests.Entities;

/// <summary>Towns and landscapes that no list has.</summary>
public class TownTests
{
    private const string Before = "Sea level rose in spring.\n\n";

    [Theory]
    [InlineData("The stage is a hilly 148 km from Sarvik to Olsund.", "Sarvik", "Olsund")]
    [InlineData("They counted elephants in Samburu and Laktira, in northern Kenya, and left.", "Samburu", "Laktira", "Kenya")]
    [InlineData("It drove to Dublin, Slorne and the harbour.", "Dublin", "Slorne")]
    [InlineData("The clerk of the Tumbaru district was late.", "Tumbaru")]
    [InlineData("It was mended with the Ostrava hydropower dam.", "Ostrava")]
    [InlineData("The storm was 160 km west of Ibsala on Friday.", "Ibsala")]
    [InlineData("The driver, 31-year-old Ana Lopes of Millersund, was not hurt.", "Millersund")]
    [InlineData("Ana Lopes, 29, of Brynvard, was jailed.", "Brynvard")]
    [InlineData("It is owned by Vancouver-based Talus Corp. and others.", "Vancouver")]
    [InlineData("It is owned by New York-based Talus Corp. and others.", "New York")]
    [InlineData("It is owned by a Salt Lake City-based company.", "Salt Lake City")]
    [InlineData("She grew up in Salt Lake City. It is owned by a Salt Lake City-based company.", "Salt Lake City")]
    [InlineData("It is owned by a San Francisco-listed company.", "San Francisco")]
    [InlineData("He was picked up while boarding a Cumbria-bound bus.", "Cumbria")]
    [InlineData("A 68-year-old Castleven man has been found.", "Castleven")]
    [InlineData("It was due to draw crowds to the Wexmoor coast.", "Wexmoor")]
    [InlineData("The herd stands at Pontgof, near Lampmoor, and is well.", "Pontgof", "Lampmoor")]
    [InlineData("It stopped outside Ardane, Co Lorne, for an hour.", "Ardane", "Co Lorne")]
    [InlineData("She flew to Faro on Saturday, and slept.", "Faro")]
    [InlineData("It lay between a lane and the River Wythen, and was dug.", "River Wythen")]
    [InlineData("Ana Lopes, a nursing student from Hexholm, was in the rear carriage.", "Hexholm")]
    [InlineData("The man, who grew up in nearby Ordrup, was calm.", "Ordrup")]
    [InlineData("A similar disaster at Meeriyabedda in Koslanda wiped out a row.", "Meeriyabedda", "Koslanda")]
    [InlineData("Fergal Quist (58), of Ardane, Co Leitrim, denies it.", "Ardane", "Co Leitrim")]
    [InlineData("Ana Lopes, 34, of Mill Lane, Marsden Carew, denied it.", "Marsden Carew")]
    [InlineData("She lay in Mill Lane, Marsden Carew, when it rained.", "Marsden Carew")]
    [InlineData("She met the member for Foyle Vester, who slept.", "Foyle Vester")]
    [InlineData("She is due to travel to the capital, Bir Malik, on Monday.", "Bir Malik")]
    [InlineData("They trap along Little Sable Lake and farm in Tarn State.", "Little Sable Lake", "Tarn State")]
    [InlineData("Farmers in Skibbereen, Marsabit and Gympie wept, and Gippsland was dry.", "Skibbereen", "Marsabit", "Gympie", "Gippsland")]
    [InlineData("It rained in Ipswich, Brisbane, Logan and Mackay.", "Ipswich", "Brisbane", "Logan", "Mackay")]
    public void Places_are_known_by_the_words_beside_them(string sentence, params string[] places) =>
        Assert.Equal(places, Places(sentence));

    [Theory]
    [InlineData("She wept in Mill Lane, Marsden Carew, a nurse, in tow.")]
    [InlineData("She met the baker in the capital, Omar Vane, a nurse, in spring.")]
    [InlineData("Ana Sarvik won. It came from Sarvik’s office in spring.")]
    [InlineData("They drove to Paris, Sarvik said.")]
    [InlineData("It flew to Paris. Sarvik flew it.")]
    [InlineData("Ana Sarvik wrote. The award for best novel went to Sarvik.")]
    [InlineData("She calls herself a Reagan Republican.")]
    [InlineData("Ana Lopes, of Mill Lane, Marta Sarvik, of Weir Lane, and others admitted it.")]
    [InlineData("Ana Lopes, of Mill Lane, Marsden Carew, 34, and others admitted it.")]
    [InlineData("They met in Paris, Sarvik, 34, among them.")]
    [InlineData("The Sarvik family waited in spring.")]
    [InlineData("Ana Sarvik wrote. A letter to the editor from Sarvik came.")]
    [InlineData("Ana Sarvik waited. They walked from Paris to Sarvik on foot.")]
    [InlineData("They slept in Paris, Paris, Logan and Paris. Ana Logan woke.")]
    public void People_are_no_places(string sentence) =>
        Assert.DoesNotContain(Places(sentence), place => place is not "Paris");

    [Fact]
    public void A_street_is_no_person() =>
        Assert.DoesNotContain(
            ArticleReader.Read(Before + "Omar Vane, of Ashgrove Close, Tarn, has pleaded not guilty. Glenn Close waited.").Actors,
            actor => actor is { Name: "Ashgrove Close", Kind: ActorKind.Person });

    [Fact]
    public void A_town_that_is_named_elsewhere_is_one_place()
    {
        var actors = ArticleReader.Read(Before + "A London-based fund left. It leaves London in May.").Actors;

        Assert.Single(Assert.Single(actors, actor => actor.Name == "London").Mentions);
    }

    private static IEnumerable<string> Places(string sentence) =>
        ArticleReader.Read(Before + sentence).Actors.Where(actor => actor.Kind == ActorKind.Place).Select(actor => actor.Name);
}
