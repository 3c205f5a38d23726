namespace OnRecord.Reading.Tests.Attributions;

public class StatementTests
{
    [Theory]
    [InlineData("Quist said the dam was safe.", "Indirect: the dam was safe | said | Quist")]
    [InlineData("Quist said that the dam was safe.", "Indirect: that the dam was safe | said | Quist")]
    [InlineData("The town’s chief engineer said Friday the dam was safe.", "Indirect: the dam was safe | said | The town’s chief engineer")]
    [InlineData("Quist told the council that the dam was safe.", "Indirect: that the dam was safe | told | Quist")]
    [InlineData("She told them the dam was safe.", "Indirect: the dam was safe | told | She")]
    [InlineData("Quist said in an interview on Monday that the dam was safe.", "Indirect: that the dam was safe | said | Quist")]
    [InlineData("In an interview, Quist said the dam was safe.", "Indirect: the dam was safe | said | Quist")]
    [InlineData("Quist asked whether the dam was safe.", "Indirect: whether the dam was safe | asked | Quist")]
    [InlineData("Council officials on Thursday didn’t deny there were leaks.", "Indirect: there were leaks | didn’t deny | Council officials")]
    [InlineData("The port’s board on Monday did not deny the ferry had leaked.", "Indirect: the ferry had leaked | did not deny | The port’s board")]
    [InlineData("Quist invited the council to visit the dam.", "Indirect: the council to visit the dam | invited | Quist")]
    [InlineData("Omar Quist left. Quist said the dam leaked.", "Indirect: the dam leaked | said | Quist")]
    [InlineData("Marta Quist was quoted as saying the dam leaked.", "Indirect: the dam leaked | saying | Marta Quist")]
    [InlineData("Quist was quoted as saying that the dam leaks.", "Indirect: that the dam leaks | saying | Quist")]
    [InlineData("Quist vowed to mend the dam.", "Indirect: to mend the dam | vowed | Quist")]
    [InlineData("Quist declined to say whether the dam was safe.", "Indirect: to say whether the dam was safe | declined | Quist")]
    [InlineData("Quist has repeatedly warned that the dam leaks.", "Indirect: that the dam leaks | has repeatedly warned | Quist")]
    [InlineData("Quist rejected suggestions that the dam leaked.", "Indirect: suggestions that the dam leaked | rejected | Quist")]
    [InlineData("The prosecutor put it to the witness that he had lied.", "Indirect: that he had lied | put | The prosecutor")]
    [InlineData(
        "Quist noted that of all the storms on the coast she reported, only one was new.",
        "Indirect: that of all the storms on the coast she reported, only one was new | noted | Quist")]
    [InlineData(
        "Omar Ode said that while he was opposed to the dam, he would pay for it.",
        "Indirect: that while he was opposed to the dam, he would pay for it | said | Omar Ode")]
    [InlineData(
        "Quist recalled that when the engineers came to measure the gates in the spring, a boy asked them whether it leaked.",
        "Indirect: that when the engineers came to measure the gates in the spring, a boy asked them whether it leaked | recalled | Quist")]
    [InlineData(
        "The town claimed that Omar Ode, otherwise known as Tib, pointed at the ferry and was hurt in the brawl.",
        "Indirect: that Omar Ode, otherwise known as Tib, pointed at the ferry and was hurt in the brawl | claimed | The town")]
    [InlineData(
        "Quist said that when it rained, as it did in May, it leaked.",
        "Indirect: that when it rained, as it did in May, it leaked | said | Quist")]
    public void What_follows_the_cue_is_the_content(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The dam was safe, Quist said.", "Indirect: The dam was safe | said | Quist")]
    [InlineData("The dam, Quist said, was safe.", "Indirect: The dam + was safe | said | Quist")]
    [InlineData("The dam was safe, said Marta Quist, the engineer.", "Indirect: The dam was safe | said | Marta Quist, the engineer")]
    [InlineData(
        "The fire broke out on the second floor of the mill, where rolls of fabric were stacked, said firefighters.",
        "Indirect: The fire broke out on the second floor of the mill, where rolls of fabric were stacked | said | firefighters")]
    [InlineData("Nothing to worry about, said Marta Quist on Monday.", "Indirect: Nothing to worry about | said | Marta Quist")]
    [InlineData("Not a chance, said the mayor.", "Indirect: Not a chance | said | the mayor")]
    [InlineData("The dam was safe, she told reporters Monday.", "Indirect: The dam was safe | told | she")]
    [InlineData(
        "The gates, he said, “are good at holding and bad at leaking.”",
        "Mixed: The gates + “are good at holding and bad at leaking.” | said | he")]
    [InlineData(
        "The pattern of cracks in the wall was, Quist said, “more in keeping with two floods than with one.”",
        "Mixed: The pattern of cracks in the wall was + “more in keeping with two floods than with one.” | said | Quist")]
    [InlineData(
        "HARBOR CITY, Maine—Nine people fled their homes after the storm hit the town on Sunday night, officials said on Monday.",
        "Indirect: Nine people fled their homes after the storm hit the town on Sunday night | said | officials")]
    [InlineData("The lease was a gift, as one tenant put it, and nobody signed it.", "Indirect: The lease was a gift | put it | one tenant")]
    [InlineData("A nurse mixed up two drips, an inquest heard on Monday.", "Indirect: A nurse mixed up two drips | heard | -")]
    [InlineData("Reid, 24, had drunk nine pints, the court heard.", "Indirect: Reid, 24, had drunk nine pints | heard | -")]
    [InlineData("Reid, 24, had drunk nine pints, a jury was told on Monday.", "Indirect: Reid, 24, had drunk nine pints | was told | -")]
    [InlineData(
        "The baker of Tarn had a “heart of bread” and was “never late”, mourners at his funeral have been told.",
        "Mixed: The baker of Tarn had a “heart of bread” and was “never late” | have been told | -")]
    [InlineData("The ferry was full, his funeral Mass has heard.", "Indirect: The ferry was full | has heard | -")]
    [InlineData(
        "The mill shows the same film over and over again, said Marta Quist, the director of the mill, which makes cloth.",
        "Indirect: The mill shows the same film over and over again | said | Marta Quist, the director of the mill, which makes cloth")]
    public void A_cue_between_commas_or_at_the_end_takes_the_sentence_around_it(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("According to the engineer, the dam was safe.", "Indirect: the dam was safe | According to | the engineer")]
    [InlineData("The dam was safe, according to the engineer.", "Indirect: The dam was safe | according to | the engineer")]
    [InlineData("By noon, according to the engineer, the dam had failed.", "Indirect: By noon + the dam had failed | according to | the engineer")]
    [InlineData(
        "According to a report, a copy of which was seen by the Harbor Post, the dam was safe.",
        "Indirect: the dam was safe | According to | a report, a copy of which was seen by the Harbor Post,")]
    [InlineData("Not a leak, according to Quist, who runs the mill.", "Indirect: Not a leak | according to | Quist, who runs the mill")]
    [InlineData("The dam was safe, according to the engineer, a Dane.", "Indirect: The dam was safe | according to | the engineer, a Dane")]
    [InlineData(
        "Bees can recall for three days which flowers failed them, according to a study by the university.",
        "Indirect: Bees can recall for three days which flowers failed them | according to | a study by the university")]
    [InlineData(
        "The lock is believed to be broken, according to the engineer.",
        "Indirect: The lock is believed to be broken | according to | the engineer")]
    [InlineData(
        "The river fell by a foot in May; the lake rose by two, according to Quist.",
        "Indirect: the lake rose by two | according to | Quist")]
    public void According_to_names_the_source_after_it(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Quist said the dam was “safe” because it was new.", "Mixed: the dam was “safe” because it was new | said | Quist")]
    [InlineData("Quist also said the dam isn’t “leaking” at all.", "Mixed: the dam isn’t “leaking” at all | also said | Quist")]
    [InlineData("Quist called the dam “a work of art.”", "Mixed: the dam “a work of art.” | called | Quist")]
    [InlineData(
        "Quist said she was “sure” that the dam was “safe and sound.”",
        "Mixed: she was “sure” that the dam was “safe and sound.” | said | Quist")]
    [InlineData("Quist said the dam “will hold. It is new.” Rain fell.", "Mixed: the dam “will hold. It is new.” | said | Quist")]
    [InlineData(
        "Quist said she used to walk there and now planned her days “around which chair I can get out of.”",
        "Mixed: she used to walk there and now planned her days “around which chair I can get out of.” | said | Quist")]
    [InlineData(
        "Quist suggested that the dam, which was old, had not been looked at until May, by which time “half of the whole town” had walked on it.",
        "Mixed: that the dam, which was old, had not been looked at until May, by which time “half of the whole town” had walked on it | suggested | Quist")]
    [InlineData("Quist said the dam was “safe and sound”; the town slept.", "Mixed: the dam was “safe and sound” | said | Quist")]
    public void A_clause_with_quoted_words_is_content_as_a_whole(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Quist, however, said the dam was safe.", "Indirect: the dam was safe | said | Quist")]
    [InlineData("Quist, the engineer, said the dam was safe.", "Indirect: the dam was safe | said | Quist, the engineer,")]
    [InlineData("The mayor of Vale, Per Aune, said the dam was safe.", "Indirect: the dam was safe | said | The mayor of Vale, Per Aune,")]
    [InlineData("The widow, May Sinclair, said the dam was safe.", "Indirect: the dam was safe | said | The widow, May Sinclair,")]
    [InlineData(
        "Quist, 43, an engineer from Harbor, said the dam was safe.",
        "Indirect: the dam was safe | said | Quist, 43, an engineer from Harbor,")]
    [InlineData("But the mayor’s spokesman said the dam was safe.", "Indirect: the dam was safe | said | the mayor’s spokesman")]
    [InlineData("The town closed the dam after an inspector found that it leaked.", "Indirect: that it leaked | found | an inspector")]
    [InlineData("Quist and Ode said the dam was safe.", "Indirect: the dam was safe | said | Quist and Ode")]
    [InlineData("Quist, who built it, said the dam was safe.", "Indirect: the dam was safe | said | Quist, who built it,")]
    [InlineData("“It is safe,” said Quist, a baker in Harbor. Rain fell.", "Direct: “It is safe,” | said | Quist, a baker in Harbor")]
    [InlineData("“It is safe,” said Quist, who runs the mill in Harbor.", "Direct: “It is safe,” | said | Quist, who runs the mill in Harbor")]
    [InlineData("“It is safe,” said Quist, a baker, in an interview.", "Direct: “It is safe,” | said | Quist, a baker")]
    [InlineData("Quist and her aides believe they can mend the dam.", "Indirect: they can mend the dam | believe | Quist and her aides")]
    [InlineData("When he arrived, Ode said the dam was safe.", "Indirect: the dam was safe | said | Ode")]
    [InlineData("Outside court, the engineer, Omar Ode, said the dam was safe.", "Indirect: the dam was safe | said | the engineer, Omar Ode")]
    [InlineData("Reacting, the mayor, Omar Ode, said the dam was safe.", "Indirect: the dam was safe | said | the mayor, Omar Ode,")]
    [InlineData(
        "“It is safe,” managing director and CEO Omar Ode told reporters.",
        "Direct: “It is safe,” | told | managing director and CEO Omar Ode")]
    [InlineData(
        "“It is safe,” said Omar Ode, who drove line 4 for twelve years.",
        "Direct: “It is safe,” | said | Omar Ode, who drove line 4 for twelve years")]
    [InlineData(
        "On Friday the Ardmore Court of Appeal ordered the town to pay the costs.",
        "Indirect: the town to pay the costs | ordered | the Ardmore Court of Appeal")]
    [InlineData("His comments implied the dam was safe.", "Indirect: the dam was safe | comments implied | His")]
    [InlineData(
        "Marta Quist’s new safety report stated that the dam was sound.",
        "Indirect: that the dam was sound | stated | Marta Quist’s new safety report")]
    [InlineData("Quist’s claim that the dam was safe surprised them.", "Indirect: that the dam was safe surprised them | claim | Quist’s")]
    [InlineData("In 1984 the bishop ordered the monks to leave.", "Indirect: the monks to leave | ordered | the bishop")]
    [InlineData(
        "It was the same day that the Harbor Post reported that the dam leaked.",
        "Indirect: that the dam leaked | reported | the Harbor Post")]
    [InlineData("In a study with twins, half of the nurses said they felt less fatigue.", "Indirect: they felt less fatigue | said | half of the nurses")]
    [InlineData(
        "“It is safe,” said Hana, a baker in Harbor, who gave only her first name.",
        "Direct: “It is safe,” | said | Hana, a baker in Harbor, who gave only her first name")]
    [InlineData(
        "Opening her case, the lawyer, Omar Ode, said the dam was safe.",
        "Indirect: the dam was safe | said | the lawyer, Omar Ode")]
    [InlineData("At this his wife, May Ode, said the dam was safe.", "Indirect: the dam was safe | said | his wife, May Ode,")]
    [InlineData("Outside court his father said the dam was safe.", "Indirect: the dam was safe | said | his father")]
    [InlineData("One day the mayor said the dam was safe.", "Indirect: the dam was safe | said | the mayor")]
    [InlineData("Afterwards the engineer’s brother said the dam was safe.", "Indirect: the dam was safe | said | the engineer’s brother")]
    [InlineData("Half the board said the dam was safe.", "Indirect: the dam was safe | said | Half the board")]
    [InlineData("Only the mayor said the dam was safe.", "Indirect: the dam was safe | said | the mayor")]
    [InlineData("They blocked the road on Monday as the mayor said the dam was safe.", "Indirect: the dam was safe | said | the mayor")]
    [InlineData("His role as the head of the mill showed that it was safe.", "Indirect: that it was safe | showed | His role as the head of the mill")]
    [InlineData("After the hearing Det Con Omar Ode said the dam was safe.", "Indirect: the dam was safe | said | Det Con Omar Ode")]
    [InlineData("Ardmore Rowing Club (ARC) was told by a judge it needed to mend the dam.", "Indirect: it needed to mend the dam | was told | a judge")]
    [InlineData("The board had told an engineer that it needed to mend the dam.", "Indirect: that it needed to mend the dam | had told | The board")]
    [InlineData("This engineer, Omar Ode, said the dam was safe.", "Indirect: the dam was safe | said | This engineer, Omar Ode,")]
    [InlineData("My grandmother used to say that it would hold.", "Indirect: that it would hold | to say | My grandmother")]
    [InlineData("The union left when the firm tabled what its secretary, Omar Ode, called “a joke”.", "Direct: “a joke” | called | its secretary, Omar Ode,")]
    [InlineData("Opponents, gathered as Hold What We Have, said the dam was old.", "Indirect: the dam was old | said | Opponents, gathered as Hold What We Have,")]
    public void The_source_is_the_whole_noun_phrase(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "Her lawyer, Grace Nduta, told the court that the letters were false, adding that the dam was safe.",
        "Indirect: that the letters were false | told | Her lawyer, Grace Nduta,\nIndirect: that the dam was safe | adding | Her lawyer, Grace Nduta,")]
    [InlineData(
        "His lawyer, Grace Nduta, denied the allegations, saying her client was innocent.",
        "Indirect: the allegations | denied | His lawyer, Grace Nduta,\nIndirect: her client was innocent | saying | His lawyer, Grace Nduta,")]
    public void A_source_of_several_cues_is_told_in_the_same_words(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Asked whether Omar Ode would run for mayor, she smiled.", "Indirect: whether Omar Ode would run for mayor | Asked | -")]
    [InlineData("Asked if she would run for the council again, she laughed.", "Indirect: if she would run for the council again | Asked | -")]
    [InlineData("Asked by Ode whether he had read the letter, Quist left.", "Indirect: whether he had read the letter | Asked | Ode")]
    [InlineData("Pressed by reporters on Monday about the leak, the minister shrugged.", "Indirect: about the leak | Pressed | reporters")]
    public void What_somebody_is_asked_ends_before_the_clause_that_follows_and_has_no_source(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "In a Harbor Post poll published on Sunday, Ana Lopes led Omar Ode by ten points.",
        "Indirect: Ana Lopes led Omar Ode by ten points | In | a Harbor Post poll published on Sunday")]
    [InlineData("In the latest polls, the mayor is behind.", "Indirect: the mayor is behind | In | the latest polls")]
    [InlineData(
        "In a poll of 800 voters, three quarters said the mayor should go.",
        "Indirect: the mayor should go | said | three quarters")]
    [InlineData("In a poll, conducted in May, the mayor led.", "")]
    [InlineData("In towns where polls were taken, voters stayed home.", "")]
    [InlineData("In a poll tax, the mayor saw a way out of debt.", "")]
    [InlineData("In a recent study, three clerks looked at the mill.", "")]
    [InlineData("In a survey of the wreck, divers found a bell.", "")]
    [InlineData("In a poll held on Sunday, voters chose a new mayor.", "")]
    [InlineData("In a poll on Sunday, the mayor led by ten points, her office said.", "")]
    public void What_is_so_in_a_poll_the_poll_says(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The report put the cost at $90 million.", "Indirect: the cost at $90 million | put | The report")]
    [InlineData("The survey puts the magnitude at 6.3.", "Indirect: the magnitude at 6.3 | puts | The survey")]
    [InlineData("The union put the number of strikers at about 4,000.", "Indirect: the number of strikers at about 4,000 | put | The union")]
    [InlineData(
        "Its report, which was published in March, put the cost of the work at $90 million.",
        "Indirect: the cost of the work at $90 million | put | Its report, which was published in March,")]
    public void Who_puts_a_figure_at_something_says_so(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "The lake rose four feet, and a quarter of the dam was lost, the Board of Inland Lakes (BIL) has noted.",
        "Indirect: The lake rose four feet, and a quarter of the dam was lost | has noted | the Board of Inland Lakes (BIL)")]
    [InlineData("Quist, who taught that rivers move, died on Friday.", "Indirect: that rivers move | taught | who")]
    [InlineData("Quist, who denied that the dam leaked, left town.", "Indirect: that the dam leaked | denied | who")]
    [InlineData("Quist said the dam, built in 1980, was safe.", "Indirect: the dam, built in 1980, was safe | said | Quist")]
    [InlineData("A man who told officers that he had lost his car was found asleep in it.", "Indirect: that he had lost his car | told | who")]
    [InlineData("The nurse who said the ward was full was fined.", "Indirect: the ward was full | said | who")]
    [InlineData(
        "A clerk who asked not to be named said the dam leaked.",
        "Indirect: the dam leaked | said | A clerk who asked not to be named")]
    [InlineData(
        "When the warden warned that the dam leaked, he laughed at her.",
        "Indirect: that the dam leaked | warned | the warden")]
    [InlineData(
        "Responding to calls for a vote, the minister said: “We are ready.”",
        "Direct: “We are ready.” | said | the minister")]
    [InlineData("While Quist says that the dam is safe, Ode has left the town.", "Indirect: that the dam is safe | says | Quist")]
    [InlineData(
        "When the rain came, Quist said that the dam, which is old, had leaked.",
        "Indirect: that the dam, which is old, had leaked | said | Quist")]
    [InlineData("Quist said that when the rain came, the dam leaked.", "Indirect: that when the rain came, the dam leaked | said | Quist")]
    public void Content_ends_before_a_source_that_follows_it(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "Holcomb told the deputy that the bobcat “got in on its own,” according to an affidavit.",
        "Mixed: that the bobcat “got in on its own,” | told | Holcomb")]
    [InlineData(
        "The law states that tolls “shall be paid before the voyage and not after it”.",
        "Mixed: that tolls “shall be paid before the voyage and not after it” | states | The law")]
    [InlineData("Quist said the work would begin tomorrow (Thursday).", "Indirect: the work would begin tomorrow (Thursday) | said | Quist")]
    [InlineData(
        "One of them called the mood “polite and cold,” speaking on condition of anonymity.",
        "Mixed: the mood “polite and cold,” | called | One of them")]
    [InlineData("Quist described the dam as safe, speaking at a fair in Harbor.", "Indirect: the dam as safe | described | Quist")]
    [InlineData(
        "Darren Ode convinced customers that their roofs were weak and then did no work, the court heard.",
        "Indirect: Darren Ode convinced customers that their roofs were weak and then did no work | heard | -")]
    [InlineData(
        "Darren Ode told a widow that her roof was weak, an Ardmore jury heard.",
        "Indirect: Darren Ode told a widow that her roof was weak | heard | -")]
    [InlineData(
        "Quist called the dam “a disgrace,” and the mayor left.",
        "Mixed: the dam “a disgrace,” | called | Quist")]
    public void Content_ends_before_who_tells_of_it_and_closes_its_brackets(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Quist said afterward that the vote was fair.", "Indirect: that the vote was fair | said | Quist")]
    [InlineData("Quist said later that the vote was fair.", "Indirect: that the vote was fair | said | Quist")]
    public void When_it_was_said_is_no_part_of_it(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The forward admitted he had begun to doubt himself.", "Indirect: he had begun to doubt himself | admitted | The forward")]
    [InlineData(
        "Mariners coach Omar Quist admitted his bowlers had been ‘a yard short all day’.",
        "Mixed: his bowlers had been ‘a yard short all day’ | admitted | Mariners coach Omar Quist")]
    public void What_stands_between_an_article_and_a_verb_is_a_noun(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "Quist said she was tired of it and wanted a dam that would hold.",
        "Indirect: she was tired of it and wanted a dam that would hold | said | Quist")]
    [InlineData("Quist said she was elated but still feared the river.", "Indirect: she was elated but still feared the river | said | Quist")]
    [InlineData(
        "Omar Ode, the head of the club, said the group is not a union and supports both sides of the house.",
        "Indirect: the group is not a union and supports both sides of the house | said | Omar Ode, the head of the club,")]
    [InlineData(
        "Quist said the dam was old, and would not last the winter.",
        "Indirect: the dam was old, and would not last the winter | said | Quist")]
    [InlineData("Quist said Ode had read the letter and had not left.", "Indirect: Ode had read the letter and had not left | said | Quist")]
    [InlineData(
        "Quist said she would pray for the mayor but did not suggest it would help.",
        "Indirect: she would pray for the mayor | said | Quist\nIndirect: it would help | did not suggest | Quist")]
    [InlineData(
        "Quist said the dam was old and urged the council to mend it.",
        "Indirect: the dam was old | said | Quist\nIndirect: the council to mend it | urged | Quist")]
    [InlineData(
        "Quist says the dam is old and wants the council to mend it.",
        "Indirect: the dam is old | says | Quist\nIndirect: the council to mend it | wants | Quist")]
    [InlineData(
        "Quist said the mayor had gone and believes he lied.",
        "Indirect: the mayor had gone | said | Quist\nIndirect: he lied | believes | Quist")]
    [InlineData(
        "Quist said he expects a vote and believes it will pass.",
        "Indirect: he expects a vote and believes it will pass | said | Quist")]
    [InlineData(
        "Quist said they would widen the bridge and urge the council to pay.",
        "Indirect: they would widen the bridge and urge the council to pay | said | Quist")]
    [InlineData("Quist said the court was wrong in Tarn v. Ode.", "Indirect: the court was wrong in Tarn v. Ode | said | Quist")]
    public void What_is_no_saying_goes_on_with_what_is_said(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "Quist said she had no wish to run and predicted that the mayor would win.",
        "Indirect: she had no wish to run | said | Quist\nIndirect: that the mayor would win | predicted | Quist")]
    [InlineData(
        "The harbor’s mayor, Omar Ode, said Monday that he had voted for the dam, but cautioned that it was old.",
        "Indirect: that he had voted for the dam | said | The harbor’s mayor, Omar Ode,\n"
        + "Indirect: that it was old | cautioned | The harbor’s mayor, Omar Ode,")]
    [InlineData(
        "Quist complained Omar Ode had lied to her and questioned why he had not resigned.",
        "Indirect: Omar Ode had lied to her | complained | Quist\nIndirect: why he had not resigned | questioned | Quist")]
    [InlineData(
        "Quist said that it rained, and Ode said that it snowed.",
        "Indirect: that it rained | said | Quist\nIndirect: that it snowed | said | Ode")]
    public void Who_is_spoken_of_does_not_go_on_speaking(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("After the talk concluded, Quist stated that the dam was safe.", "Indirect: that the dam was safe | stated | Quist")]
    [InlineData("Once the court ruled, Quist said the dam was safe.", "Indirect: the dam was safe | said | Quist")]
    [InlineData(
        "After Quist testified, Ode told reporters that the dam was safe.",
        "Indirect: that the dam was safe | told | Ode")]
    public void What_opens_a_sentence_says_nothing_of_its_main_clause(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "Quist said the dam was safe, and invited the council to visit it.",
        "Indirect: the dam was safe | said | Quist\nIndirect: the council to visit it | invited | Quist")]
    [InlineData(
        "Quist said the dam was safe, adding that it was new.",
        "Indirect: the dam was safe | said | Quist\nIndirect: that it was new | adding | Quist")]
    [InlineData(
        "Quist said the dam was safe, but Ode said it leaked.",
        "Indirect: the dam was safe | said | Quist\nIndirect: it leaked | said | Ode")]
    [InlineData(
        "Officials didn’t deny it was old, even though they insisted it was safe.",
        "Indirect: it was old | didn’t deny | Officials\nIndirect: it was safe | insisted | they")]
    public void A_sentence_may_hold_several_statements(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "The council dropped a plan which the firm said would have saved 40 jobs.",
        "Indirect: which + would have saved 40 jobs | said | the firm")]
    [InlineData("The town wrote a rule that Quist said would help farmers.", "Indirect: that + would help farmers | said | Quist")]
    [InlineData("Police looked for the man, who officers say fled on foot.", "Indirect: who + fled on foot | say | officers")]
    [InlineData("The bridge, which Quist said was built in 1980, closed on Friday.", "Indirect: which + was built in 1980 | said | Quist")]
    [InlineData(
        "The ferry was late because of a leak, which many of the sailors believe was an old one.",
        "Indirect: which + was an old one | believe | many of the sailors")]
    [InlineData("The lake fell, which even the mayor on Monday said was odd.", "Indirect: which + was odd | said | the mayor")]
    [InlineData("The mill turned to what Quist says is the last dye of its kind.", "Indirect: what + is the last dye of its kind | says | Quist")]
    [InlineData("Quist built a wall that she knew would leak.", "Indirect: that + would leak | knew | she")]
    public void A_clause_that_hangs_on_a_noun_is_said_by_its_own_subject(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The rule that Quist announced was dropped in May.")]
    [InlineData("Everything that Quist said was printed in May.")]
    [InlineData("What Quist said was printed in May.")]
    [InlineData("The mill that Quist found was sold in May.")]
    [InlineData("The council dropped a plan which the firm never said was sound.")]
    public void The_verb_of_a_noun_is_none_of_the_clause_that_hangs_on_it(string text) =>
        Assert.DoesNotContain("was", Reading.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The mayor is expected to resign on Friday.", "Indirect: The mayor + to resign on Friday | is expected | -")]
    [InlineData("Quist denied the allegations.", "Indirect: the allegations | denied | Quist")]
    [InlineData("Quist was told to leave the room.", "Indirect: Quist + to leave the room | was told | -")]
    [InlineData("Quist called the plan “Clean Nothing”.", "Mixed: the plan “Clean Nothing” | called | Quist")]
    [InlineData("When asked by a neighbour if the dam leaked, Quist said it was dry.", "Indirect: it was dry | said | Quist")]
    [InlineData("Quist called the builder a crook.", "Indirect: the builder a crook | called | Quist")]
    [InlineData("Quist called them crooks.", "Indirect: them crooks | called | Quist")]
    [InlineData("Quist told the clerk that rain was due.", "Indirect: that rain was due | told | Quist")]
    [InlineData(
        "A nurse who asked not to be identified called the plan “a costly toy.”",
        "Indirect: not to be identified | asked | who\nMixed: the plan “a costly toy.” | called | A nurse who asked not to be identified")]
    [InlineData(
        "Local pilots call the rock the “Grey Aunt,” and one of them sells a map of it.",
        "Mixed: the rock the “Grey Aunt,” | call | Local pilots")]
    [InlineData(
        "As the mayor, Omar Ode, put it, the town had lost its nerve.",
        "Indirect: the town had lost its nerve | put it | the mayor, Omar Ode,")]
    [InlineData("It was, villagers agreed, well worth the wait.", "Indirect: It was + well worth the wait | agreed | villagers")]
    [InlineData("The survey showed a narrow lead for the bridge.", "Indirect: a narrow lead for the bridge | showed | The survey")]
    public void What_the_content_is_may_be_a_phrase_and_its_source_nobody(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The reports were late.")]
    [InlineData("Their claims reached the court.")]
    [InlineData("The stated aim was clear.")]
    [InlineData("She left the town.")]
    [InlineData("The bridge was reported closed.")]
    [InlineData("Quist, who commands the naval district, left.")]
    [InlineData("Quist was shown the figures on Monday.")]
    [InlineData("She seldom spoke of it.")]
    [InlineData("Quist said goodbye to the crew.")]
    [InlineData("The firm says sorry after a night on the floor.")]
    [InlineData("Quist, who taught a nation to count, left.")]
    [InlineData("They were asked the question twice.")]
    [InlineData("She was told the result by telephone.")]
    [InlineData("The programme, dubbed “Clean Streets”, was ended.")]
    [InlineData("Lind shared a syllabus for a course called “Perception”.")]
    [InlineData("A book titled “The Long Winter” sold well.")]
    [InlineData("Tarn Kettles recalled 400,000 kettles on Monday.")]
    [InlineData("Tarn Kettles is recalling about 300 lamps.")]
    [InlineData("Quist said nothing as she left.")]
    [InlineData("Thousands of commuters had to walk, cycle or argue over taxis.")]
    [InlineData("The clerk put the box at the door.")]
    [InlineData("She had to leave as the lamps went out.")]
    [InlineData("She had one more thing to say as the custodian turned out the lights.")]
    [InlineData("Students take a course called “Perception” in May.")]
    [InlineData("Quist called an ambulance.")]
    [InlineData("She called Omar Quist on Friday to congratulate him.")]
    [InlineData("He painted the roof of the church.")]
    [InlineData("Quist showed no emotion as the verdict was read.")]
    [InlineData("Quist, who showed no emotion, was led away.")]
    [InlineData("She was best known for “Lina Morena,” a lullaby that she wrote.")]
    [InlineData("He wrote “The Long Night,” a novel about rain.")]
    [InlineData("Katerina is played by Paloma Huerta, best known for the television series “Barrio Alto.”")]
    [InlineData("Quist thinks so.")]
    [InlineData("The dam, said to be safe, leaked.")]
    [InlineData("An elephant known as Old Tom did something odd.")]
    [InlineData("Under Tarn rules the duties rise unless the council votes.")]
    [InlineData("The county, whose bridge is seen as safe, grew.")]
    [InlineData("Ana Lopes promised to.")]
    [InlineData("Asked about that, Ana Lopes laughed.")]
    [InlineData("Ana Lopes, asked about the bridge, laughed.")]
    [InlineData("In May, when Exeter passed a law that obliges ships to pay for the lock.")]
    [InlineData("What the eels are saying, if they are saying anything, is not known.")]
    [InlineData("Lake talks resume without a date for the ferry tax")]
    [InlineData("Father Ode showed the letter to the sergeant.")]
    [InlineData("A letter nailed to the school gate suggested something else.")]
    [InlineData("The mill’s owners did not respond to a request for comment.")]
    [InlineData("Since May, Norland has responded by building a dam, leading the talks and training its guards.")]
    [InlineData("Meanwhile, the party has been busy, sharing several comments about the dam.")]
    [InlineData("A committee called Friends of the Weir ran its first advertisement.")]
    [InlineData("Last year, costs shot back up and grew by a tenth, easily passing those of bread.")]
    [InlineData("When pressed by the council, Quist did apologize to the crew for the delay.")]
    [InlineData("Quist met the board on Monday, and was expected to continue the talks in Exeter.")]
    [InlineData("Port board clears sale of the mill, orders joint survey")]
    public void Words_that_look_like_cues_are_none(string text) =>
        Assert.Equal(string.Empty, Reading.Of(text));
}
