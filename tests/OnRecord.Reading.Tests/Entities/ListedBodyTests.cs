namespace OnRecord.Reading.Tests.Entities;

/// <summary>Bodies that nothing but the others in a list tell of, and what stands beside a body and is none.</summary>
public class ListedBodyTests
{
    private const string Before = "Sea level rose in spring.\n\n";

    [Theory]
    [InlineData("Velthura and Greenpeace said they had lost cargo in the port.", "Velthura; Greenpeace")]
    [InlineData("The shelter was run by the Treltos and the Harbour Workers Union.", "Treltos; Harbour Workers Union")]
    [InlineData("Prices fell after shares in Kestrel Bank and Nykoa slid.", "Kestrel Bank; Nykoa")]
    [InlineData("Frelters, Nextil and the private equity firm Kestrel Partners are thought to be interested.", "Frelters; Nextil; Kestrel Partners")]
    [InlineData("It was paid for by Kestrel Bank, Axtil and Greenpeace in May.", "Kestrel Bank; Axtil; Greenpeace")]
    [InlineData("It may go to Kestrel Bank or Zenithil, he said.", "Kestrel Bank; Zenithil")]
    [InlineData("Octavus, Kestrel Steel and Centrava all called for reform.", "Octavus; Kestrel Steel; Centrava")]
    public void A_list_of_bodies_has_nothing_else(string text, string expected) => Assert.Equal(expected, Of(text));

    [Theory]
    [InlineData("It took effect on Friday, and the Harbour Workers Union struck.", "Harbour Workers Union")]
    [InlineData("In Velthava and the Harbour Workers Union he has friends.", "Harbour Workers Union")]
    [InlineData("Talks between Velthava and Kestrel Bank failed.", "Kestrel Bank")]
    [InlineData("Lenders and the Harbour Workers Union met.", "Harbour Workers Union")]
    [InlineData("The season ends in May, and the Harbour Workers Union is late.", "Harbour Workers Union")]
    [InlineData("The ward is held by the Harbour Workers Union and Irish farmers.", "Harbour Workers Union")]
    [InlineData("It went to the Harbour Workers Union, and Mr Veltho wept.", "Harbour Workers Union")]
    [InlineData("The letter was to Ana Lopes and the Harbour Workers Union.", "Harbour Workers Union")]
    [InlineData("She quarrelled with the Harbour Workers Union and I left.", "Harbour Workers Union")]
    public void What_only_stands_beside_a_body_is_none(string text, string expected) => Assert.Equal(expected, Of(text));

    private static string Of(string text) => string.Join(
        "; ", ArticleReader.Read(Before + text).Actors.Where(actor => actor.Kind == ActorKind.Organization).Select(actor => actor.Name));
}
