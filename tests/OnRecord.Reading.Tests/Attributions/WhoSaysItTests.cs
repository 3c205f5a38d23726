namespace OnRecord.Reading.Tests.Attributions;

/// <summary>
/// Who says the quotations of an article, in their order: the actor, else the words of the source; with the number of
/// pieces where there are several. Articles are invented; each case shows one thing that a careful reader sees.
/// </summary>
public class WhoSaysItTests
{
    [Theory]
    [InlineData("Minister Ana Lopes looked at the empty reservoir. “We waited too long.”", "Ana Lopes")]
    [InlineData("Goalkeeper Piet van der Meer shook his head and smiled.\n\n“I never saw the ball,” he said.", "Piet van der Meer")]
    [InlineData("Judge Ines Okoro was not amused by the motion.\n\n“This court is not a theatre,” she told the lawyers.", "Ines Okoro")]
    [InlineData("Ana Lopes laughed. “And go where?”", "Ana Lopes")]
    [InlineData("The ferry sank. Among them was Ana Lopes, a baker. “I saw the water come in.”", "Ana Lopes")]
    public void The_sentence_or_paragraph_before_names_the_speaker(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("Tom Sanders left. “It is late,” Sanders’ aides said.", "Sanders’ aides")]
    [InlineData("Tom Sanders left. “It is late,” said Sanders’ lawyer, Ben Roe.", "Ben Roe")]
    [InlineData("Tom Sanders left. “It is late,” Sanders’ letter said.", "Tom Sanders")]
    [InlineData("Tom Sanders left. In Sanders’ view, the dam is “late.”", "Tom Sanders")]
    [InlineData("‘It is late in Paris’ said Ben Roe.", "Ben Roe")]
    public void An_apostrophe_behind_an_s_makes_an_owner(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“It scares me,” Ana Lopes, 30, of Raleigh, N.C., who was among those polled, said in an interview.", "Ana Lopes")]
    [InlineData("“It scares me,” Ana Lopes, of Exeter, England, said in an interview.", "Ana Lopes")]
    public void Who_is_of_a_place_speaks_and_the_place_does_not(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“Will the bridge hold?” Marta Quist asked Omar Ode.\n\n“It always has,” he said.", "Marta Quist; Omar Ode")]
    [InlineData("“Will the bridge hold?” Marta Quist asked Omar Ode. “Never,” came the reply.", "Marta Quist; Omar Ode")]
    [InlineData("“The bridge will hold,” Marta Quist told Omar Ode. “Never,” came the reply.", "Marta Quist; ?")]
    [InlineData("Reporter Ben Vane asked John Lund whether he would resign. “I have a match on Saturday,” he said.", "John Lund")]
    [InlineData("Senator Tom Hart met reporters. John Lund asked whether he would run. “I have not decided,” he said.", "Tom Hart")]
    [InlineData("Senator Tom Hart met Ana Lopes. She asked whether the dam would hold. “Will it leak?” she said.", "Ana Lopes")]
    [InlineData("Reporters asked Ana Lopes if it would leak. “It will never leak while I am here.”", "Ana Lopes")]
    [InlineData("Asked whether she would leave the island, Ana Lopes laughed. “And go where?”", "Ana Lopes")]
    [InlineData("Asked if he would run again, John Lund smiled. “Ask my wife.”", "John Lund")]
    [InlineData(
        "“We wrote to them twice,” said one former inspector.\n\nAsked whether she would leave the island, Ana Lopes laughed. “And go where?”",
        "one former inspector; Ana Lopes")]
    public void Who_was_asked_answers(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("Marta Quist was asked, “Do you regret it?” She laughed.", "?")]
    [InlineData("Marta Quist was then asked: “Do you regret it?”", "?")]
    [InlineData("Marta Quist came. “You must go,” she was told.", "?")]
    [InlineData("Marta Quist was told “to mend the dam at once”.", "?")]
    [InlineData("Marta Quist was asked by Omar Ode, the host of the show, “Do you regret it?”", "Omar Ode")]
    [InlineData("Marta Quist has asked, “Do you regret it?”", "Marta Quist")]
    [InlineData("Marta Quist was told to leave and said: “I will not go.”", "Marta Quist")]
    [InlineData("One of the best was Omar Ode, who after the game said “It was a fine day for the town.”", "Omar Ode")]
    [InlineData("Marta Quist’s answer was: “No.”\n\nOmar Ode’s message was simple. “Shut the bridge.”", "Marta Quist; Omar Ode")]
    [InlineData("Marta Quist, once likened to “a heron in a hurry”, left.", "?")]
    [InlineData("Marta Quist is accused of “stealing a whole ferry”.", "? (2)")]
    [InlineData("Marta Quist came. A man who was with her said, “The bridge is shut.”", "A man who was with her")]
    [InlineData("Marta Quist accused Omar Ode of “stealing a whole ferry”.", "Marta Quist")]
    [InlineData("It was what the captain, Marta Quist, described as “a bit of rain in the hold”.", "Marta Quist (2)")]
    [InlineData("Marta Quist heard Omar Ode say, “The bridge is shut.”", "Omar Ode")]
    [InlineData("Marta Quist heard the news and said: “The bridge is shut.”", "Marta Quist")]
    public void Who_is_asked_or_told_says_nothing_there(string text, string expected) =>
        Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“The reactor is safe,” Marta Quist told Omar Ode on Friday.", "Marta Quist")]
    [InlineData("Sigrid Holm told the BBC: “We found a new comet.”", "Sigrid Holm")]
    [InlineData("“Read it again,” Ana Lopes told John Lund. “Read it slowly.”", "Ana Lopes (2)")]
    [InlineData("Ana Vane beat Ruth Holm. “You were faster,” she told Vane.", "Ruth Holm")]
    [InlineData("Ana Vane beat Ruth Holm. “She was the faster one,” she said of Vane.", "Ruth Holm")]
    [InlineData("Inez Holm slept. Ana Lopes woke. The veteran linguist had told Lopes: “It will be a long night for us both.”", "Inez Holm")]
    [InlineData("Inez Holm slept. Ana Lopes woke. The veteran linguist had told the crew: “It will be a long night for us both.”", "Ana Lopes")]
    public void The_addressee_is_not_the_speaker(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“The strike is over,” Omar Ode, the head of the dockers’ union, said on Monday.", "Omar Ode")]
    [InlineData("“It is a small frog,” Sigrid Holm, who found it in a rain gutter, told reporters.", "Sigrid Holm")]
    [InlineData("“We will appeal,” Ana Lopes, however, said after the verdict.", "Ana Lopes")]
    [InlineData("The mayor of Ardmore, Per Aune, said: “The wells are dry.”", "Per Aune")]
    [InlineData("“The wells are dry,” the widow, May Sinclair, said.", "May Sinclair")]
    [InlineData("“The wells are dry,” Ardmore’s mayor, Will Doyle, told the council.", "Will Doyle")]
    [InlineData("The chief executive of Nordkraft, Liv Dahl, told reporters: “The wells are dry.”", "Liv Dahl")]
    [InlineData("“The wells are dry,” Ana Lopes, on Monday, said.", "Ana Lopes")]
    [InlineData("On the wall of the mill somebody had written: “The wells are dry.”", "somebody")]
    [InlineData("The bill was drafted by the Harbour Trust, whose director, Omar Reyes, told reporters: “It will pass.”", "Omar Reyes")]
    [InlineData("Anna Holt, whose husband, Jo, died in a fire, said: “I miss him.”", "Anna Holt")]
    [InlineData("Anna Holt, whose brother, a pilot, lives in Oslo, said: “I miss him.”", "Anna Holt")]
    [InlineData("Anna Holt, whose sons, Jo and Tim, are twins, said: “I am pleased.”", "Anna Holt")]
    public void Appositions_and_asides_stand_between_name_and_cue(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“We bake at four,” said Ana Lopes. “We bake at five,” the chef, Ask Vinje, said.", "Ana Lopes; the chef, Ask Vinje,")]
    [InlineData("“We bake at four,” said Ana Lopes. “We bake at five,” the baker, Did Not, said.", "Ana Lopes; the baker, Did Not,")]
    public void Whose_name_is_no_known_one_is_still_not_who_spoke_before(string text, string expected) =>
        Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData(
        "“The rain ruined the wheat,” said Marta Quist, a farmer near Ardmore.\n\n“It ruined the barley too,” she said.",
        "Marta Quist; Marta Quist")]
    [InlineData(
        "Ben Vane, 43, flew the first balloon over the strait.\n\n“It was cold,” he said.\n\n“It was very quiet,” he added.",
        "Ben Vane; Ben Vane")]
    public void A_pronoun_carries_on_over_a_paragraph(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“We sail on Monday,” Omar Ode said. Piet Lund looked at the boats. “They are new,” he said.", "Omar Ode; Piet Lund")]
    [InlineData("“We sail on Monday,” Omar Ode said. The boats were ready. “They are new,” he said.", "Omar Ode; Omar Ode")]
    public void Who_was_named_just_before_goes_before_who_spoke_further_back(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“We lost,” Ana Lopes said, slamming the door, “and we deserved it.”", "Ana Lopes (2)")]
    [InlineData("“The telescope,” Sigrid Holm said, wiping her glasses, “has never been so clean.”", "Sigrid Holm (2)")]
    [InlineData("“It is new,” Omar Ode said. He paused. “It will hold.”", "Omar Ode; Omar Ode|Omar Ode (2)")]
    public void A_quotation_goes_on_after_an_action(string text, string expected) => Assert.Contains(Speakers(text), expected.Split('|'));

    [Theory]
    [InlineData(
        "Marta Quist spoke. “We were shown a map,” she said.\n\nMr. Ode, 29, who rings the bell, is to be thanked by the mayor. "
        + "He said over tea he had not slept.\n\n“I only thought, that barge has no anchor.”",
        "Marta Quist; Ode (2)")]
    [InlineData(
        "Marta Quist spoke. “The gate is old,” she added. “Shame!” she shouted.\n\nNot all agreed. Omar Ode, 71, rose to say that the pump was new."
        + "\n\n“I’ve oiled that pump all my days and it’s never once stopped.”",
        "Marta Quist; Marta Quist; Omar Ode (2)")]
    [InlineData(
        "Tom Hart spoke of rain. “It is wet,” he said.\n\nThe finder, Ana Lopes, is now 17. She keeps a cast. “I thought it was a stone.”",
        "Tom Hart; Ana Lopes")]
    [InlineData(
        "The snow, Tom Hart argues, suggests a cold winter.\n\nAna Lopes, the finder, is now 17. She keeps a cast. “Honestly? It was a stone.”",
        "Ana Lopes")]
    [InlineData("Tom Hart spoke of rain. “It is wet,” he said.\n\nOmar Ode shut the dam in March. “He had two days.”", "Tom Hart (2)")]
    [InlineData("Tom Hart spoke of rain. “It is wet,” he said.\n\nOmar Ode shut the dam in March. “We had two days.”", "Tom Hart; Omar Ode")]
    [InlineData("“I will miss it,” Tom Hart said.\n\nOmar Ode laughed at this. “He says so every day.”", "Tom Hart; Omar Ode")]
    [InlineData("“Resign!” someone yelled.\n\nWhen told of Hart’s remarks, Omar Ode shrugged. “He would say that.”", "someone; Omar Ode")]
    [InlineData("“I told him, ‘No,’” Tom Hart said.\n\nOmar Ode remembers it differently. “I never asked.”", "Tom Hart; Omar Ode")]
    [InlineData("“He can play,” Tom Hart said.\n\nOmar Ode, 19, scored twice. “He will go far.”", "Tom Hart (2)")]
    [InlineData("Tom Hart spoke. “It is wet,” he said. MP Omar Ode agreed, saying the dam leaked. “It always leaked.”", "Tom Hart; Omar Ode")]
    [InlineData("Tom Hart spoke. “It is wet,” he said. The dam leaked, police said. “It always leaked.”", "Tom Hart (2)")]
    [InlineData("“It is wet,” Tom Hart said. Captain Omar Ode agreed. “It was never so wet.”", "Tom Hart; Omar Ode")]
    [InlineData("“It is wet,” Tom Hart said. His captain, Omar Ode, was less sure. “It was damp.”", "Tom Hart; Omar Ode")]
    [InlineData("“It is wet,” Tom Hart said. Omar Ode was unmoved. “He says so every day.”", "Tom Hart; Omar Ode|Tom Hart (2)")]
    [InlineData("“It is wet,” Tom Hart said. Omar Ode scored twice. “We deserved more.”", "Tom Hart (2)")]
    [InlineData("“It is wet,” Tom Hart said. Hart shook his head. “It was damp.”", "Tom Hart (2)|Tom Hart; Tom Hart")]
    [InlineData("“It is wet,” Tom Hart said.\n\nManager Ruth Cole was full of praise. “Jo is dry. He has been great.”", "Tom Hart; Ruth Cole")]
    [InlineData("“It is wet,” Tom Hart said.\n\nThe club’s captain Omar Ode was less impressed. “It was damp.”", "Tom Hart; Omar Ode")]
    [InlineData("“It is wet,” a diver said.\n\nThe last words came from Tom Hart as he left. “See you there.”", "a diver; Tom Hart")]
    [InlineData("“It is wet,” a diver said.\n\nThe final word goes to Tom Hart. “See you there.”", "a diver; Tom Hart")]
    [InlineData("“It is wet,” a diver said.\n\nThe last word, though, went to clerk Tom Hart. “See you there.”", "a diver; Tom Hart")]
    [InlineData("“It is wet,” a diver said.\n\nThe last word came from the clerk, Tom Hart: “See you there.”", "a diver; Tom Hart")]
    [InlineData("“It is wet,” a diver said.\n\nIt was left to Tom Hart to sum up. “See you there.”", "a diver; Tom Hart")]
    [InlineData("“It is wet,” Omar Ode said.\n\nThe loudest cheers went to Tom Hart. “See you there,” she said.", "Omar Ode; she")]
    [InlineData("“It is wet,” Tom Hart said.\n\nMr Hart paused at the door. “It is very wet.”", "Tom Hart (2)|Tom Hart; Tom Hart")]
    public void Who_spoke_in_a_paragraph_between_or_is_what_it_is_about_goes_on(string text, string expected) =>
        Assert.Contains(Speakers(text), expected.Split('|'));

    [Theory]
    [InlineData("“A town without a river is a car park.” — Marta Quist", "Marta Quist")]
    [InlineData("“We counted every vote twice.” – Omar Ode, returning officer", "Omar Ode")]
    public void A_dash_signs_a_quotation(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("From Quist’s letter: “The dam is older than the town.”\n\nMarta Quist is the mayor.", "Marta Quist")]
    [InlineData("“The dam will hold,” Quist’s report said.\n\nMarta Quist is the mayor.", "Marta Quist")]
    [InlineData("Ode: “We Will Not Sell the Ferry”\n\nOmar Ode runs the island’s only ferry.", "Omar Ode")]
    public void A_label_before_a_colon_names_the_speaker(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("In a letter to shareholders, Sigrid Holm wrote: “The mine will close in May.”", "Sigrid Holm")]
    [InlineData("“No comment,” Omar Ode tweeted on Sunday.", "Omar Ode")]
    [InlineData("Ana Lopes released the following statement:\n\n“I have done nothing wrong. I will clear my name.”", "Ana Lopes")]
    public void Letters_statements_and_tweets_are_their_writers(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("Reuters reports:\n\n“The dam is gone, and nobody knows who did it.”", "Reuters")]
    [InlineData("As the Tarn Wall Journal notes:\n\n“The dam is gone, and nobody knows who did it.”", "Tarn Wall Journal")]
    [InlineData("The Tarn Echo’s Omar Ode comments:\n\n“The dam is gone, and nobody knows who did it.”", "Omar Ode")]
    [InlineData("It snowed.\n\nTranscript as follows:\n\n“The dam is gone, and nobody knows who did it.”", "Transcript")]
    public void A_line_with_a_name_and_a_verb_leads_a_quotation_in(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("Ode “left the dam alone for years. He never came back to it,” Marta Quist wrote.", "Marta Quist")]
    [InlineData("Marta Quist wrote that the dam was “left alone for years. He never came back to it.”", "Marta Quist")]
    public void A_quotation_that_starts_in_a_sentence_and_holds_another_is_said_as_a_whole(string text, string expected) =>
        Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("Dan Reyes and Anna Baker met. Reyes, Baker said, is “a good mayor.”", "Anna Baker (2)")]
    [InlineData("Dan Reyes met his lawyer. His lawyer, Anna Baker, said he is “a good mayor.”", "Anna Baker")]
    [InlineData("Dan Reyes met Marta Quist. Reyes claims that Quist “lied to the town.”", "Dan Reyes")]
    public void Who_stands_straight_before_the_verb_speaks(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“He lied,” Quist’s rival, state Sen. Robert “Bob” Hale, said on Monday.", "Robert “Bob” Hale")]
    [InlineData("“He lied,” state Sen. Robert “Bob” Hale said on Monday.", "Robert “Bob” Hale")]
    [InlineData("Robert “Bob” Hale, the rival, said on Monday: “He lied.”", "Robert “Bob” Hale")]
    public void A_nickname_in_marks_is_part_of_the_name(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("Ana Reyes came.\n\nAs she walked to the kitchen, I said, “I do not know.”", "I")]
    [InlineData("Ana Reyes left me. In the kitchen, I stopped her and asked, “Do you know?”", "I")]
    [InlineData("Ana Reyes came.\n\nAs it rained, she said, “I do not know.”", "Ana Reyes")]
    public void Who_writes_is_not_who_is_written_of(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“The bridge was never inspected,” the report said.", "the report")]
    [InlineData("“The whales have returned,” according to a study in Marine Letters.", "a study in Marine Letters|a study")]
    [InlineData("The Federal Rail Agency warned: “No train may pass the tunnel.”", "Federal Rail Agency")]
    public void Documents_and_organizations_speak(string text, string expected) => Assert.Contains(Speakers(text), expected.Split('|'));

    [Theory]
    [InlineData("“The talks have failed,” a senior official said.", "a senior official")]
    [InlineData("“We heard two shots,” said a woman who lives next door.", "a woman who lives next door")]
    [InlineData("“He will not play on Sunday,” said one person close to the team.", "one person close to the team")]
    public void Sources_without_a_name_keep_their_words(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“We built it together,” Marta Quist and Omar Ode said.", "Marta Quist")]
    [InlineData("“We are sorry,” the brothers wrote.", "the brothers")]
    public void Several_speakers_share_a_quotation(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData(
        "Grant Pell coaches Vale; Idris Pell keeps goal for Town. “I taught him,” Grant Pell said. “He learned nothing,” Idris Pell said.",
        "Grant Pell; Idris Pell")]
    public void Two_people_of_one_surname_stay_apart(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("‘The tea was cold,’ said Moira Kettle, the head coach. ‘So was the pitch.’", "Moira Kettle (2)")]
    [InlineData("‘We’ve borrowed a second stapler,’ Beryl Ashworth said.", "Beryl Ashworth")]
    [InlineData("Desmond O’Hara would not hear of it. ‘There’s no such animal,’ he said.", "Desmond O’Hara")]
    public void Single_marks_quote_as_double_ones_do(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“We found no fault in the engine,” said Sen. Omar Ode (D-Harbor), who sat on the panel. “We looked.”", "Omar Ode (2)")]
    [InlineData("“The lake is dying,” Sigrid Holm wrote in a note to the council. “We can still save it.”", "Sigrid Holm (2)")]
    [InlineData("Lopes went on to say, “The museum will open in June.”\n\nAna Lopes is its director.", "Ana Lopes")]
    public void A_cue_may_be_long_or_its_source_far(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“It is a bold bet,” said Min-jun Baek, an analyst.", "Min-jun Baek")]
    [InlineData("Seo Jae-won took over in March. “We will not fight,” Seo said.", "Seo Jae-won")]
    [InlineData("Choi Mi-ran, who heads the branch, told reporters: “We learned of it from television.”", "Choi Mi-ran")]
    [InlineData("Said Karimi said: “I can show them where.”", "Said Karimi")]
    [InlineData("Their leader, Said Karimi, spoke. “I can show them where,” Karimi said.", "Said Karimi")]
    [InlineData("Said Karimi, a fisherman, laughed. “I can show them where,” he said.", "Said Karimi")]
    [InlineData("Omar Ode met reporters. Said Ode: “I can show them where.”", "Omar Ode")]
    [InlineData("Sri Wahyuni climbed. ‘He thought it was a game,’ says Wahyuni.", "Sri Wahyuni")]
    public void Names_that_look_like_other_words_speak(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("Liv Dahl is the chairman of Nordkraft. The company is old. “It is final,” its chairman said.", "Liv Dahl")]
    [InlineData("Nordkraft is old. “It is final,” its director said.", "its director")]
    [InlineData("The agency paid. “No cup of tea is worth it,” Acting Chairman Omar Ode said in a news release.", "Omar Ode")]
    [InlineData("Exeter and Tarn councillor Omar Ode said: “The bridge is shut.”", "Omar Ode")]
    [InlineData("Exeter magistrates warned: “The bridge is shut.”", "Exeter magistrates")]
    public void Whoever_has_the_office_speaks(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("John Ode slept. Rana Vane asked him why it leaked. “It rains,” he replied.", "Rana Vane; John Ode")]
    [InlineData(
        "Omar Vane and Ana Holm of the Tarn Institute write that it leaks. “Nets are dull. Nets work,” they write.", "Omar Vane; Omar Vane")]
    public void Whom_somebody_asks_replies(string text, string expected) => Assert.Equal(expected, Actors(text));

    [Theory]
    [InlineData(
        "“It held,” Omar Ode says.\n\nMarta Quist married in May. She laughs about it now. “He wanted a boat and a house by the sea.”",
        "Omar Ode; Marta Quist")]
    [InlineData(
        "“It held,” Omar Ode says.\n\nMarta Quist was a pupil of his. She laughs about it now. “She was never on time for a lesson.”",
        "Omar Ode")]
    public void She_who_is_told_of_speaks_of_him(string text, string expected) => Assert.Equal(expected, Actors(text));

    [Theory]
    [InlineData("Ana Lopes binds books. Lopes spoke to Omar Ode.\n\nQ: Why a school?\n\nA: Because I counted the binders.", "-; Ana Lopes")]
    [InlineData("Omar Ode met Ana Lopes on Tuesday.\n\nQ: Why a school?\n\nA: “Because I counted the binders.”", "-; Ana Lopes")]
    [InlineData("Omar Ode sat down with Ana Lopes.\n\nQ: Why a school?\n\nA: My mother said, “Teach.”", "-; Ana Lopes")]
    [InlineData(
        "Omar Ode met Ana Lopes.\n\nQ: Why a school?\n\nA: “I counted the binders,” Lopes said.\n\nQ: And?\n\nA: Three.",
        "-; Ana Lopes; -; Ana Lopes")]
    [InlineData(
        "Omar Ode slept. Ana Lopes was cross-examined for an hour by Ruth Holm.\n\nOde slept. Ode wept. Holm rose.\n\nQ. Why a school?\n\n"
        + "A. I counted the binders.",
        "Ruth Holm; Ana Lopes")]
    [InlineData("The report was examined by Ruth Holm. Ana Lopes slept.\n\nQ. Why a school?\n\nA. I counted the binders.", "-; Ruth Holm")]
    public void Who_is_interviewed_answers(string text, string expected) => Assert.Equal(expected, Actors(text));

    [Theory]
    [InlineData("The Taoiseach has said that the dam will hold.\n\nCormac Treacy told the Dáil that it leaked.", "Cormac Treacy; Cormac Treacy")]
    [InlineData("Dam will hold\n\nThe premier has said that the dam will hold.\n\nAna Lopes told Radio Tarn that it leaked.", "Ana Lopes; Ana Lopes")]
    [InlineData("The premier has said that the dam will hold.\n\nMayor Ana Lopes told Radio Tarn that it leaked.", "-; Ana Lopes")]
    [InlineData("The premier has told Omar Ode that the dam will hold.\n\nAna Lopes told Radio Tarn that it leaked.", "-; Ana Lopes")]
    [InlineData("It rained.\n\nThe premier has said that the dam will hold.\n\nAna Lopes told Radio Tarn that it leaked.", "-; Ana Lopes")]
    public void Whom_the_first_paragraph_means_by_an_office_the_next_one_names(string text, string expected) => Assert.Equal(expected, Actors(text));

    [Fact]
    public void Who_asks_is_left_open_where_nobody_is_said_to()
    {
        var reading = ArticleReader.Read("“I was glad,” said Ana Lopes. Asked whether Omar Ode would run for mayor, she smiled.");

        var question = Assert.Single(reading.Attributions, quote => quote.Kind == AttributionKind.Indirect);
        Assert.Null(question.Source);
        Assert.Equal(Certainty.Unknown, question.Certainty);
    }

    [Theory]
    [InlineData("Omar Ode, 51, wept in the dock at Tarn Court as Sheriff Ana Lopes told him that he had gambled with lives.", "Ana Lopes")]
    [InlineData("The Tarn Labour Congress, in a letter signed by its secretary, Ana Lopes, threatened to picket any firm.", "Tarn Labour Congress")]
    [InlineData("The Minister of Industry, Trade and Investment, Chief Omar Ode, had on Monday assured that the state would intervene.", "Omar Ode")]
    [InlineData("Omar Cook runs the yard. Cook declined to say whether it leaked.", "Omar Cook")]
    [InlineData("Omar Cook runs the yard. Cook it slowly, Ana Lopes said.", "Ana Lopes")]
    [InlineData("During a hearing at Tarn crown court in the summer Judge Ana Lopes declared that prison did little good.", "Ana Lopes")]
    public void What_is_not_quoted_has_a_speaker_too(string text, string expected) => Assert.Equal(expected, Actors(text));

    private static string Speakers(string text)
    {
        var reading = ArticleReader.Read(text);
        return string.Join("; ", reading.Attributions.Where(quote => quote.Kind != AttributionKind.Indirect).Select(quote =>
        {
            var speaker = quote.Speaker is { } actor ? reading.Actors[actor].Name
                : quote.Source is { } source ? text[source.Start..source.End] : "?";
            return quote.Pieces.Length > 1 ? $"{speaker} ({quote.Pieces.Length})" : speaker;
        }));
    }

    /// <summary>The actor who says each attribution, quoted or not; a dash where none is known.</summary>
    private static string Actors(string text)
    {
        var reading = ArticleReader.Read(text);
        return string.Join("; ", reading.Attributions.Select(quote => quote.Speaker is { } actor ? reading.Actors[actor].Name : "-"));
    }
}
