namespace OnRecord.Reading.Tests.Entities;

public class PersonNameTests
{
    [Theory]
    [InlineData("The van was found by Det Sgt Orna Quist, the court heard.", "Orna Quist")]
    [InlineData("Emergencies Minister Bolat Vanek told a meeting that help was on its way.", "Bolat Vanek")]
    [InlineData("The court heard Finnian Quist SC, for the state. Mr Quist said the van was his.", "Finnian Quist")]
    [InlineData("Her junior, Orna Quist BL, said the case was closed. The jury believed Ms Quist.", "Orna Quist")]
    [InlineData("Among the guests was Wilmer “El Vano” Quist, who sang.", "Wilmer “El Vano” Quist")]
    [InlineData("“It holds,” chief executive Tan Wei Quan said. Mr Tan left at noon.", "Tan Wei Quan")]
    public void Titles_and_letters_stand_beside_a_name_and_a_nickname_inside(string text, string name) =>
        Assert.Equal([name], People(text));

    [Theory]
    [InlineData("Weavers say the mill will close.")]
    [InlineData("The police said a Vane F-20 had hit the wall.")]
    public void Several_people_and_a_model_are_nobody(string text) => Assert.Empty(People(text));

    [Theory]
    [InlineData("Lindiwe Quist lit it. “Lindi was the best I had,” he said.", "Lindiwe Quist")]
    [InlineData("His predecessor, Alhaji Sadiq Oniru, borrowed it.", "Sadiq Oniru")]
    public void A_short_first_name_and_a_courtesy_name_nobody_else(string text, string name) => Assert.Equal([name], People(text));

    private static IEnumerable<string> People(string text) =>
        ArticleReader.Read(text).Actors.Where(actor => actor.Kind == ActorKind.Person).Select(actor => actor.Name);
}
