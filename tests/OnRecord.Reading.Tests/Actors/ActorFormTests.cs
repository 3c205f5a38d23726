namespace OnRecord.Reading.Tests.Actors;

/// <summary>What an article calls its actors besides their names.</summary>
public class ActorFormTests
{
    [Theory]
    [InlineData("The court heard Sir Hector Vane. Later Sir Hector slept.", "Hector Vane = Sir Hector Vane = Hector = Sir Hector")]
    [InlineData("They met Dame Olive Quist on Friday.", "Olive Quist = Dame Olive Quist")]
    [InlineData("They met Sister Olive Quist on Friday.", "Olive Quist = Sister Olive Quist")]
    [InlineData("They met Prof. Olive Quist on Friday.", "Olive Quist")]
    [InlineData("They met Mr Omar Vane and Governor Olive Quist on Friday.", "Omar Vane; Olive Quist")]
    public void A_style_is_a_form_of_its_own(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("Omar Vane’s widow, Jutta, left. Mrs Vane wept.", "Omar Vane; Jutta = Vane")]
    [InlineData("Omar Vane came. His wife, Jutta, left. Mrs Lund wept.", "Omar Vane; Jutta; Lund")]
    [InlineData("Omar Vane’s wife, Jutta, and Ivo Vane’s wife, Kletu, left. Mrs Vane wept.", "Omar Vane; Jutta; Ivo Vane; Kletu; Vane")]
    public void A_wife_has_her_husband_s_name(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("The National Halvik Council, known as CNE, met. CNE closed.", "National Halvik Council = CNE")]
    [InlineData(
        "CNE shut on Friday. The National Halvik Council, known by its local initials CNE, had met.",
        "National Halvik Council = CNE")]
    [InlineData("The Halvik Health Agency (Folkehelsa) paid. Folkehelsa also lent.", "Halvik Health Agency = Folkehelsa")]
    [InlineData("The Harbor Workers Union (Ohio) met on Friday.", "Harbor Workers Union; Ohio")]
    [InlineData("They met Teofilo Magbanua, known on the island as Tatay Pilo, in May. Tatay Pilo waved.", "Teofilo Magbanua = Tatay Pilo")]
    [InlineData("Police held Omar Vane, alias “the Fridge”, on Friday.", "Omar Vane = Fridge")]
    [InlineData("Police held Omar Vane, 27, otherwise called ‘Biggs’, on Friday.", "Omar Vane = Biggs")]
    [InlineData("The court tried Gaston Yakar, whom his men called “the Pastor”, in May.", "Gaston Yakar = Pastor")]
    [InlineData("Ana Lopes also called Omar Vane on Friday.", "Ana Lopes; Omar Vane")]
    [InlineData("Ana Lopes, who called Omar Vane a liar, left.", "Ana Lopes; Omar Vane")]
    [InlineData("Ana Lopes, who also called Omar Vane a liar, left.", "Ana Lopes; Omar Vane")]
    [InlineData("Ana Lopes, known as Omar Vane’s rival, left.", "Ana Lopes; Omar Vane")]
    [InlineData("Ana Lopes, whom the council called Omar Vane’s puppet, left.", "Ana Lopes; Omar Vane")]
    [InlineData("Ana Lopes, whom her boss called Friday, left.", "Ana Lopes")]
    [InlineData("The Halvik Housing Authority (Vane Holdings) paid. Vane Holdings also lent.", "Halvik Housing Authority; Vane Holdings")]
    [InlineData("She moved to Tarn City, known as the Venice of the north, in May.", "Tarn City")]
    [InlineData("The Commission on Moorings (Commoor) met. Commoor shut at noon.", "Commission on Moorings = Commoor")]
    public void Another_name_is_the_same_actor(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("They live in Quirra Province. In Quirra, nobody slept.", "Quirra Province = Quirra")]
    [InlineData("In Quirra, nobody slept. They live in Quirra Province.", "Quirra Province = Quirra")]
    [InlineData("They crossed the Quirra River. Towns near the Quirra were flooded.", "Quirra River = Quirra")]
    [InlineData("They crossed the Ohio River. Towns along the Ohio were flooded.", "Ohio River = Ohio")]
    [InlineData("They crossed the Ohio River. They live in Ohio.", "Ohio River; Ohio")]
    [InlineData("They live in Kansas City. He lives in Kansas.", "Kansas City; Kansas")]
    [InlineData("They live in Quirra Bay. The Quirra is a river.", "Quirra Bay; Quirra")]
    [InlineData("They live in Port Quirra. In Quirra, nobody slept.", "Port Quirra = Quirra")]
    public void A_place_has_a_short_form(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("Her father, Nguyen Van Tho, forbade it. “It is late,” Mr Tho remarks.", "Nguyen Van Tho = Tho")]
    [InlineData("Officer 2 Wilma Arcilla and Officer 1 Jomar Pacat left. Arcilla called it unfair.", "Wilma Arcilla = Arcilla; Jomar Pacat")]
    [InlineData("They met Tran Thi Go in May. Go home, they said.", "Tran Thi Go")]
    [InlineData("They met Omar Vane Sr. and Omar Vane Jr. in May. Omar Sr. slept.", "Omar Vane Sr. = Omar Sr.; Omar Vane Jr.")]
    [InlineData("They met Omar Vane Jr. in May. Omar Vane slept.", "Omar Vane Jr. = Omar Vane")]
    public void A_surname_is_whoever_has_it_in_full(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("Grant Thornton, 40, of Halvik, slept. Thornton was fined.", "Grant Thornton/Person Halvik/Place")]
    [InlineData("They hired Grant Thornton in May.", "Grant Thornton/Organization")]
    [InlineData("A small company, Holzbau Reuter, was hired in May.", "Holzbau Reuter/Organization")]
    [InlineData("The Omar Shimpo, a local newspaper, reported it.", "Omar Shimpo/Organization")]
    [InlineData("It was bought by the brokerage Omar Naidoo in May.", "Omar Naidoo/Organization")]
    [InlineData("They bought the company Omar Vane founded in May.", "Omar Vane/Person")]
    [InlineData("In a letter to the company, Omar Vane, a nurse, said it was final.", "Omar Vane/Person")]
    [InlineData("A lender, Omar Vane, was held on Friday.", "Omar Vane/Person")]
    [InlineData("After leaving the agency Omar Vane, who is 41, slept.", "Omar Vane/Person")]
    [InlineData("The book that made her name was Paris.", "Paris/Place")]
    [InlineData("They hired Grupo Kianda in May. Kianda paid.", "Grupo Kianda/Organization")]
    [InlineData("The SPK said it was final. They asked the SPK for money.", "SPK/Organization")]
    [InlineData("The CEO said it was final.", "")]
    [InlineData("The Lady Isla, a wooden trawler, sank in May.", "")]
    [InlineData("They were taken to St. Paul. Ana Lopes slept.", "St. Paul/Place Ana Lopes/Person")]
    [InlineData("They bought Halvik-based Feinwerk Optik in May.", "Feinwerk Optik/Organization")]
    [InlineData(
        "It was paid for by the Tarn Science Foundation and the Grassland Foundation.",
        "Tarn Science Foundation/Organization Grassland Foundation/Organization")]
    [InlineData("They met Brig Gen Omar Uddin Vane in May.", "Omar Uddin Vane/Person")]
    [InlineData("Solicitors Leigh Danvers acted for the family.", "Leigh Danvers/Organization")]
    [InlineData("Solicitors Leigh Danvers and Omar Vane acted for the family.", "Leigh Danvers/Person Omar Vane/Person")]
    [InlineData("It told Minas de Halvik, a unit of a bank, to close.", "Minas de Halvik/Organization")]
    [InlineData("They met Omar Vane, a friend of a bank, in May.", "Omar Vane/Person")]
    [InlineData("Holcrast ignored it, they said. Holcrast plant manager Omar Vane slept.", "Holcrast/Organization Omar Vane/Person")]
    [InlineData("Ana Holcrast lost. Holcrast chairman Omar Vane slept.", "Ana Holcrast/Person Omar Vane/Person")]
    [InlineData(
        "It led the Uncelo Service Taxi Association. Uncelo must talk, he said.", "Uncelo Service Taxi Association/Organization")]
    [InlineData("It hit the provinces of Quelang Bac and Hai Dunh on Friday.", "Quelang Bac/Place Hai Dunh/Place")]
    [InlineData("They met the mayor of the town of Quelang and Omar Vane.", "Quelang/Place Omar Vane/Person")]
    [InlineData("The TNU-led strike stopped a Serkova-run ferry.", "TNU/Organization Serkova/Organization")]
    [InlineData("The Vane-led council shut an NGO-run shop and a Danish-owned mill.", "")]
    [InlineData("The tiara is old. Gemmologist Joanna Vane said so.", "Joanna Vane/Person")]
    [InlineData("Siksora Chief Orran Crowlo said it was final.", "Orran Crowlo/Person")]
    [InlineData("The judge backed Holcrast. Holcrast plant manager Kyle Danby slept.", "Holcrast/Organization Kyle Danby/Person")]
    [InlineData("It rained. Santaku’s provincial chairperson, Omar Vane, slept.", "Santaku/Organization Omar Vane/Person")]
    [InlineData("It rained. On Monday, Linhau chairman Xu Yihuan slept.", "Linhau/Organization Xu Yihuan/Person")]
    [InlineData("Ana Quist slept. Quist’s chairman, Omar Vane, wept.", "Ana Quist/Person Omar Vane/Person")]
    [InlineData("It rained. Film director Ana Lopes wept.", "Ana Lopes/Person")]
    [InlineData("The growers pay the Sakko. Sakko chairwoman Ana Lopes said the Sakko would pay.", "Sakko/Organization Ana Lopes/Person")]
    [InlineData("The Rivers Agency and DfL Roads had no objections.", "Rivers Agency/Organization DfL Roads/Organization")]
    [InlineData("The man called Dylan Roads had no objections.", "Dylan Roads/Person")]
    public void A_kind_is_told_by_what_stands_beside(string text, string expected) =>
        Assert.Equal(expected, string.Join(" ", ArticleReader.Read(text).Actors.Select(actor => $"{actor.Name}/{actor.Kind}")));

    [Theory]
    [InlineData("The ball went to their lock Ana Lopes on Friday.", "lock")]
    [InlineData("They tried to lock Ana Lopes in on Friday.", "")]
    [InlineData("Ana Lopes, a junior, spoke.", "junior")]
    [InlineData("Junior Ana Lopes caught two passes.", "Junior")]
    [InlineData("A junior, Ana Lopes, brought a petition.", "junior")]
    [InlineData("Ana Lopes, a senior official, spoke.", "senior official")]
    [InlineData("The victim named Ana Lopes as her attacker on Friday.", "")]
    [InlineData("The centre Ana Lopes opened in May is small.", "")]
    [InlineData("Their centre Ana Lopes limped off.", "centre")]
    public void A_position_is_a_role(string text, string expected) => Assert.Equal(
        expected,
        string.Join("; ", ArticleReader.Read(text).Actors.Single(actor => actor.Name == "Ana Lopes").Roles));

    private static string Names(string text) =>
        string.Join("; ", ArticleReader.Read(text).Actors.Select(actor => string.Join(" = ", actor.Aliases.Prepend(actor.Name))));
}
