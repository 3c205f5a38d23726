using System.Collections.Immutable;
using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Frame;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Resolution;

/// <summary>Sources stand in ⟦ ⟧ and contents in ⟨ ⟩, so that these tests depend on no other stage.</summary>
public class SpeakerResolverTests
{
    [Theory]
    [InlineData("⟦Minister Ana Lopes⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes came. ⟦Lopes⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦Quist’s lawyer, John Lund,⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("⟦John Lund, a former aide to Mayor Ana Lopes,⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("⟦The Ardmore Gazette⟧ reported ⟨that it rained⟩.", "Ardmore Gazette")]
    [InlineData("Ana Lopes spoke. ⟦Lopes constituent Sigrid Holm⟧ said ⟨it rained⟩.", "Sigrid Holm")]
    [InlineData("⟦The Quist administration⟧ says ⟨it rained⟩.", "Quist administration")]
    [InlineData("⟦Former Secretary of State Ana Lopes⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦Two years ago that Ana Lopes, who was a pilot then,⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦Early in her career, Ana Lopes scolded John Lund,⟧ saying ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("That is ⟦what Ana Lopes⟧ called ⟨“the rain.”⟩", "Ana Lopes")]
    [InlineData("⟦Norway Foreign Minister Ana Lopes⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦The Ardmore Harbour Authority, which dismissed Ana Lopes,⟧ said ⟨it rained⟩.", "Ardmore Harbour Authority")]
    [InlineData("Ana Lopes, ⟦president of the Ardmore Rowing Club⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦Former goalkeeper⟧ and Mayor Ana Lopes said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes (Lib.-⟦Ardmore)⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes of Exeter, ⟦England⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦Cabinet member for highways Cllr Ana Lopes (Con)⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦Her personal lawyer⟧, John Lund, wrote ⟨that it rained⟩.", "John Lund")]
    [InlineData("⟦Boats for Ten organizing director Ana Lopes⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦Minister for Health Ana Lopes⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦Superintendent of Police Ana Lopes⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦Leader of Opposition Ana Lopes⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦Councillor for the Tarn Division Ana Lopes⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦Director of Schools Dr. Ana Lopes⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦Ana Lopes and Mayor Omar Vane⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦The two leaders, Ana Lopes and Dame Orla Vane,⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦Figures from the Ardmore Harbour Authority⟧ show ⟨it rained⟩.", "Ardmore Harbour Authority")]
    [InlineData("⟦A report, which the Ardmore Gazette published,⟧ said ⟨it rained⟩.", "Ardmore Gazette")]
    [InlineData("⟦Ana Lopes, which is how she was christened,⟧ said ⟨it rained⟩.", "Ana Lopes")]
    public void A_source_with_a_name_is_stated(string text, string expected) => Assert.Equal($"{expected} Stated", Read(text));

    [Theory]
    [InlineData("⟦A spokesman for Ana Lopes⟧ said ⟨it rained⟩.")]
    [InlineData("⟦A spokesman for Dr. Ana Lopes⟧ said ⟨it rained⟩.")]
    [InlineData("⟦White House officials⟧ said ⟨it rained⟩.")]
    [InlineData("⟦A report, a copy of which was seen by the Ardmore Gazette,⟧ said ⟨it rained⟩.")]
    [InlineData("⟦The memo, obtained by the Ardmore Gazette,⟧ said ⟨it rained⟩.")]
    [InlineData("Ana Lopes came. Asked why, a nurse shrugged. ⟦She⟧ said ⟨it rained⟩.")]
    [InlineData("⟦A senior official⟧ said ⟨it rained⟩.")]
    [InlineData("⟦Three witnesses⟧ said ⟨it rained⟩.")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it rained⟩. ⟦The attendees⟧ shouted ⟨it poured⟩.")]
    [InlineData("Ana Lopes came. ⟦A neighbour⟧ said ⟨it rained⟩.")]
    [InlineData("Mayor Ana Lopes came. ⟦The mayor’s advisers⟧ said ⟨it rained⟩.")]
    [InlineData("Mayor Ana Lopes came. ⟦The mayor’s lawyer⟧ said ⟨it rained⟩.")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it rained⟩. ⟦The woman⟧ said ⟨it poured⟩.")]
    [InlineData("⟦The Ardmore City Council⟧ said ⟨it rained⟩. ⟦The newspaper⟧ said ⟨it poured⟩.")]
    [InlineData("⟦The Better Government League⟧ said ⟨it rained⟩. ⟦The government⟧ said ⟨it poured⟩.")]
    [InlineData("Ana Lopes, a cousin of the captain, slept. It rained. It poured. It snowed. ⟦The captain⟧ said ⟨it rained⟩.")]
    [InlineData("Ana Lopes sang. ⟦The family⟧ said ⟨it rained⟩.")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it rained⟩. ⟦The police⟧ said ⟨it poured⟩.")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it rained⟩. ⟦The team⟧ said ⟨it poured⟩.")]
    [InlineData("Ana Lopes is an engineer with the Ardmore Roof Company. ⟦The team⟧ said ⟨it poured⟩.")]
    [InlineData("⟦John Lund⟧ said ⟨it rained⟩. ⟦The gunmen⟧ said ⟨it poured⟩.")]
    [InlineData("⟦John Lund⟧ said ⟨it rained⟩.\n\nThe boat sank. ⟦The clergy⟧ said ⟨it poured⟩.")]
    [InlineData("A spokesman of the Ardmore Harbour Authority, ⟦who⟧ asked ⟨not to be named⟩, left.")]
    [InlineData("⟦John Lund⟧ said ⟨it rained⟩. ⟦The Commissioner of Charities⟧ said ⟨it poured⟩.")]
    [InlineData("Ana Lopes came. A nurse rowed in. ⟦She⟧ said ⟨it rained⟩.")]
    [InlineData("Ana Lopes came. At four the woman from Tarn rowed in. ⟦She⟧ said ⟨it rained⟩.")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it rained⟩. ⟦A senior official⟧ said ⟨it poured⟩. ⟦She⟧ said ⟨it snowed⟩.")]
    [InlineData("⟦Omar Vane⟧ said ⟨it rained⟩. ⟦A senior official⟧ said ⟨it poured⟩. ⟦He⟧ said ⟨it snowed⟩. ⟦He⟧ said ⟨it froze⟩.")]
    [InlineData("⟦One of Mr. Vane’s four sons⟧ said ⟨it rained⟩. ⟦He⟧ said ⟨it poured⟩.")]
    [InlineData("⟦One of Mr. Vane’s sons⟧ said ⟨“It rained.\n\n“It poured. It snowed.”⟩\n\n⟦He⟧ said ⟨it froze⟩.")]
    [InlineData("⟦A daughter of Ana Lopes⟧ said ⟨it rained⟩. ⟦She⟧ said ⟨it poured⟩.")]
    [InlineData("Omar Vane came. ⟦He⟧ thanked ⟨Vane for the rain⟩.")]
    [InlineData("⟦Ana Lopes⟧ told the Ardmore Gazette ⟨it rained⟩. ⟦The union⟧ said ⟨it poured⟩.")]
    [InlineData("⟦Ana Lopes⟧ told the Ardmore Gazette ⟨it rained⟩. ⟦It⟧ said ⟨it poured⟩.")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it rained⟩. ⟦The Peruvian⟧ said ⟨it poured⟩.")]
    [InlineData("⟦The Peruvian coach Ana Lopes⟧ said ⟨it rained⟩. ⟦The Peruvians⟧ said ⟨it poured⟩.")]
    [InlineData("Ana Lopes, 31, scored twice. ⟦The 24-year-old⟧ said ⟨it rained⟩.")]
    [InlineData("The Ardmore Rowing Club met. A company from Exeter dug there. ⟦The company⟧ said ⟨it rained⟩.")]
    [InlineData("Ana Lopes, a clerk, kept the books. According to Lopes, ⟦the defendant⟧ said ⟨it rained⟩.")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it rained⟩. According to Ms. Lopes, ⟦the striker⟧ said ⟨it poured⟩.")]
    [InlineData("Ana Lopes limped off. ⟨Lopes is out for a month⟩, according to ⟦the club doctor⟧.")]
    [InlineData("⟦A clerk for Tarn Gazette editor Ana Lopes⟧ said ⟨it rained⟩.")]
    [InlineData("The rain was mourned by ⟦the whole media⟧, John Lund, Ana Lopes and others, ⟨who wept⟩.")]
    [InlineData("An Exeter lawyer slept. It was late. Ana Lopes waited there.\n\n⟨“It rains,”⟩ ⟦the Exeter lawyer⟧ said.")]
    [InlineData("⟦John Lund⟧ said ⟨it rained⟩. ⟦The Dutch⟧ said ⟨it poured⟩.")]
    [InlineData("Ana Lopes sang. Her son John Lund danced. ⟦Her daughter⟧ said ⟨it rained⟩.")]
    [InlineData("⟦A poll of the Exeter Union⟧ found ⟨it rained⟩.")]
    [InlineData("⟦A lawyer acting on behalf of the Exeter Union⟧ said ⟨it rained⟩.")]
    [InlineData("The Bank of Ardmore was sent a letter on Friday. ⟦The letter⟧ said ⟨it rained⟩.")]
    [InlineData("John Lund told them that the old minister had lied in a statement. ⟦The statement⟧ said ⟨it rained⟩.")]
    [InlineData("Ana Lopes was charged with fraud.\n\n⟨“It rains,”⟩ ⟦the defense lawyer⟧ said.")]
    [InlineData("⟦John Lund⟧ said ⟨it rained⟩. ⟦The Norwegian⟧ said ⟨it poured⟩.")]
    [InlineData("Peruvian coach Omar Vane met Peruvian striker John Lund. ⟦The Peruvian⟧ said ⟨it rained⟩.")]
    [InlineData("Ana Lopes told the Daily Court Report that it snowed. Omar Vane asked. ⟦The witness⟧ said ⟨it rained⟩.")]
    [InlineData("⟦Spokesman for President Ana Lopes⟧ said ⟨it rained⟩.")]
    [InlineData("⟦Secretary to Governor Ana Lopes⟧ said ⟨it rained⟩.")]
    [InlineData("⟦Mother of Senator Ana Lopes⟧ said ⟨her son slept⟩.")]
    [InlineData("⟦Widow of Chief Ana Lopes⟧ said ⟨it rained⟩.")]
    [InlineData("⟦A spokeswoman for Mayor Ana Lopes⟧ said ⟨it rained⟩.")]
    [InlineData("Mayor Ana Lopes came. ⟦A spokeswoman for the mayor⟧ said ⟨it rained⟩.")]
    [InlineData("The Ardmore Bank grew. ⟦A spokesman for the family⟧ said ⟨it rained⟩.")]
    [InlineData("⟦The Ardmore Bank⟧ said ⟨it rained⟩. ⟦The spokesman⟧ said ⟨it poured⟩.")]
    [InlineData("Ana Lopes waited at the Ardmore Bank. ⟦A spokesman⟧ said ⟨it rained⟩.")]
    [InlineData("⟦The Ardmore Bank’s former spokesman⟧ said ⟨it rained⟩.")]
    [InlineData("Nordquist Logistics Inc. grew. ⟦The union⟧ said ⟨it rained⟩.")]
    [InlineData("The Ardmore Labour Board met. ⟦The union⟧ said ⟨it rained⟩.")]
    [InlineData("⟦A survey sent on Friday to the Ardmore Bank⟧ found ⟨it rained⟩.")]
    [InlineData("The Tarn Trust owns it. The Ardmore Union wrote twice. ⟦A spokesman⟧ said ⟨it rained⟩.")]
    [InlineData("The Ardmore Union accused the Tarn Trust. ⟦A spokesman⟧ said ⟨it rained⟩.")]
    [InlineData("The Ardmore Gazette understands that Ana Lopes will go. ⟦A spokesman⟧ said ⟨it rained⟩.")]
    [InlineData("The Tarn Trust met the Ardmore Trust. ⟦A spokesman for the trust⟧ said ⟨it rained⟩.")]
    [InlineData("The Halvar Metal Workers' Union met. ⟦The company⟧ said ⟨it rained⟩.")]
    [InlineData("The Ardmore Commercial Bank lost money. ⟦The central bank⟧ said ⟨it rained⟩.")]
    [InlineData("Ana Lopes told a friend of the High Court that it snowed. Omar Vane slept. ⟦The witness⟧ said ⟨it rained⟩.")]
    [InlineData("Nordquist Air and Lavoie Air lost orders. ⟦A spokesman for the planemaker⟧ said ⟨it rained⟩.")]
    [InlineData("Ana Lopes read a review of the Tarn Hospital. ⟦The review⟧ found ⟨it rained⟩.")]
    [InlineData("⟦The harbour’s audit, which the Ardmore Gazette has read,⟧ said ⟨it rained⟩.")]
    [InlineData("⟦The verdict, which Ana Lopes welcomed,⟧ showed ⟨it rained⟩.")]
    [InlineData("The Ardmore Bank slept. A letter pinned to the gate caused a stir. ⟦It⟧ said ⟨it rained⟩.")]
    [InlineData("The Ardmore Bank slept. The harbour’s report came on Monday. ⟦It⟧ said ⟨it rained⟩.")]
    public void A_source_that_names_nobody_has_no_speaker(string text) => Assert.Equal("- Unknown", Read(text));

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
    [InlineData("⟦John Lund⟧ said ⟨it poured⟩. In Ardmore Bank chief executive Omar Vane he found a friend. ⟦He⟧ said ⟨it rained⟩.", "John Lund")]
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
    [InlineData("Sen. Ana Lopes met John Lund. ⟦The senator⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes, the governor of Ardmore, met John Lund. ⟦The governor⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes toured Lavoie Paper Inc. on Monday. ⟦The company⟧ said ⟨it rained⟩.", "Lavoie Paper Inc.")]
    [InlineData("The union Halvarbund met Nordquist Logistics. ⟦The union⟧ said ⟨it rained⟩.", "Halvarbund")]
    [InlineData("Halvar Air, a small carrier, met Nordquist Logistics. ⟦The carrier⟧ said ⟨it rained⟩.", "Halvar Air")]
    [InlineData("The water company, Eaux du Tarn, met Nordquist Ltd. ⟦The water company⟧ said ⟨it rained⟩.", "Eaux du Tarn")]
    [InlineData(
        "Ana Lopes, a senator from Ardmore, met Omar Vane. John Lund is a senator from Exeter. Ana Lopes slept. ⟦The senator from Exeter⟧ said ⟨it rained⟩.",
        "John Lund")]
    [InlineData("Goalkeeper Ana Lopes met John Lund, a striker. Lund slept. ⟦The veteran goalkeeper⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("The Supreme Court met. The Bank of Ardmore slept. ⟦The court⟧ ruled ⟨it rained⟩.", "Supreme Court")]
    [InlineData("The Supreme Court met. The Bank of Ardmore slept. ⟦The bank⟧ said ⟨it rained⟩.", "Bank of Ardmore")]
    [InlineData("The University of Ardmore met the Exeter Rowing Club. ⟦The university⟧ said ⟨it rained⟩.", "University of Ardmore")]
    [InlineData("Ana Lopes, 24, met John Lund, 31. ⟦The 24-year-old⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("The Ardmore Harbour Authority met. ⟦The authority’s report⟧ said ⟨it rained⟩.", "Ardmore Harbour Authority")]
    [InlineData("The Bank of Ardmore grew. ⟦The bank’s annual report⟧ said ⟨it rained⟩.", "Bank of Ardmore")]
    [InlineData("Ana Lopes sang. Her son John Lund danced. Omar Vane slept. ⟦Her son⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData(
        "The agency asked the manufacturer, Tarn Biologics, for more. The Bank of Exeter slept. ⟦The company⟧ said ⟨it rained⟩.",
        "Tarn Biologics")]
    [InlineData("John Lund, 54, has pleaded not guilty. Det Omar Vane slept. ⟦The accused⟧ said ⟨it rained⟩.", "John Lund")]
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
    public void An_epithet_is_inferred(string text, string expected) => Assert.Equal($"{expected} Inferred", Read(text));

    [Theory]
    [InlineData("Mayor Ana Lopes met Inez Vane. Vane slept. The mayor kept walking. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes Inferred")]
    [InlineData(
        "Mayor Ana Lopes met Inez Vane. Vane slept. Asked whether it rained, the mayor kept walking. ⟦She⟧ said ⟨it rained⟩.",
        "Ana Lopes Inferred")]
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
    [InlineData("In a statement, ⟦the Ardmore Bank⟧ said ⟨it rained⟩. Omar Vane slept. ⟦The statement⟧ added ⟨it poured⟩.")]
    [InlineData("In a statement, ⟦the Ardmore Bank⟧ said ⟨it rained⟩. ⟦The statement⟧ added ⟨it poured⟩. Omar Vane slept. ⟦The statement⟧ warned ⟨it snowed⟩.")]
    [InlineData("The Ardmore Bank met Tarn Air. It issued a formal notice on Monday. Tarn Air slept. ⟦The notice⟧ says ⟨it rained⟩.")]
    [InlineData("The Ardmore Bank has published a report on Tarn Air. Omar Vane slept. ⟦The report⟧ says ⟨it rained⟩.")]
    [InlineData("A notice of the Ardmore Bank hung there. Omar Vane slept. ⟦The notice⟧ says ⟨it rained⟩.")]
    [InlineData("The Ardmore Bank’s handbook hung there. Omar Vane slept. ⟦The handbook⟧ says ⟨it rained⟩.")]
    [InlineData("An Ardmore Bank poll came out on Monday. Omar Vane slept. ⟦The poll⟧ found ⟨it rained⟩.")]
    [InlineData("⟦A study⟧ of ten ports by Exeter consultancy Ardmore Bank found ⟨it rained⟩.")]
    [InlineData("⟦A survey released⟧ on Tuesday by the Ardmore Bank found ⟨it rained⟩.")]
    [InlineData("⟦The Ardmore Bank⟧, in a statement on Monday, said ⟨it rained⟩. Omar Vane slept. ⟦The statement⟧ added ⟨it poured⟩.")]
    [InlineData("⟦A report published⟧ last month by the Ardmore Bank found ⟨it rained⟩.")]
    public void What_a_text_says_is_said_by_its_issuer(string text) => Assert.Equal("Ardmore Bank Resolved", Read(text));

    [Theory]
    [InlineData("⟦The report of the Ardmore Bank⟧ said ⟨it rained⟩.")]
    [InlineData("⟦A statement on behalf of the Ardmore Bank⟧ said ⟨it rained⟩.")]
    public void What_a_text_of_a_body_says_is_the_bodys(string text) => Assert.Equal("Ardmore Bank Stated", Read(text));

    [Theory]
    [InlineData("In a statement, ⟦the Ardmore Bank⟧ said ⟨it rained⟩. ⟦The statement by the two⟧ added ⟨it poured⟩.")]
    [InlineData("Ana Lopes said a statement was late. ⟦The statement⟧ added ⟨it poured⟩.")]
    [InlineData("A report from the Ardmore Bank’s inspector came. ⟦The report⟧ says ⟨it rained⟩.")]
    [InlineData("⟦A review of Ardmore Bank records⟧ found ⟨it rained⟩.")]
    [InlineData("Omar Vane shared an Ardmore Bank post. ⟦The post⟧ says ⟨it rained⟩.")]
    [InlineData("In Ardmore a statement was issued. ⟦The statement⟧ says ⟨it rained⟩.")]
    public void A_text_whose_issuer_nobody_tells_has_no_speaker(string text) => Assert.Equal("- Unknown", Read(text));

    [Fact]
    public void The_same_noun_means_the_same_person() => Assert.Equal(
        "John Lund Resolved",
        Read("⟦John Lund⟧ said ⟨it rained⟩. ⟦The ferry captain⟧ said ⟨it poured⟩. Omar Vane slept. Omar Vane woke. ⟦The captain⟧ said ⟨it snowed⟩."));

    [Theory]
    [InlineData("John Lund endured a lecture from the Danish minister, ⟦who⟧ said ⟨it rained⟩.", "- Unknown")]
    [InlineData("Mayor Ana Lopes slept. John Lund listened to the mayor, ⟦who⟧ said ⟨it rained⟩.", "Ana Lopes Resolved")]
    [InlineData("It was John Lund, the Danish minister, ⟦who⟧ said ⟨it rained⟩.", "John Lund Resolved")]
    public void Who_belongs_to_the_noun_before_it(string text, string expected) => Assert.Equal(expected, Read(text));

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
    [InlineData("One pilot, Ardmore Rowing Club captain Omar Vane, wrote to John Lund. ⟦He⟧ said ⟨it rained⟩.", "Omar Vane Inferred")]
    public void Whom_a_quotation_names_comes_last(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Ana Lopes sighed. ⟨“It rains.”⟩", "Ana Lopes")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it rained⟩. ⟨“It pours.”⟩", "Ana Lopes")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it rained⟩.\n\n⟨“It pours.”⟩", "Ana Lopes")]
    public void A_quotation_without_a_source_is_inferred_from_its_context(string text, string expected) =>
        Assert.Equal($"{expected} Inferred", Read(text));

    [Theory]
    [InlineData("Ana Lopes, the mayor, ripped John Lund for ⟨“sleeping on the dam”⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes slept in Ardmore. The judge scolded her: ⟨“Wake up.”⟩", "The judge")]
    [InlineData("Last June, Ana Lopes wrote to John Lund, who ignored ⟨“every word of it.”⟩", "who")]
    [InlineData("Ardmore slept. In Ardmore, she smiled. ⟨“It rains.”⟩", "she")]
    [InlineData("⟨“It rains,”⟩ wrote a neighbour, says Ana Lopes.", "a neighbour")]
    [InlineData("Ana Lopes frowned as John Lund’s dog ate. ⟨“It rains.”⟩", "Ana Lopes")]
    public void The_words_from_which_a_speaker_is_inferred_are_the_source(string text, string expected) => Assert.Equal(expected, ReadSource(text));

    [Theory]
    [InlineData("Ana Lopes came. ⟦Sunday⟧ said ⟨“it rained.”⟩", "Ana Lopes")]
    [InlineData("Ana Lopes ⟦told⟧ ⟨“it rained.”⟩", "Ana Lopes")]
    [InlineData("⟦Speaking in Ardmore⟧, Ana Lopes boomed: ⟨“It rained.”⟩", "Ana Lopes")]
    public void A_source_that_cannot_speak_gives_way_to_the_subject(string text, string expected) => Assert.Equal(expected, ReadSource(text));

    [Fact]
    public void Nobody_who_is_named_only_inside_quotation_marks_is_an_antecedent() =>
        Assert.Equal("Ana Lopes Resolved", Read("⟦Ana Lopes⟧ said ⟨“Sigrid Holm is late.”⟩ ⟦She⟧ added ⟨it rained⟩."));

    /// <summary>The last attribution's speaker and certainty.</summary>
    private static string Read(string marked)
    {
        var (last, actors, _) = Resolve(marked);
        return $"{(last.Speaker is { } speaker ? actors.Actors[speaker].Name : "-")} {last.Certainty}";
    }

    /// <summary>The last attribution's source as printed.</summary>
    private static string? ReadSource(string marked)
    {
        var (last, _, text) = Resolve(marked);
        return last.Source is { } source ? text[source.Start..source.End] : null;
    }

    private static (Attribution Last, ActorSet Actors, string Text) Resolve(string marked)
    {
        var text = new System.Text.StringBuilder();
        var drafts = new List<AttributionDraft>();
        int start = 0;
        Extent? source = null;
        foreach (var c in marked)
        {
            switch (c)
            {
                case '⟦' or '⟨':
                    start = text.Length;
                    break;
                case '⟧':
                    source = new Extent(start, text.Length);
                    break;
                case '⟩':
                    var kind = text[start] == '“' ? AttributionKind.Direct : AttributionKind.Indirect;
                    drafts.Add(new AttributionDraft(kind, [new Extent(start, text.Length)], null, source));
                    source = null;
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        var document = Document.Read(text.ToString(), CancellationToken.None);
        var facts = new WordFacts(document, Lexicon.Shared, CancellationToken.None);
        var actors = ActorFinder.Find(facts, NameFinder.Find(facts, ArticleFrame.None, CancellationToken.None), CancellationToken.None);
        var attributions = new ScratchList<AttributionDraft>(document.Scratch, drafts.Count);
        drafts.ForEach(attributions.Add);
        var described = new DescribedRoles(facts, actors);
        var last = SpeakerResolver.Resolve(
            facts, actors, attributions, QuotationPairer.Pair(document, CancellationToken.None).Quotations, described,
            InterviewLabels.FirstQuestion(document), bases: null, CancellationToken.None)[^1];
        return (last, actors with { Actors = described.Actors }, document.Text);
    }
}
