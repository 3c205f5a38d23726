namespace OnRecord.Reading.Tests.Entities;

/// <summary>Offices are nobody’s name, and no part of one.</summary>
public class OfficeTests
{
    private const string Before = "Sea level rose in spring.\n\n";

    [Theory]
    [InlineData("It thanked the Commissioner of Police for coming.")]
    [InlineData("The Director of Public Affairs, she said, had left.")]
    [InlineData("He blamed the Minister of Rural Affairs for the dam.")]
    [InlineData("A letter went to the Cabinet Secretary for Education on Friday.")]
    [InlineData("The Endowments Minister should resign, he said.")]
    [InlineData("The Ardmora Magistrate is due to visit today.")]
    [InlineData("The Head of Corporate Communications declined to comment.")]
    public void An_office_is_no_body(string text) => Assert.Equal("", Of(text, ActorKind.Organization));

    [Theory]
    [InlineData("She wrote to the Office of the Registrar in May.", "Office of the Registrar")]
    [InlineData("The Ministry of Water Resources built it.", "Ministry of Water Resources")]
    [InlineData("The Director of Public Prosecutions (DPP) will decide.", "Director of Public Prosecutions")]
    [InlineData("The Ardmora Police Commission met.", "Ardmora Police Commission")]
    public void A_body_named_by_an_office_is_one(string text, string expected) => Assert.Equal(expected, Of(text, ActorKind.Organization));

    [Theory]
    [InlineData("He sat down. Minister of Defence Ilkka Tuomikari estimated that the figures were right.", "Ilkka Tuomikari")]
    [InlineData("The county Director of Education Rose Akinyi, who toured the ruins, wept.", "Rose Akinyi")]
    [InlineData("Opposition Spokesman on Agriculture Lothan Pinnick seized on the delay.", "Lothan Pinnick")]
    [InlineData("Energy PS Omar Kirwara had promised it in May.", "Omar Kirwara")]
    [InlineData("He promised Kerry TD Nuala Scannelly that it would come.", "Nuala Scannelly")]
    [InlineData("One of them, Roi Ostra MP Prasit Kaewlam, later left.", "Prasit Kaewlam")]
    [InlineData("His rival for the post, Vice Mayor Edwin Tan-Gatuey, has a tent.", "Edwin Tan-Gatuey")]
    [InlineData("Lady Justice Okaforde gave judgment. Lady Justice Okaforde was brief.", "Okaforde")]
    [InlineData("Mr Justice Pellow agreed.", "Pellow")]
    [InlineData("Sarpanch Pandurang Lanjewari said the road was mended.", "Pandurang Lanjewari")]
    [InlineData("Retired Vice-Admiral Leandro Macaraeg said so.", "Leandro Macaraeg")]
    [InlineData("Ana Lopes, Chief Wells Officer at the Tarn Institute, spoke.", "Ana Lopes")]
    [InlineData("Ana Lopes won. The minister for Ana Lopes is her father.", "Ana Lopes")]
    public void Whoever_holds_an_office_has_a_name_without_it(string text, string expected) => Assert.Equal(expected, Of(text, ActorKind.Person));

    private static string Of(string text, ActorKind kind) =>
        string.Join("; ", ArticleReader.Read(Before + text).Actors.Where(actor => actor.Kind == kind).Select(actor => actor.Name));
}
