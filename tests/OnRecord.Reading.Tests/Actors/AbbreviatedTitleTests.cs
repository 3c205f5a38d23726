namespace OnRecord.Reading.Tests.Actors;

/// <summary>Titles that are cut short, no longer held, or said of men only are no part of a name and tell little: whom an article names so and in full is one person.</summary>
public class AbbreviatedTitleTests
{
    [Theory]
    [InlineData("Pres. Lopes spoke. Ana Lopes is here.", "Ana Lopes")]
    [InlineData("Sec. Lopes spoke. Ana Lopes is here.", "Ana Lopes")]
    [InlineData("Rep Lopes said so. Ana Lopes left.", "Ana Lopes")]
    [InlineData("Sen Lopes said so. Ana Lopes left.", "Ana Lopes")]
    [InlineData("OK Gov Lopes: It Leaks\n\nMary Lopes said so.", "Mary Lopes")]
    [InlineData("Then-Sen. Lopes left. Ana Lopes is here.", "Ana Lopes")]
    [InlineData("Ex-Gov. Ana Lopes slept. Lopes woke.", "Ana Lopes")]
    [InlineData("Chairman Hillary Lopes was late. Mr Lopes slept.", "Hillary Lopes")]
    [InlineData("Amartya Sen wrote it. Sen said so.", "Amartya Sen")]
    public void They_are_no_part_of_a_name(string text, string expected) => Assert.Equal(
        expected, string.Join(", ", ArticleReader.Read(text).Actors.Where(actor => actor.Kind == ActorKind.Person).Select(actor => actor.Name)));
}
