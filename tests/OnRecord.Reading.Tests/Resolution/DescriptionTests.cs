using static OnRecord.Reading.Tests.Resolution.MarkedArticle;

namespace OnRecord.Reading.Tests.Resolution;

/// <summary>Whom "the governor" and "the company" mean.</summary>
public class DescriptionTests
{
    [Theory]
    [InlineData("Sen. Ana Lopes met John Lund. ⟦The senator⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes, the governor of Ardmore, met John Lund. ⟦The governor⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes toured Lavoie Paper Inc. on Monday. ⟦The company⟧ said ⟨it rained⟩.", "Lavoie Paper Inc.")]
    [InlineData("Ana Lopes toured Lavoie Paper Inc. on Monday. ⟦The Fortune 500 company⟧ said ⟨it rained⟩.", "Lavoie Paper Inc.")]
    [InlineData("Ana Lopes, the mayor, left. Omar Vane slept. ⟦The mayor⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("The union Halvarbund met Nordquist Logistics. ⟦The union⟧ said ⟨it rained⟩.", "Halvarbund")]
    [InlineData("Halvar Air, a small carrier, met Nordquist Logistics. ⟦The carrier⟧ said ⟨it rained⟩.", "Halvar Air")]
    [InlineData("The water company, Eaux du Tarn, met Nordquist Ltd. ⟦The water company⟧ said ⟨it rained⟩.", "Eaux du Tarn")]
    [InlineData(
        "Ana Lopes, a senator from Ardmore, met Omar Vane. John Lund is a senator from Exeter. Ana Lopes slept. "
        + "⟦The senator from Exeter⟧ said ⟨it rained⟩.",
        "John Lund")]
    [InlineData("Goalkeeper Ana Lopes met John Lund, a striker. Lund slept. ⟦The veteran goalkeeper⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("The Supreme Court met. The Bank of Ardmore slept. ⟦The court⟧ ruled ⟨it rained⟩.", "Supreme Court")]
    [InlineData("The Supreme Court met. The Bank of Ardmore slept. ⟦The bank⟧ said ⟨it rained⟩.", "Bank of Ardmore")]
    [InlineData("The University of Ardmore met the Exeter Rowing Club. ⟦The university⟧ said ⟨it rained⟩.", "University of Ardmore")]
    [InlineData("Ana Lopes, 24, met John Lund, 31. ⟦The 24-year-old⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("John Lund, Vane’s campaign manager, met Omar Vane. It snowed. ⟦Vane’s campaign manager⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("Ana Lopes, the mayor of Tarn, met John Lund, the mayor of Exeter. ⟦Tarn’s mayor⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes, a Democrat, met John Lund, a Republican. ⟦The Republican⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("Sen. Ana Lopes (D-Tarn) met Rep. John Lund (R-Exeter). ⟦The Democrat⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Republican John Lund met Democrat Ana Lopes. It snowed. ⟦The Republican⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("Sen. Ana Lopes met John Lund. That was ⟦the senator’s⟧ reply: ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("The Ardmore Harbour Authority met. ⟦The authority’s report⟧ said ⟨it rained⟩.", "Ardmore Harbour Authority")]
    [InlineData("The Bank of Ardmore grew. ⟦The bank’s annual report⟧ said ⟨it rained⟩.", "Bank of Ardmore")]
    [InlineData("Ana Lopes sang. Her son John Lund danced. Omar Vane slept. ⟦Her son⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData(
        "The agency asked the manufacturer, Tarn Biologics, for more. The Bank of Exeter slept. ⟦The company⟧ said ⟨it rained⟩.",
        "Tarn Biologics")]
    [InlineData("John Lund, 54, has pleaded not guilty. Det Omar Vane slept. ⟦The accused⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("It called John Lund, who is accused of theft. Det Omar Vane slept. ⟦The accused⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("Dr Ana Lopes told the court that it snowed. Omar Vane asked. ⟦The witness⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Dr Ana Lopes told a Tarn High Court that it snowed. Omar Vane asked. ⟦The witness⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("A defence witness, Ana Lopes, smiled. Omar Vane asked. ⟦The witness⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("John Lund, 31, rode on. Omar Vane waited. ⟦The 31-year-old Norwegian⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("A court heard 31-year-old John Lund. Omar Vane waited. ⟦The 31-year-old⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData(
        "The Regional Water Authority of Ardmore met Tarn Air. Omar Vane slept. ⟦The authority⟧ said ⟨it rained⟩.",
        "Regional Water Authority of Ardmore")]
    [InlineData("The Reserve Bank of Ardmore met. Omar Vane slept. ⟦The central bank⟧ said ⟨it rained⟩.", "Reserve Bank of Ardmore")]
    [InlineData("The Tarn Centre for Calm Studies met Tarn Air. Omar Vane slept. ⟦The centre⟧ said ⟨it rained⟩.", "Tarn Centre for Calm Studies")]
    [InlineData("⟦An Ardmore Bank spokesman⟧ said ⟨it rained⟩.", "Ardmore Bank")]
    [InlineData("⟦A spokeswoman for the Ardmore Bank⟧ said ⟨it rained⟩.", "Ardmore Bank")]
    [InlineData("⟦Peruvian coach Omar Vane⟧ said ⟨it rained⟩. John Lund slept. ⟦The Peruvian⟧ said ⟨it poured⟩.", "Omar Vane")]
    [InlineData("Peruvian nurse Ana Lopes slept. ⟦Peruvian coach Omar Vane⟧ said ⟨it rained⟩. ⟦The Peruvian⟧ said ⟨it poured⟩.", "Omar Vane")]
    [InlineData("John Lund, a spokesman for the Ardmore Bank, met Omar Vane. ⟦The spokesman⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("Ana Lopes keeps a stick on her desk.\n\n⟦The chief operating officer of Tarn Terminals⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("The Tarn Rowing Club met. Omar Vane slept. ⟦A statement from the club⟧ said ⟨it rained⟩.", "Tarn Rowing Club")]
    [InlineData(
        "The Tarn Rowing Club met. ⟦A statement from the club⟧ said ⟨it rained⟩. Omar Vane slept. ⟦The statement⟧ said ⟨it poured⟩.",
        "Tarn Rowing Club")]
    [InlineData("Justice Omar Vane sat. Ana Lopes and John Lund rose. ⟦The judge⟧ said ⟨it rained⟩.", "Omar Vane")]
    [InlineData("Dr. Ana Lopes rose. John Lund, for the club, asked why. ⟦The doctor⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes, a consultant psychiatrist, rose. John Lund asked why. ⟦The doctor⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Cllr Ana Lopes rose. John Lund asked why. ⟦The councillor⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes, the MP for Tarn, rose. John Lund slept. ⟦The Labour MP⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("They met deputy governor Ana Lopes. Omar Vane slept. ⟦The deputy governor⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("They met finance minister Ana Lopes and prime minister John Lund. ⟦The prime minister⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("They met finance minister Ana Lopes and prime minister John Lund. John Lund slept. ⟦The finance minister⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("They met vice president Ana Lopes and president John Lund. ⟦The vice president⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("They met sheriff’s deputy Ana Lopes. Omar Vane slept. ⟦The deputy⟧ said ⟨it rained⟩.", "Ana Lopes")]
    public void A_description_is_resolved(string text, string expected) => Assert.Equal($"{expected} Resolved", Read(text));

    [Theory]
    [InlineData("Ana Lopes rowed to Ardmore. On Monday ⟦the veteran goalkeeper⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦John Lund⟧ said ⟨it rained⟩. On Monday ⟦the billionaire businessman⟧ said ⟨it poured⟩.", "John Lund")]
    [InlineData("⟦John Lund⟧ said ⟨“It rains. It pours. It snows. It hails. It is hot.”⟩ ⟦The striker⟧ added ⟨it rained⟩.", "John Lund")]
    [InlineData("Justice Ana Lopes woke. John Lund slept. On Monday ⟦the ferry captain⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("⟦Councillor John Lund⟧ said ⟨it rained⟩. Mayor Omar Vane agreed. ⟦The Tarn representative⟧ said ⟨it poured⟩.", "Omar Vane")]
    [InlineData("⟦John Lund⟧ said ⟨it rained⟩.\n\nAna Lopes rowed to Ardmore. ⟦The striker⟧ said ⟨it poured⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes scored twice. ⟦The 24-year-old⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("John Lund stopped. Asked by Omar Vane how long, ⟦the 31-year-old⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("Inez Holm said it poured. A few yards away, Ana Lopes was less sure. ⟦The linguist⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("The Ardmore Bank has another view. ⟦A spokeswoman⟧ said ⟨it rained⟩.", "Ardmore Bank")]
    [InlineData("The Ardmore Harbour Authority met. Omar Vane slept. ⟦A spokesman for the authority⟧ said ⟨it rained⟩.", "Ardmore Harbour Authority")]
    [InlineData("The Ardmore Harbour Authority met. Omar Vane slept. ⟦An authority spokesman⟧ said ⟨it rained⟩.", "Ardmore Harbour Authority")]
    [InlineData("⟦An Ardmore Bank spokesman⟧ said ⟨it rained⟩. ⟦The spokesman⟧ said ⟨it poured⟩.", "Ardmore Bank")]
    [InlineData("⟦John Lund⟧ said ⟨it rained⟩.\n\nMayor Ana Lopes was less sure. ⟦The MP for Tarn⟧ said ⟨it poured⟩.", "Ana Lopes")]
    [InlineData("Inez Holm said it poured. Next door at a baker’s office, Ana Lopes was less sure. ⟦The linguist⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("The Ardmore County Council met. ⟦A spokesman for the county council⟧ said ⟨it rained⟩.", "Ardmore County Council")]
    [InlineData("The Ardmore Council met. ⟦A spokesman for the county council⟧ said ⟨it rained⟩.", "Ardmore Council")]
    public void An_epithet_is_inferred(string text, string expected) => Assert.Equal($"{expected} Inferred", Read(text));

    [Theory]
    [InlineData("John Lund, Vane’s campaign manager, met Omar Vane. ⟦Ode’s campaign manager⟧ said ⟨it rained⟩.")]
    [InlineData("John Lund, Vane’s lawyer, met Ana Lopes, Vane’s lawyer. ⟦Vane’s lawyer⟧ said ⟨it rained⟩.")]
    [InlineData("Republican John Lund met Republican Omar Vane. Ana Lopes is a Democrat. ⟦The Republican⟧ said ⟨it rained⟩.")]
    [InlineData("Democrat Ana Lopes slept. ⟦The Republican nominee⟧ said ⟨it rained⟩.")]
    [InlineData("Mayor Ana Lopes met. ⟦A statement from the club⟧ said ⟨it rained⟩.")]
    [InlineData("Mayor Ana Lopes met. ⟦A statement from the mayor⟧ said ⟨it rained⟩.")]
    [InlineData("The Tarn Rowing Club met. ⟦A man from the club⟧ said ⟨it rained⟩.")]
    [InlineData("The Ardmore Parish Council met. ⟦A spokesman for the county council⟧ said ⟨it rained⟩.")]
    [InlineData("The Ardmore Crown Court sat. ⟦The high court⟧ said ⟨it rained⟩.")]
    [InlineData("Omar Vane slept. ⟦The maker of the lamps⟧ said ⟨it rained⟩. Tarn Air is to look into it.")]
    [InlineData("It rained on Tuesday. ⟦The governor⟧ said ⟨it rained⟩. Deputy governor Ana Lopes slept.")]
    [InlineData("Ana Lopes, the mayor, left. ⟦The president⟧ said ⟨it rained⟩.")]
    public void Whom_the_words_do_not_tell_is_nobody(string text) => Assert.Equal("- Unknown", Read(text));

    [Fact]
    public void The_same_noun_means_the_same_person() => Assert.Equal(
        "John Lund Resolved",
        Read("⟦John Lund⟧ said ⟨it rained⟩. ⟦The ferry captain⟧ said ⟨it poured⟩. Omar Vane slept. Omar Vane woke. ⟦The captain⟧ said ⟨it snowed⟩."));
    [Theory]
    [InlineData("Ben Vane left. His brother, Omar Vane, rose. The younger Vane said it rained.", "Omar Vane Inferred")]
    [InlineData("Ben Vane Sr. met Ben Vane Jr. there. Ana Lopes slept. The elder Vane said it rained.", "Ben Vane Sr. Resolved")]
    [InlineData("Ben Vane left. Omar Holm rose. The younger Vane said it rained.", "Ben Vane Stated")]
    public void Of_several_of_a_surname_the_younger_is_one(string text, string expected)
    {
        ArticleReading reading = ArticleReader.Read(text);
        Attribution last = reading.Attributions[^1];
        Assert.Equal(expected, $"{reading.Actors[last.Speaker!.Value].Name} {last.Certainty}");
    }

    [Theory]
    [InlineData("Council\n\nAna Lopes asked when the clock would be mended. The harbour director said that a part was late.", "Ana Lopes; -")]
    [InlineData("Mayor Omar Vane slept.\n\nAna Lopes asked when it would close. The general manager said that it was late.", "Ana Lopes; -")]
    [InlineData("One shareholder said Ana Lopes was slow. “It took two years,” the veteran investor said.", "-; -")]
    [InlineData("Mayor Omar Vane slept. The veteran author said she had swum.", "-")]
    [InlineData("Mayor Omar Vane slept. The veteran author said he had swum.", "Omar Vane")]
    [InlineData("Ana Lopes said it was slow. “It took two years,” the veteran investor said.", "Ana Lopes; Ana Lopes")]
    public void Whoever_asks_or_has_no_name_is_not_who_is_described_next(string text, string expected)
    {
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal(
            expected,
            string.Join("; ", reading.Attributions.Select(one => one.Speaker is { } speaker ? reading.Actors[speaker].Name : "-")));
    }

    [Fact]
    public void Whoever_asks_is_not_what_is_described_next()
    {
        ArticleReading reading = ArticleReader.Read("Ana Lopes asked when the clock would be mended. The harbour director said that a part was late.");
        Assert.Empty(reading.Actors[0].Roles);
    }

}
