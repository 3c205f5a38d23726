namespace OnRecord.Reading.Tests.Entities;

/// <summary>Bodies that only the noun apposed to them tells of, and words beside such a noun that name none.</summary>
public class ApposedBodyTests
{
    private const string Before = "Sea level rose in spring.\n\n";

    [Theory]
    [InlineData("KESSBIFI, the union of senior bank staff, warned him.", "KESSBIFI")]
    [InlineData("Cokulch, the state copper commission, would have to approve the price.", "Cokulch")]
    [InlineData("Threshing, the national housing charity, welcomed the award.", "Threshing")]
    [InlineData("The plan came from Salt and Bread, a charity for bereaved parents, which met.", "Salt and Bread")]
    [InlineData("Root of Life, a group based in Karakol, published the paper.", "Root of Life")]
    public void A_noun_apposed_tells_of_a_body(string text, string expected) => Assert.Equal(expected, Of(text));

    [Theory]
    [InlineData("Separately, the company said it was late.")]
    [InlineData("In April, a task force met the company that built it.")]
    [InlineData("Instead, the network has been making forays into towns.")]
    [InlineData("She wrote to the state court Tuesday.")]
    [InlineData("Thousands of Ormoks, a minority group that lives there, left.")]
    [InlineData("It spoke for the advocacy group Ana Lopes leads.")]
    public void Words_beside_such_a_noun_may_name_none(string text) => Assert.Equal("", Of(text));

    private static string Of(string text) => string.Join(
        "; ", ArticleReader.Read(Before + text).Actors.Where(actor => actor.Kind == ActorKind.Organization).Select(actor => actor.Name));
}
