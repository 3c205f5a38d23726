namespace OnRecord.Reading.Tests.Entities;

public class BodyNameTests
{
    [Theory]
    [InlineData("The Commission on Wells wants to charge him, she said.", "Commission on Wells")]
    [InlineData("He sold the tower to a fund managed by Vanstra Capital for S$812 million.", "Vanstra Capital")]
    [InlineData("The council:\n\n• Gave the Tarn Rowing Club leave to string banners across the road.", "Tarn Rowing Club")]
    [InlineData("They ignored an order of the Employment and Labour Relations Court to return.", "Employment and Labour Relations Court")]
    [InlineData("The newspaper El Vano de Ardmora, citing two aides, had reported it.", "El Vano de Ardmora")]
    [InlineData("Two members of the small Tarnist Accord party stayed away.", "Tarnist Accord")]
    [InlineData("The Progressive Accord party owed US$3 million.", "Progressive Accord")]
    [InlineData("He was taken to hospital, his Corvane-Sanut team said.", "Corvane-Sanut")]
    [InlineData("Bektu, the backstage union, welcomed it.", "Bektu")]
    [InlineData("The workers’ rights fall under the National Wages and Hours Act.", "")]
    [InlineData("Trade Minister Selin Vanedo called it final.", "")]
    [InlineData("She was born in 1961. Her staging of The Salt Bell won a prize.", "")]
    [InlineData("Typhoon “Halena” killed nine people. Halena was the 14th storm this year.", "")]
    [InlineData("WaterTRN warned them. The model was out of date.", "WaterTRN")]
    [InlineData("The Ardmora Playhouse needs a roof, he said.", "Ardmora Playhouse")]
    [InlineData("Pupils of St Fintan’s Girls sang.", "St Fintan’s Girls")]
    public void What_a_body_is_called_is_neither_more_nor_less(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Of(text, ActorKind.Organization).Select(static actor => actor.Name)));

    [Theory]
    [InlineData(
        "The Tarn Regional Electric Cooperative (Tareco) lost a lineman. Tareco said it would take weeks.",
        "Tarn Regional Electric Cooperative = Tareco")]
    [InlineData("The Kestrel Union of Teachers (Kut) struck. Kut will not yield.", "Kestrel Union of Teachers = Kut")]
    [InlineData("The Tarn High Court sat. The Tarn HC rose.", "Tarn High Court = Tarn HC")]
    [InlineData("The Maritime Safety Agency asked for data. They called the MSA’s request prudent.", "Maritime Safety Agency = MSA")]
    [InlineData(
        "She asked whether it was Meridian Retail Group. Meridian, the discount chain based in Ohio, had left. A Meridian spokesman said so.",
        "Meridian Retail Group = Meridian")]
    public void A_body_has_its_short_names(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Of(text, ActorKind.Organization).Select(static actor =>
            string.Join(" = ", [actor.Name, .. actor.Aliases]))));

    [Theory]
    [InlineData("She won in Meridian on Friday. Meridian Retail Group said so. Meridian, the town of her birth, rejoiced.", "Meridian")]
    public void A_town_stays_one(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Of(text, ActorKind.Place).Select(static actor => actor.Name)));

    private static IEnumerable<ActorReading> Of(string text, ActorKind kind) => ArticleReader.Read(text).Actors.Where(actor => actor.Kind == kind);
}
