namespace OnRecord.Reading.Tests.Entities;

/// <summary>Bodies that show by what they do and by who deals with them, and what only looks like one.</summary>
public class ShownBodyTests
{
    private const string Before = "Sea level rose in spring.\n\n";

    [Theory]
    [InlineData("He told the Nation that the villa was his.", "Nation")]
    [InlineData("“It is cold,” she told the Kestrel Independent by phone.", "Kestrel Independent")]
    [InlineData("In an interview with the Post in March, she wept.", "Post")]
    [InlineData("The pig was thin, he told the Inquirer.", "Inquirer")]
    [InlineData("Siptara, which represents ground crew, was late.", "Siptara")]
    [InlineData("Brake Bulkers, which handles animal feed, said nothing.", "Brake Bulkers")]
    [InlineData("Tholen Air, which operates two routes, folded.", "Tholen Air")]
    [InlineData("Koppenara, a Dutch company that ships bees, is not so sure.", "Koppenara")]
    [InlineData("An analyst at consultancy Agrotrenda in Rosario said so.", "Agrotrenda")]
    [InlineData("They are made by the energy company Vientos del Norta.", "Vientos del Norta")]
    [InlineData("She is a nurse at St Milburga’s with two sons.", "St Milburga’s")]
    [InlineData("Their own church, St Cormac’s, is dry.", "St Cormac’s")]
    [InlineData("They play St Fintan’s on Friday.", "St Fintan’s")]
    [InlineData("Soldiers of the 22 Armoured Brigade were there.", "22 Armoured Brigade")]
    [InlineData("They asked the 10th U.S. Circuit Court of Appeals in Denver to sit again.", "10th U.S. Circuit Court of Appeals")]
    [InlineData("The Army’s 403rd Infantry Brigade, which guards the port, was late.", "Army; 403rd Infantry Brigade")]
    [InlineData("Union No. 1 struck. The supervisors’ union, Union No. 2, did not.", "Union No. 1; Union No. 2")]
    [InlineData("A spokesman for Unite the Furnace said it was sad.", "Unite the Furnace")]
    [InlineData("Money went to Reclaim the Harbour in May.", "Reclaim the Harbour")]
    [InlineData("Save the Marsh, a campaign group, met.", "Save the Marsh")]
    [InlineData("Unite the Furnace, a campaign group formed by weavers, met.", "Unite the Furnace")]
    [InlineData("It was paid for by the Natural Wells and Engineering Research Council of Canada.",
        "Natural Wells and Engineering Research Council of Canada")]
    [InlineData("The Federal Ministry of Labour and Employment stepped in.", "Federal Ministry of Labour and Employment")]
    [InlineData("Threlkeld & Sons (Haulage) Ltd, started in 1921, was sold.", "Threlkeld & Sons (Haulage) Ltd")]
    [InlineData("It was dry. Gartner blamed the drought.", "Gartner")]
    [InlineData("He rode a wave. Volkane blamed the storm for it.", "Volkane")]
    [InlineData("It was late. Zelkava, which operates the grid, had no comment.", "Zelkava")]
    [InlineData("The talks failed. The Greens said they would not sign.", "Greens")]
    [InlineData("On Friday the Greens have said that they won.", "Greens")]
    [InlineData("On Friday the Socialists said they would refuse.", "Socialists")]
    public void A_body_is_shown_by_the_words_beside_it(string text, string expected) => Assert.Equal(expected, Of(text));

    [Theory]
    [InlineData("He told the nation that it was late.")]
    [InlineData("It was dry. Volkane blamed the drought. His wife agreed.")]
    [InlineData("It rained. Ridership has fallen since spring.")]
    [InlineData("It rained. Netizens blamed the storm.")]
    [InlineData("The talks failed. The pensioners said they would not sign.")]
    [InlineData("On Friday the Republicans have nothing to say.")]
    [InlineData("She told the Leader of the Opposition so.")]
    [InlineData("The river, which supplies the town, rose.")]
    [InlineData("It was late. Zelkava, which lives in frogs, spreads.")]
    [InlineData("On Friday the Games will end.")]
    [InlineData("On Friday the Troubles had ended.")]
    [InlineData("The Tarn, which supplies two towns, rose.")]
    [InlineData("Ana Lopes, a union that never was, he joked.")]
    [InlineData("St Fintan’s head is on a coin in St John’s.")]
    [InlineData("Save the money for the spring, she said.")]
    [InlineData("Save the Tarn, the minister said.")]
    [InlineData("In the 22 villages nobody slept.")]
    [InlineData("The company Ana Lopes runs in spring is small.")]
    [InlineData("He was in the ICU for a week. The NGO would not say.")]
    [InlineData("He was fined Rs50m in 2022, and paid N500m in May.")]
    [InlineData("Adjusted EBITDA rose. Demand was 2,600MW by May.")]
    public void What_only_looks_like_a_body_is_none(string text) => Assert.Equal("", Of(text));

    private static string Of(string text) => string.Join(
        "; ", ArticleReader.Read(Before + text).Actors.Where(actor => actor.Kind == ActorKind.Organization).Select(actor => actor.Name));
}
