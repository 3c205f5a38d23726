namespace OnRecord.Reading.Tests.Entities;

public class UnknownPeopleTests
{
    [Theory]
    [InlineData("The drum left. “We are afraid of it,” Ozoliņš added.", "Ozoliņš")]
    [InlineData("Đặng Hoài Phương, owner of a small mill, left the bank at noon.", "Đặng Hoài Phương")]
    [InlineData("Mark Cuban came by train. “It is early,” Cuban said.", "Mark Cuban")]
    public void Who_speaks_beside_a_quotation_or_is_described_has_a_name(string text, string name) =>
        Assert.Equal([name], Names(text, ActorKind.Person));

    [Theory]
    [InlineData("Most have left. Torvaleif said he would go in May.", "Torvaleif")]
    [InlineData("Most have left. Torvaleif says he will go in May.", "Torvaleif")]
    [InlineData("Most have left. Paijomo pushes his cart up the hill.", "Paijomo")]
    [InlineData("The pianist will meet the Brazilian Bia Montarro, who won.", "Bia Montarro")]
    [InlineData("In court, prosecutor Bae Do-hyun told the judge that it rained.", "Bae Do-hyun")]
    public void Who_is_he_or_she_is_somebody(string text, string name) => Assert.Equal([name], Names(text, ActorKind.Person));

    [Theory]
    [InlineData("Most have left. Velthurak said it would go in May.")]
    [InlineData("Most have left. Turnout hurt his party.")]
    [InlineData("She will meet the Brazilian Sugar Board, which won.")]
    [InlineData("She will meet the Brazilian Vantu Rovers.")]
    public void What_is_not_he_or_she_is_nobody(string text) => Assert.Empty(Names(text, ActorKind.Person));

    [Theory]
    [InlineData("She left her daughters Hauvala and Rahamat in Tarn.", "Hauvala", "Rahamat")]
    [InlineData("She is survived by three sons, Ivo, Kletum and Omar.", "Ivo", "Kletum", "Omar")]
    [InlineData("She is survived by two sisters, Hermine and Gerda.", "Hermine", "Gerda")]
    [InlineData("She has brothers, Monday and Tuesday off, and sisters.")]
    [InlineData("She feeds her children, Swedish and Norwegian.")]
    public void Relatives_have_names(string text, params string[] names) =>
        Assert.Equal(
            names,
            ArticleReader.Read($"The ferry stays. {text}").Actors.Where(actor => actor.Kind == ActorKind.Person).Select(actor => actor.Name));

    [Theory]
    [InlineData("The drum left. “It holds,” Counsel said.")]
    [InlineData("The drum left. “No,” Parliament said.")]
    [InlineData("The drum left. “It rained,” Prosecutors said.")]
    [InlineData("The drum left. “It rained.” Residents said it was late.")]
    [InlineData("The clubs met. Cuban officials said it was early.")]
    [InlineData("Last May, a teacher of French, it rained.")]
    public void Who_speaks_by_an_office_or_as_a_people_is_nobody(string text) => Assert.Empty(Names(text, ActorKind.Person));

    [Theory]
    [InlineData("The two founders are Ana Lopes and Ghanaian Maijid Moujal.", "Ana Lopes", "Maijid Moujal")]
    [InlineData("The two founders are Ana Lopes and French Vanpec Group.", "Ana Lopes")]
    [InlineData("Two films of Ana Lopes and German Shepherd dogs are out.", "Ana Lopes")]
    [InlineData("It is for fans of Ana Lopes and Italian Serie A football.", "Ana Lopes")]
    public void Beside_somebody_and_behind_a_people_stands_a_person(string text, params string[] names) =>
        Assert.Equal(names, Names(text, ActorKind.Person));

    [Theory]
    [InlineData("“It beats the bridge.” ― Ivy Quist", "Ivy Quist")]
    [InlineData("“It beats the bridge.”—Tove Anne Brandt", "Tove Anne Brandt")]
    [InlineData("“It beats the bridge.”\n– Jonas Petter Halvard Lind", "Jonas Petter Halvard Lind")]
    [InlineData("“It beats the bridge.” -- J. K. Ozolin", "J. K. Ozolin")]
    [InlineData("“It beats the bridge.” — Ana van der Zee (reader)", "Ana van der Zee")]
    public void Who_signs_a_quotation_behind_a_dash_is_somebody(string text, string name)
    {
        var reading = ArticleReader.Read($"What readers told us\n\nThe ferry stays.\n\n{text}\n\nThe ferry leaves at nine.");

        Assert.Equal([name], reading.Actors.Select(actor => actor.Name));
        Assert.Equal(0, Assert.Single(reading.Attributions).Speaker);
    }

    [Theory]
    [InlineData("“It beats the bridge.” — Tarn Echo")]
    [InlineData("“It beats the bridge.” — Four Stars")]
    [InlineData("“It beats the bridge.” — Read More")]
    [InlineData("“It beats the bridge” — Ivy Quist’s boat — left.")]
    public void A_dash_and_capitals_behind_a_quotation_may_be_no_person(string text) =>
        Assert.DoesNotContain(Names($"What readers told us\n\n{text}\n\nThe ferry leaves at nine.", ActorKind.Person), name => name != "Ivy Quist");

    [Theory]
    [InlineData("The court heard from PCSO Gemma Quist at noon.", "Gemma Quist")]
    [InlineData("A bell rang. DI Quist heard it.", "Quist")]
    [InlineData("Detective Sergeant Kirsty Quist led the case. “We found it,” DS Quist said.", "Kirsty Quist")]
    public void A_rank_in_capitals_is_before_a_name(string text, string name) => Assert.Equal([name], Names(text, ActorKind.Person));

    [Theory]
    [InlineData("DC Comics rose at noon, and PC World fell.")]
    [InlineData("A DC Council vote passed.")]
    [InlineData("The firm moved from Washington, DC Tuesday.")]
    public void A_rank_in_capitals_makes_nobody_of_a_body_or_a_day(string text) => Assert.Empty(Names(text, ActorKind.Person));

    [Theory]
    [InlineData("Halvard Town beat Penmoor Rovers 2-1 on Saturday.", "Halvard Town", "Penmoor Rovers")]
    [InlineData("It rained. Brockley Albion drew 0-0 with Ashton County.", "Brockley Albion", "Ashton County")]
    [InlineData("Garsdale City 3-2 Toller Athletic", "Garsdale City", "Toller Athletic")]
    [InlineData("Halvard Town 2 Penmoor Rovers 1", "Halvard Town", "Penmoor Rovers")]
    public void A_score_shows_two_clubs(string text, string first, string second) =>
        Assert.Equal([first, second], Names("The league met.\n\n" + text, ActorKind.Organization));

    [Theory]
    [InlineData("The road from Ashton County to the sea is 12-15 miles long.")]
    [InlineData("The board of Ashton County voted 5-2 on Friday.")]
    public void A_number_beside_a_county_shows_no_club(string text) => Assert.Empty(Names(text, ActorKind.Organization));

    private static IEnumerable<string> Names(string text, ActorKind kind) =>
        ArticleReader.Read(text).Actors.Where(actor => actor.Kind == kind).Select(actor => actor.Name);
}
