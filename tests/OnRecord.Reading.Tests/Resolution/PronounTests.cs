using static OnRecord.Reading.Tests.Resolution.MarkedArticle;

namespace OnRecord.Reading.Tests.Resolution;

/// <summary>Whom "she", "it" and "who" mean.</summary>
public class PronounTests
{
    [Theory]
    [InlineData("Ana Lopes met John Lund. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes met John Lund. ⟦He⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("Mr. Vane met Ms. Holm. ⟦She⟧ said ⟨it rained⟩.", "Holm")]
    [InlineData("While Ana Vane kept silent, ⟦her⟧ letter implied ⟨it rained⟩.", "Ana Vane")]
    [InlineData("Ana Vane wrote on Monday. ⟦Her letter⟧ implied ⟨it rained⟩.", "Ana Vane")]
    [InlineData("Ana Vane went to court. ⟦Her new lawsuit⟧ says ⟨it rained⟩.", "Ana Vane")]
    [InlineData("The Ardmore Bank grew. ⟦It⟧ said ⟨it rained⟩.", "Ardmore Bank")]
    [InlineData("Mr. Vane met Robin Walz. She smiled. Walz left. It rained. ⟦He⟧ said ⟨it poured⟩.", "Vane")]
    [InlineData("Vane is a pilot. He is 40. Holm is a vet. She is 41. Vane met Holm. ⟦She⟧ said ⟨it rained⟩.", "Holm")]
    [InlineData("Marty Walz chairs the board. She met John Vane. ⟦She⟧ said ⟨it rained⟩.", "Marty Walz")]
    [InlineData("It was John Lund of the Ardmore Bank, ⟦who⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("⟦The Ardmore Gazette⟧ wrote ⟨that it rained⟩. John Lund met the Lavoie Bank. ⟦It⟧ said ⟨it poured⟩.", "Ardmore Gazette")]
    [InlineData("It was John Lund, ⟦who⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("Kim Vane said she was late. Kim Vane met Ana Lopes and John Lund. John Lund slept. ⟦He⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("Marty Holm woke. She washed. Holm said she was late. ⟦She⟧ said ⟨it rained⟩.", "Marty Holm")]
    [InlineData("The actress Robin Vane met John Lund. ⟦She⟧ said ⟨it rained⟩.", "Robin Vane")]
    [InlineData("Robin Vane, a spokesman for the harbor, met Ana Lopes. ⟦He⟧ said ⟨it rained⟩.", "Robin Vane")]
    [InlineData("Omar Vane lost. The club’s spokesman Ana Lopes was glad. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("The board met. Its chairman, Ana Lopes, was late. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Chairman Brelce Holm met Ana Lopes. ⟦He⟧ said ⟨it rained⟩.", "Brelce Holm")]
    [InlineData("Omar Vane lost. Coach Gill Holm was glad. ⟦She⟧ said ⟨it rained⟩.", "Gill Holm")]
    [InlineData("Ana Lopes was a nurse. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes came. A nurse met her. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes came. A postman rowed in. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("The Lavoie Bank visited the Tarn Hospital. ⟦It⟧ said ⟨it rained⟩.", "Lavoie Bank")]
    [InlineData("Ana Lopes came. The 61-year-old woman slept. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("The Ardmore Bank’s report came on Monday. ⟦It⟧ said ⟨it rained⟩.", "Ardmore Bank")]
    [InlineData("A letter was pinned to the gate. The Ardmore Bank slept. ⟦It⟧ said ⟨it rained⟩.", "Ardmore Bank")]
    [InlineData("Judges told the Ardmore Bank to pay. ⟦It⟧ said ⟨it rained⟩.", "Ardmore Bank")]
    [InlineData("Tenants told Vane Homes Ltd that it snowed. ⟦The firm⟧ said ⟨it rained⟩.", "Vane Homes Ltd")]
    public void A_pronoun_is_resolved(string text, string expected) => Assert.Equal($"{expected} Resolved", Read(text));

    [Theory]
    [InlineData("The Ardmore Bank grew. ⟦They⟧ said ⟨it rained⟩.", "Ardmore Bank Resolved")]
    [InlineData("⟦The Ardmore Bank⟧ said ⟨it poured⟩. ⟦They⟧ said ⟨it rained⟩.", "Ardmore Bank Resolved")]
    [InlineData("A team from the Ardmore Bank dived. ⟦They⟧ said ⟨it rained⟩.", "Ardmore Bank Resolved")]
    [InlineData("Ten divers met over lunch at the Ardmore Bank. ⟦They⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Divers like Norway. ⟦They⟧ said ⟨it rained⟩.", "- Unknown")]
    public void They_are_no_body_that_is_only_mentioned(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("⟦Omar Vane and Ana Holm of the Tarn Institute⟧ wrote ⟨it poured⟩. ⟦They⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("⟦Omar Vane and Ana Holm⟧ wrote ⟨it poured⟩. It hailed. ⟦They⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("⟦Omar Vane of the Tarn Institute⟧ wrote ⟨it poured⟩. ⟦They⟧ said ⟨it rained⟩.", "Tarn Institute Resolved")]
    public void The_first_of_two_who_speak_together_speaks_for_both(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("⟦Bea Holm⟧ said ⟨it poured⟩. Ana Lopes slept. ⟦She⟧ said ⟨“My name is Lopes, Ana Lopes.”⟩", "Ana Lopes")]
    [InlineData("⟦Bea Holm⟧ said ⟨it poured⟩. Ana Lopes slept. ⟦She⟧ said ⟨“I’m Ana Lopes.”⟩", "Ana Lopes")]
    [InlineData("⟦Bea Holm⟧ said ⟨it poured⟩. Ana Lopes slept. ⟦She⟧ said ⟨“They called me Lopes.”⟩", "Ana Lopes")]
    [InlineData("⟦Bea Holm⟧ said ⟨it poured⟩. Ana Lopes slept. ⟦She⟧ said ⟨“I am Lopes’s aunt.”⟩", "Bea Holm")]
    [InlineData("⟦Bea Holm⟧ said ⟨it poured⟩. Ana Lopes slept. ⟦She⟧ said ⟨“The name is not Lopes.”⟩", "Bea Holm")]
    public void Who_says_their_own_name_is_that_person(string text, string expected) =>
        Assert.StartsWith(expected, Read(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Rana Vane asked the warden why it poured. ⟨“It rained”⟩, ⟦he⟧ replied.", "- Unknown")]
    [InlineData("⟦Rana Vane⟧ asked ⟨why it poured⟩. ⟨“It rained”⟩, ⟦he⟧ replied.", "- Unknown")]
    public void Whoever_asked_does_not_reply(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("⟦John Vane⟧ said ⟨it poured⟩. Omar Holm denied it. ⟦He⟧ said ⟨it rained⟩.", "Omar Holm")]
    [InlineData("⟦John Vane⟧ said ⟨it poured⟩. Vane had met Omar Holm. ⟦He⟧ said ⟨it rained⟩.", "John Vane")]
    public void The_sentence_between_may_be_about_another(string text, string expected) =>
        Assert.StartsWith(expected, Read(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("⟦Ana Holm⟧ said ⟨it poured⟩.\n\nThe nurse Robin Vane was on the roof.\n\n⟦She⟧ said ⟨it rained⟩.", "Robin Vane Inferred")]
    [InlineData("⟦Ana Holm⟧ said ⟨it poured⟩.\n\nThe bridge is old.\n\n⟦She⟧ said ⟨it rained⟩.", "Ana Holm Resolved")]
    [InlineData("⟦Ana Holm⟧ said ⟨it poured⟩.\n\nThe nurse John Vane was on the roof.\n\n⟦She⟧ said ⟨it rained⟩.", "Ana Holm Resolved")]
    public void The_paragraph_between_may_be_about_another(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Omar Gul slept. His sister, Shaheen Bibi, said that she was late. ⟦She⟧ said ⟨it rained⟩.", "Shaheen Bibi Resolved")]
    [InlineData("Ana Lopes met Rana Omar Vane. ⟦He⟧ said ⟨it rained⟩.", "Rana Omar Vane Resolved")]
    [InlineData("Shaheen Kaur met John Lund. ⟦He⟧ said ⟨it rained⟩.", "John Lund Resolved")]
    public void A_name_may_be_a_man_s_or_a_woman_s(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Ana Lopes slept. Her deputy hugged her. ⟦she⟧ said ⟨“Go home, Ana.”⟩", "- Unknown")]
    [InlineData("Ana Lopes slept. Her deputy hugged her. ⟦she⟧ said ⟨“Go home, Omar.”⟩", "Ana Lopes Resolved")]
    public void Who_is_spoken_to_does_not_speak(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Ana Lopes came. A pilot asked whether it would hold. No, I said. ⟦She⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Ana Lopes came. Would it hold? No, I said. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("Inez Holm woke. ⟦One of the divers, the pilot Ana Lopes,⟧ said ⟨it poured⟩. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData("⟦One of the divers, 31-year-old pilot Ana Lopes,⟧ said ⟨it poured⟩. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("Omar Vane slept. His uncle was asked whether it held, and ⟦he⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Omar Vane slept. His uncle was asked whether it held. ⟦He⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Omar Vane slept. His aunt was asked whether it held, and ⟦he⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("Omar Vane slept. His uncle was ill. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    public void One_of_several_may_have_a_name_and_who_asks_the_writer_none(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData(
        "Ana Lopes, who swam, has died.\n\n⟦Inez Holm⟧ said ⟨it poured⟩.\n\nHer husband rowed. It was, ⟦she⟧ said, ⟨wet⟩.",
        "Ana Lopes Inferred")]
    [InlineData(
        "Ana Lopes, who swam, has left.\n\n⟦Inez Holm⟧ said ⟨it poured⟩.\n\nHer husband rowed. It was, ⟦she⟧ said, ⟨wet⟩.",
        "Inez Holm Inferred")]
    [InlineData(
        "Ana Lopes, whose son died, swam.\n\n⟦Inez Holm⟧ said ⟨it poured⟩.\n\nHer husband rowed. ⟦She⟧ said ⟨it rained⟩.",
        "Inez Holm Inferred")]
    [InlineData(
        "Ana Lopes, whose father, a miner, died in May, swam.\n\n⟦Inez Holm⟧ said ⟨it poured⟩.\n\nHer husband rowed. ⟦She⟧ said ⟨it rained⟩.",
        "Inez Holm Inferred")]
    [InlineData(
        "Ana Lopes said the man she met, a miner, has died.\n\n⟦Inez Holm⟧ said ⟨it poured⟩.\n\nHer husband rowed. ⟦She⟧ said ⟨it rained⟩.",
        "Inez Holm Inferred")]
    public void An_obituary_goes_on_about_the_dead(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("⟦The Ardmore Gazette⟧ wrote ⟨that it rained⟩. The Lavoie Bank slept. ⟦It⟧ said ⟨it poured⟩.", "Lavoie Bank")]
    [InlineData("⟦The Ardmore Gazette⟧ wrote ⟨that it rained⟩. The supplier, Lavoie Bank, met Tarn Air. ⟦It⟧ said ⟨it poured⟩.", "Lavoie Bank")]
    [InlineData("The Ardmore Gazette grew. The Lavoie Bank slept. ⟦It⟧ said ⟨it poured⟩.", "Lavoie Bank")]
    public void It_that_may_mean_two_bodies_is_inferred(string text, string expected) => Assert.Equal($"{expected} Inferred", Read(text));

    [Theory]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩. Asked whether he was late, Omar Vane shrugged. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane")]
    [InlineData("John Lund and Omar Vane met. As he left, Vane shrugged. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane")]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩. When the talk turned to rain, Omar Vane shrugged. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane")]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩. From the second row, Omar Vane, 66, listened. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane")]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩. Ardmore Bank chief executive Omar Vane was unmoved. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane")]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩. Ardmore Bank’s founder and chairman Omar Vane was unmoved. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane")]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩. Ana Holm’s lawyer Omar Vane was unmoved. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane")]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩. Ardmore Bank’s letter to Omar Vane was late. ⟦He⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩. After a week with Omar Vane, it was dry. ⟦He⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩. In Tarn, Omar Vane’s dog ate. ⟦He⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("Kim Vane met Ana Holm. His lawyer, Robin Holm, said he was late. ⟦She⟧ said ⟨it rained⟩.", "Robin Holm")]
    public void Who_is_meant_may_be_named_behind_the_pronoun(string text, string expected) => Assert.Equal($"{expected} Inferred", Read(text));

    [Theory]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩. Omar Vane slept. It rained. Asked whether it was late, ⟦he⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩. Omar Vane slept. It rained. At four ⟦he⟧ said ⟨it rained⟩.", "Omar Vane")]
    public void Who_spoke_before_is_asked_on(string text, string expected) => Assert.Equal($"{expected} Inferred", Read(text));

    [Theory]
    [InlineData("Kim Vane was late, she told them. Vane was ill, she told them. Vane slept. ⟦He⟧ said ⟨it rained⟩.", "Kim Vane Resolved")]
    [InlineData("Kim Vane washed, and she told them. Vane woke, and she told them. Vane slept. ⟦He⟧ said ⟨it rained⟩.", "- Unknown")]
    public void Who_tells_of_somebody_is_somebody_else(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Mayor Ana Lopes met Inez Vane. Vane slept. The mayor kept walking. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData(
        "Mayor Ana Lopes met Inez Vane. Vane slept. Asked whether it rained, the mayor kept walking. ⟦She⟧ said ⟨it rained⟩.",
        "Ana Lopes Inferred")]
    [InlineData("Mayor Ana Lopes met Inez Vane. Vane slept. But the mayor kept walking. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData("Mayor Ana Lopes met Inez Vane. Vane slept. Later, though, the mayor kept walking. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData("Mayor Ana Lopes met Inez Vane. Vane slept. Hours later the mayor kept walking. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData("Mayor Ana Lopes met Inez Vane. Vane slept. Vane left before the mayor woke. ⟦She⟧ said ⟨it rained⟩.", "Inez Vane Inferred")]
    [InlineData("Mayor Ana Lopes met Inez Vane. Vane slept. The former mayor kept walking. ⟦She⟧ said ⟨it rained⟩.", "Inez Vane Inferred")]
    [InlineData("Mayor Ana Lopes met Inez Vane. Vane slept. The Exeter mayor kept walking. ⟦She⟧ said ⟨it rained⟩.", "Inez Vane Inferred")]
    [InlineData("Mayor Ana Lopes met mayor Inez Vane. Vane slept. The mayor kept walking. ⟦She⟧ said ⟨it rained⟩.", "Inez Vane Inferred")]
    [InlineData("Mayor Ana Lopes met Inez Vane. Vane slept. The mayor did not slow down. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData("Mayor Ana Lopes met Inez Vane. Vane slept. The mayor declined to come. ⟦She⟧ said ⟨it rained⟩.", "Inez Vane Inferred")]
    [InlineData(
        "Mayor Ana Lopes met Inez Vane. Vane slept. It rained. Omar Lund showed it to the mayor. ⟦She⟧ said ⟨it rained⟩.",
        "Ana Lopes Inferred")]
    [InlineData("Mayor Ana Lopes met Inez Vane. Vane slept. Omar Lund showed it to the former mayor. ⟦She⟧ said ⟨it rained⟩.", "Inez Vane Inferred")]
    [InlineData("Mayor Ana Lopes met Inez Vane. Vane slept. Omar Lund knew the mayor was away. ⟦She⟧ said ⟨it rained⟩.", "Inez Vane Inferred")]
    public void A_pronoun_may_mean_who_opened_a_sentence_as_a_description(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("John Lund endured a lecture from the Danish minister, ⟦who⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Mayor Ana Lopes slept. John Lund listened to the mayor, ⟦who⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("It was John Lund, the Danish minister, ⟦who⟧ said ⟨it rained⟩.", "John Lund Resolved")]
    [InlineData("Ana Lopes took it to the ombudsman, ⟦which⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Ana Lopes of the Ardmore Bank, ⟦which⟧ said ⟨it rained⟩.", "Ardmore Bank Resolved")]
    [InlineData("The bank read Ana Lopes’s last letter, ⟦which⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    public void Who_belongs_to_the_noun_before_it(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The Ardmore Bank slept. ⟦A watchdog⟧ said ⟨it rained⟩. ⟦It⟧ said ⟨it poured⟩.", "- Unknown")]
    [InlineData("The Ardmore Bank slept. ⟦Some customers⟧ said ⟨it rained⟩. ⟦It⟧ said ⟨it poured⟩.", "Ardmore Bank Resolved")]
    public void A_body_without_a_name_may_be_meant(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("⟦Ana Lopes⟧ said ⟨it poured⟩. Inez Holm slept. On Holm, ⟦she⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it poured⟩. Asked about her striker, Inez Holm, ⟦she⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it poured⟩. On Monday Inez Holm, as ⟦she⟧ said ⟨it rained⟩, slept.", "Inez Holm Inferred")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it poured⟩. On Monday Inez Holm slept. It rained. ⟦She⟧ said ⟨it rained⟩.", "Inez Holm Inferred")]
    public void Of_whom_somebody_speaks_does_not_speak(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Ana Lopes woke. Flanked by Inez Holm and Ruth Vane, ⟦she⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("Ana Lopes woke. Asked by Inez Holm, for Ruth Vane, whether she slept, ⟦she⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("Ana Lopes woke. Referring to Inez Holm, who slept, ⟦she⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("Ana Lopes woke. With Inez Holm at her side, ⟦she⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("Ana Lopes woke. But without naming Inez Holm, ⟦she⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("Ana Lopes woke. Unlike Inez Holm, ⟦she⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData(
        "⟦John Lund⟧ said ⟨it poured⟩. In Ardmore Bank chief executive Omar Vane he found a friend. ⟦He⟧ said ⟨it rained⟩.",
        "John Lund Resolved")]
    [InlineData("Ana Lopes woke. To Inez Holm ⟦she⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("Ana Lopes woke. As for Inez Holm, ⟦she⟧ said ⟨it rained⟩.", "Inez Holm Inferred")]
    [InlineData("Ana Lopes woke. In Inez Holm’s book, ⟦she⟧ said ⟨it rained⟩.", "Inez Holm Inferred")]
    [InlineData("Ana Lopes woke. In a letter from Inez Holm, ⟦she⟧ said ⟨it rained⟩.", "Inez Holm Inferred")]
    [InlineData("Ana Lopes woke. In Tarn, Inez Holm slept, ⟦she⟧ said ⟨it rained⟩.", "Inez Holm Inferred")]
    [InlineData("Ana Lopes woke. When police woke Inez Holm, ⟦she⟧ said ⟨it rained⟩.", "Inez Holm Inferred")]
    public void Whom_a_phrase_names_before_the_subject_is_somebody_else(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("⟦Ana Lopes⟧ said ⟨it poured⟩.\n\nA motion from Inez Holm was lost. ⟦She⟧ said ⟨it rained⟩.", "Inez Holm Inferred")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it poured⟩.\n\nShe knew a motion from Inez Holm was lost. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it poured⟩. A motion from Inez Holm was lost. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    public void A_paragraph_goes_on_about_the_only_one_whom_it_names(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("⟨Ana Lopes⟩ was mocked by ⟦Inez Holm⟧. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData("⟨That it poured⟩ was denied by ⟦Inez Holm⟧. ⟦She⟧ said ⟨it rained⟩.", "Inez Holm Resolved")]
    public void Who_did_it_to_somebody_is_spoken_of_less(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Omar Vane woke. Ana Lopes’s father slept. He was ill. ⟨“It rained,”⟩ ⟦he⟧ said.", "- Unknown")]
    [InlineData("Ana Lopes woke. Omar Vane’s mother slept. ⟦She⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Ana Lopes woke. Omar Vane’s mother visited Ruth Holm. ⟦She⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Ana Lopes woke. Omar Vane’s mother asked Ruth Holm. ⟦She⟧ said ⟨it rained⟩.", "Ruth Holm Inferred")]
    [InlineData("Ana Lopes woke. Omar Vane’s lawyer, Ruth Holm, slept. ⟦She⟧ said ⟨it rained⟩.", "Ruth Holm Inferred")]
    [InlineData("Ana Lopes woke. Omar Vane’s lawyer Ruth Holm slept. ⟦She⟧ said ⟨it rained⟩.", "Ruth Holm Inferred")]
    [InlineData("Ana Lopes woke. Ana Lopes’s mother slept. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("Ana Lopes woke. Omar Vane’s house burned. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("Ana Lopes woke. The boy’s mother wept as she left. ⟦She⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Ana Lopes woke. A nurse, she slept late. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("Ana Lopes woke. As she left, a nurse rowed in. ⟦She⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Ana Lopes woke. As she left, a nurse met her. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("⟦John Vane⟧ said ⟨it rained⟩. The striker himself was more modest. ⟦He⟧ said ⟨it poured⟩.", "- Unknown")]
    [InlineData("⟦John Vane⟧ said ⟨it rained⟩. Vane himself was more modest. ⟦He⟧ said ⟨it poured⟩.", "John Vane Resolved")]
    [InlineData("John Vane left. Omar Holm said his client slept. She had paid. ⟦He⟧ said ⟨it rained⟩.", "Omar Holm Inferred")]
    public void Who_has_no_name_may_open_the_sentence_before(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Ana Lopes met Inez Holm. The council’s leader denied it. ⟦She⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Ana Lopes, the council’s leader, met Inez Holm. The council’s leader denied it. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData("Ana Lopes woke. ⟦Vane’s neighbour⟧ said ⟨it rained⟩. ⟦She⟧ said ⟨it poured⟩.", "- Unknown")]
    [InlineData("Omar Vane woke. ⟦His lawyer⟧ said ⟨it rained⟩. ⟦He⟧ said ⟨it poured⟩.", "Omar Vane Resolved")]
    [InlineData("Ana Lopes woke. ⟦Omar Vane’s father⟧ said ⟨it rained⟩. ⟦She⟧ said ⟨it poured⟩.", "Ana Lopes Resolved")]
    public void Who_is_told_of_by_whose_they_are_has_no_name(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void Whom_an_owner_introduces_is_the_subject() =>
        Assert.Equal("John Lund Inferred", Read("Mayor Omar Vane slept. The Left Party’s John Lund was the first to go; ⟦he⟧ said ⟨it rained⟩."));

    [Theory]
    [InlineData("Ana Vane ran against Ruth Holm. ⟦She⟧ said ⟨Vane had cheated⟩.", "Ruth Holm")]
    [InlineData("Ana Vane ran against Ruth Holm. ⟨“Vane cheats,”⟩ ⟦she⟧ said.", "Ruth Holm")]
    [InlineData("Ana Vane ran against Ruth Holm. ⟦She⟧ said ⟨Holm had cheated⟩.", "Ana Vane")]
    public void Who_speaks_does_not_say_the_own_name(string text, string expected) =>
        Assert.StartsWith(expected, Read(text), StringComparison.Ordinal);

    [Fact]
    public void A_pronoun_that_may_mean_another_is_inferred() =>
        Assert.Equal("John Lund Inferred", Read("John Lund met Omar Vane. ⟦He⟧ said ⟨it rained⟩."));

    [Theory]
    [InlineData("Ana Lopes woke. She washed. She met Sigrid Holm’s dog. She rowed out. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData("Headline about nobody. Ana Lopes woke. ⟨“Sigrid Holm is late.”⟩", "Ana Lopes Inferred")]
    [InlineData("⟦A boatman⟧ said ⟨“Sigrid Holm is late.”⟩ ⟦She⟧ said ⟨it rained⟩.", "Sigrid Holm Resolved")]
    [InlineData("One pilot, Ardmore Rowing Club captain Omar Vane, wrote to John Lund. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    public void Whom_a_quotation_names_comes_last(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Inez Holm woke. ⟦Ana Lopes⟧ said ⟨it poured⟩. ⟦She⟧ said ⟨“They told me, ‘He is ill, Ms. Lopes.’”⟩.", "Ana Lopes Inferred")]
    [InlineData("Inez Holm woke. ⟦Ana Lopes⟧ said ⟨it poured⟩. ⟦She⟧ said ⟨“He is ill, Ms. Lopes.”⟩.", "Inez Holm Inferred")]
    public void Who_tells_how_others_spoke_to_them_may_say_the_own_name(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("⟦Omar Vane⟧ said ⟨it rained⟩. My father stood there. ⟦He⟧ said ⟨it poured⟩.", "- Unknown")]
    [InlineData("⟦Omar Vane⟧ said ⟨it rained⟩. My sister stood there. ⟦He⟧ said ⟨it poured⟩.", "Omar Vane Resolved")]
    [InlineData("⟦Omar Vane⟧ said ⟨it rained⟩. My brother John Lund stood there. ⟦He⟧ said ⟨it poured⟩.", "John Lund Inferred")]
    public void The_writers_father_has_no_name(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Inez Holm met Cordelia. Holm slept. Cordelia did not stop. ⟦She⟧ said ⟨it rained⟩.", "Cordelia Inferred")]
    [InlineData("Inez Holm met Winston. Holm slept. Winston did not stop. ⟦She⟧ said ⟨it rained⟩.", "Inez Holm Resolved")]
    [InlineData("Inez Holm met Winston. Holm slept. Winston did not stop. ⟦He⟧ said ⟨it rained⟩.", "Winston Resolved")]
    public void A_first_name_alone_tells_of_a_man_or_a_woman(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void Nobody_who_is_named_only_inside_quotation_marks_is_an_antecedent() =>
        Assert.Equal("Ana Lopes Resolved", Read("⟦Ana Lopes⟧ said ⟨“Sigrid Holm is late.”⟩ ⟦She⟧ added ⟨it rained⟩."));
    [Theory]
    [InlineData("⟦John Lund⟧ said ⟨it rained⟩.\n\nThe captain came to say goodbye. ⟦He⟧ said ⟨it poured⟩.", "- Unknown")]
    [InlineData("⟦Captain John Lund⟧ said ⟨it rained⟩.\n\nThe captain came to say goodbye. ⟦He⟧ said ⟨it poured⟩.", "John Lund Resolved")]
    [InlineData("⟦John Lund⟧ said ⟨it rained⟩.\n\nThe veteran captain came to say goodbye. ⟦He⟧ said ⟨it poured⟩.", "John Lund Resolved")]
    [InlineData("⟦John Lund⟧ said ⟨it rained⟩.\n\nThe rain fell. ⟦He⟧ said ⟨it poured⟩.", "John Lund Resolved")]
    public void Whom_a_paragraph_opens_with_by_an_office_of_nobody_is_meant(string text, string expected) => Assert.Equal(expected, Read(text));


    [Theory]
    [InlineData("The ad shows an Omar Vane impersonator ⟦who⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("The ad shows Omar Vane in a boat, ⟦who⟧ said ⟨it rained⟩.", "Omar Vane Resolved")]
    [InlineData("A pilot who flew Omar Vane and ⟦who⟧ said ⟨it rained⟩ slept.", "- Unknown")]
    [InlineData("John Lund, who flew Omar Vane and ⟦who⟧ said ⟨it rained⟩, slept.", "John Lund Resolved")]
    public void Who_belongs_to_the_head_of_its_phrase(string text, string expected) => Assert.Equal(expected, Read(text));
}
