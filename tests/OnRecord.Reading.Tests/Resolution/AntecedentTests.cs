using static OnRecord.Reading.Tests.Resolution.MarkedArticle;

namespace OnRecord.Reading.Tests.Resolution;

/// <summary>What the sentences before a pronoun or description tell of whom it means.</summary>
public class AntecedentTests
{
    [Theory]
    [InlineData("The man behind it was Omar Vane. In an email to Mr. Lund, ⟦he⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("Omar Vane slept. Speaking with John Lund, ⟦he⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("Omar Vane slept. In an email that came from Ana Holm to John Lund, ⟦he⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("Omar Vane slept. Before he wrote to John Lund, ⟦he⟧ said ⟨it rained⟩.", "Omar Vane Inferred")]
    [InlineData("Omar Vane slept. In John Lund’s boat, ⟦he⟧ said ⟨it rained⟩.", "John Lund Inferred")]
    [InlineData("Omar Vane slept. After speaking to John Lund, ⟦he⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("Omar Vane slept. When the cup was given to John Lund, ⟦he⟧ said ⟨it rained⟩.", "John Lund Inferred")]
    [InlineData("Omar Vane slept. After the club lost to John Lund, ⟦he⟧ said ⟨it rained⟩.", "John Lund Inferred")]
    public void Whom_somebody_writes_to_does_not_speak(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("⟦Omar Vane⟧ said ⟨it poured⟩. John Lund, ⟦he⟧ said, ⟨slept⟩.", "Omar Vane Resolved")]
    [InlineData("⟦Omar Vane⟧ said ⟨it poured⟩. It rained. It snowed. John Lund slept, as ⟦he⟧ said ⟨it hailed⟩.", "John Lund Resolved")]
    public void Of_whom_a_sentence_tells_around_he_said_is_another(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Omar Vane’s message to the crew was short. ⟦It⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("The Ardmore Bank slept. Omar Vane wrote a letter. ⟦It⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("The Ardmore Bank slept. Omar Vane read a letter. ⟦It⟧ said ⟨it rained⟩.", "Ardmore Bank Resolved")]
    [InlineData("The Ardmore Bank slept. Omar Vane wrote a letter and a memo. ⟦It⟧ said ⟨it rained⟩.", "Ardmore Bank Resolved")]
    [InlineData("The Ardmore Bank slept. A letter hung on Omar Vane’s door. ⟦It⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("⟦A post on Omar Vane’s Tarnbook page⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("⟦A message posted to Omar Vane’s account⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("⟦A letter on Omar Vane’s door⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("⟦Omar Vane’s motto⟧ was ⟨it rained⟩.", "Omar Vane Stated")]
    public void Who_wrote_a_text_speaks_in_it(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩.\n\nThat did not please Omar Vane. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane Inferred")]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩.\n\nThat was dull, and Ana Holm left Omar Vane. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane Inferred")]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩.\n\nThe man in the boat was Omar Vane. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane Inferred")]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩.\n\nFor Omar Vane, a baker, it was dry. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane Inferred")]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩.\n\nOmar Vane slept. It rained. It snowed. ⟦He⟧ said ⟨it hailed⟩.", "Omar Vane Inferred")]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩.\n\nTarn’s mayor, Omar Vane of Exeter, slept. It rained. ⟦He⟧ said ⟨it hailed⟩.", "Omar Vane Inferred")]
    [InlineData("John Lund, a pilot, praised Omar Vane, ⟦who⟧ said ⟨it poured⟩.\n\n⟦He⟧ said ⟨it rained⟩.", "John Lund Inferred")]
    [InlineData("Speaking on Radio Tarn, John Lund praised Omar Vane, ⟦who⟧ said ⟨it poured⟩.\n\n⟦He⟧ said ⟨it rained⟩.", "John Lund Inferred")]
    [InlineData("“It leaks,” said Omar Vane, ⟦who⟧ said ⟨it poured⟩ on John Lund.\n\n⟦He⟧ said ⟨it rained⟩.", "Omar Vane Inferred")]
    public void A_paragraph_goes_on_about_whom_it_is_about(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("⟦Ana Holm⟧ said ⟨it poured⟩. Farmer Kim Vane slept. The 38-year-old left her house. ⟦She⟧ said ⟨it rained⟩.", "Kim Vane")]
    [InlineData("⟦Ana Holm⟧ said ⟨it poured⟩. Kim Vane met Jo Lund. The 38-year-old left her house. ⟦She⟧ said ⟨it rained⟩.", "Ana Holm")]
    [InlineData("⟦Ana Holm⟧ said ⟨it poured⟩. Kim Vane, 40, slept. The 38-year-old left her house. ⟦She⟧ said ⟨it rained⟩.", "Ana Holm")]
    public void The_38_year_old_is_who_was_named_alone_just_before(string text, string expected) =>
        Assert.StartsWith(expected, Read(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ana Holm and her husband, Declan, keep a bar. Omar Vane came. Her husband slept. ⟦He⟧ said ⟨it rained⟩.", "Declan Inferred")]
    [InlineData("Ana Holm keeps a bar. Omar Vane came. Her husband slept. ⟦He⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Ana Holm keeps a bar. Omar Vane came. Her sister slept. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("Omar Vane came. A pilot slept.\n\n⟦He⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("A man threw a shoe at Omar Vane. ⟦He⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Omar Vane came. One of Vane’s neighbours hid from Vane. ⟦He⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("A reporter asked Omar Vane about it. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("A man known as Omar Vane sells yams. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("Omar Vane came. A fan waved at him. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("Omar Vane came. The Officer slept.\n\n⟦He⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("Omar Vane came. A pilot who flies here, John Lund, slept. ⟦He⟧ said ⟨it rained⟩.", "John Lund Inferred")]
    [InlineData("Ana Holm slept. A 29-year-old Ardmore woman left after she had fished. ⟦She⟧ said ⟨it rained⟩.", "- Unknown")]
    public void Who_is_told_of_without_a_name_may_have_had_one(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Marty Walz chairs the board.\n\n⟨“It sings,”⟩ ⟦she⟧ says.", "Marty Walz Inferred")]
    [InlineData("Dr Marty Walz holds a rod.\n\n⟨“It sings,”⟩ ⟦the nurse⟧ says. It rained. ⟦She⟧ said ⟨it poured⟩.", "- Unknown")]
    [InlineData("Dr Marty Walz met Ana Holm.\n\n⟨“It sings,”⟩ ⟦she⟧ says.", "Ana Holm Inferred")]
    public void Who_alone_was_named_is_she_behind_the_quotation(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The report, by Vane Partners, was released to the Tarn Courier. ⟦It⟧ said ⟨it rained⟩.", "Vane Partners Resolved")]
    [InlineData("⟦Peru⟧ said ⟨it poured⟩. Ana Lopes met the Lavoie Bank. ⟦It⟧ said ⟨it rained⟩.", "Peru Resolved")]
    public void It_is_not_who_was_shown_the_text(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("⟨“The Energy Commission asked us.”⟩ Ana Lopes slept. ⟦The commission⟧ said ⟨it rained⟩.", "Energy Commission Resolved")]
    [InlineData("⟨“Tarn Biologics asked us.”⟩ Ana Lopes slept. ⟦The group⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("The Prudential Authority met Tarn Air. ⟦The regulator⟧ said ⟨it rained⟩.", "Prudential Authority Resolved")]
    [InlineData("Tarn Air grew. ⟦The regulator⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("The Ardmore Borough Council met. ⟦The authority⟧ said ⟨it rained⟩.", "Ardmore Borough Council Resolved")]
    [InlineData("Tarn Air grew. ⟦The authority⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("⟦The Harbor Board⟧ found ⟨that it leaks⟩. The board found this. ⟦The report⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("⟦The Harbor Board⟧ found ⟨that it leaks⟩. ⟦The report⟧ said ⟨it rained⟩.", "Harbor Board Resolved")]
    [InlineData("⟦The Harbor Board⟧ said ⟨that it leaks⟩. ⟦The report⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("A report came. ⟦The Harbor Board⟧ found ⟨that it leaks⟩. ⟦The report⟧ said ⟨it rained⟩.", "- Unknown")]
    public void A_body_is_known_by_what_it_is_and_does(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("HARBOR (Tarn News) — A fire at a mill broke out. ⟦The company⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Sales at a mill (Tarn News) fell on Friday. ⟦The company⟧ said ⟨it rained⟩.", "Tarn News")]
    public void Who_wired_the_report_is_not_what_it_is_about(string text, string expected) =>
        Assert.StartsWith(expected, Read(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ana Vane came with her coach, Bea Holm, who is also her aunt. ⟦She⟧ said ⟨it rained⟩.", "Ana Vane")]
    [InlineData("Ana Vane slept at Tarn and Bea Holm has left it. ⟦She⟧ said ⟨it rained⟩.", "Bea Holm")]
    public void The_clause_tells_whom_the_sentence_is_about(string text, string expected) =>
        Assert.StartsWith(expected, Read(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Omar Vane, for Tarn Air, said it poured. John Lund slept. ⟦The barrister⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("Omar Vane KC, prosecuting, said it poured. John Lund slept. ⟦The prosecutor⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("Omar Vane, acting for the mill, said it poured. John Lund slept. ⟦The solicitor⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("Omar Vane, acting director of the mill, said it poured. John Lund slept. ⟦The lawyer⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Omar Vane, for example, said it poured. John Lund slept. ⟦The lawyer⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Omar Vane, for the first time, said it poured. John Lund slept. ⟦The lawyer⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Omar Vane, for whom it poured, said so. It rained. It hailed. It snowed. ⟦The lawyer⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Omar Vane, for Tarn Air, said it poured. It rained. It hailed. It snowed. ⟦The baker⟧ said ⟨it rained⟩.", "- Unknown")]
    public void Who_appears_for_somebody_is_a_lawyer(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Omar Vane came. ⟦Its director⟧ in Tarn, Ana Lopes, said ⟨it rained⟩.", "Ana Lopes Stated")]
    [InlineData("Omar Vane came. ⟦Its director⟧ in Tarn said ⟨it rained⟩ and Ana Lopes slept.", "- Unknown")]
    [InlineData("So says Ana Lopes, ⟦MD, PhD,⟧ who said ⟨it rained⟩.", "Ana Lopes Stated")]
    public void The_name_beside_the_source_counts(string text, string expected) => Assert.Equal(expected, Read(text));
}
