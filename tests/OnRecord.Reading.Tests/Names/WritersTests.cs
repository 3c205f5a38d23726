namespace OnRecord.Reading.Tests.Names;

public class WritersTests
{
    [Theory]
    [InlineData("The bell rings\n\nBy Ines Halloran\n\nNobody heard it.", "")]
    [InlineData("The last keeper\n\nBy Ruth Penhallow\n\nPenhallow: “What will you miss?”", "Ruth Penhallow")]
    public void A_writer_is_no_actor_unless_the_article_names_the_writer_again(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", ArticleReader.Read(text).Actors.Select(actor => actor.Name)));

    [Theory]
    [InlineData("Omar Ode left. (Photo by Ruth Holm/Tarn Images)", "Omar Ode")]
    [InlineData("Omar Ode left. (AP Photo/Ruth Holm)", "Omar Ode")]
    [InlineData("Omar Ode left.\n\nPicture: Ruth Holm", "Omar Ode")]
    [InlineData("Omar Ode left.\n\nPhoto courtesy of Ruth Holm/Tarn Images", "Omar Ode")]
    [InlineData("Omar Ode left.\n\nPhoto: Ruth Holm\n\nMs Holm stayed.", "Omar Ode, Ruth Holm")]
    [InlineData("Omar Ode left.\n\nImage: Ruth Holm outside her home", "Omar Ode, Ruth Holm")]
    [InlineData("Omar Ode left with a photo by Ruth Holm.", "Omar Ode, Ruth Holm")]
    [InlineData("Omar Ode left (with photos of Ruth Holm).", "Omar Ode, Ruth Holm")]
    public void Who_took_the_picture_is_none_either(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", ArticleReader.Read("It rained.\n\n" + text).Actors.Select(actor => actor.Name)));
}
