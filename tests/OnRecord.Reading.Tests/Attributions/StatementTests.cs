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
    [InlineData("The Echo quoted Marta Quist as saying that the dam leaks.", "Indirect: that the dam leaks | quoted | Marta Quist")]
    [InlineData("Harbor Radio cited Quist as saying the dam leaks.", "Indirect: the dam leaks | cited | Quist")]
    [InlineData("The Echo quoted Marta Quist as saying: “The dam leaks.”", "Direct: “The dam leaks.” | saying | Marta Quist")]
    [InlineData("The Echo reported, citing two people, that the dam leaks.", "Indirect: that the dam leaks | reported | The Echo")]
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
    [InlineData("In Quist’s view, the dam leaked.", "Indirect: the dam leaked | view | Quist’s")]
    [InlineData("But in her own opinion, the dam leaked.", "Indirect: the dam leaked | own opinion | her")]
    [InlineData("By Marta Quist’s reckoning, 40 boats sank.", "Indirect: 40 boats sank | reckoning | Marta Quist’s")]
    [InlineData("The dam leaked, by her own account.", "Indirect: The dam leaked | own account | her")]
    [InlineData("The question, as Quist sees it, is whether it leaks.", "Indirect: The question + is whether it leaks | sees it | Quist")]
    [InlineData("As Marta Quist tells it, the dam leaked.", "Indirect: the dam leaked | tells it | Marta Quist")]
    [InlineData("To hear Quist tell it, the dam leaked.", "Indirect: the dam leaked | tell it | Quist")]
    [InlineData("If so, says Marta Quist, the town must have known.", "Indirect: If so + the town must have known | says | Marta Quist")]
    [InlineData(
        "Even so, said Omar Ode, chair of the board, the dam is old.",
        "Indirect: Even so + the dam is old | said | Omar Ode, chair of the board")]
    [InlineData("Money came in by Quist’s account, the dam leaked.", "")]
    [InlineData("In Quist’s account, the bank found nothing.", "")]
    [InlineData("When Quist sees it, the dog barks.", "")]
    public void What_is_so_for_somebody_is_theirs(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

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
    [InlineData("The ferry was full and fast, Belfast magistrates heard.", "Indirect: The ferry was full and fast | heard | -")]
    [InlineData("Magistrates in Tarn heard Omar Ode, 34, drove into a wall.", "Indirect: Omar Ode, 34, drove into a wall | heard | -")]
    [InlineData("The court heard the driver was asleep.", "Indirect: the driver was asleep | heard | -")]
    [InlineData("Magistrates were told that he had slept.", "Indirect: that he had slept | were told | -")]
    [InlineData(
        "The mill shows the same film over and over again, said Marta Quist, the director of the mill, which makes cloth.",
        "Indirect: The mill shows the same film over and over again | said | Marta Quist, the director of the mill, which makes cloth")]
    public void A_cue_between_commas_or_at_the_end_takes_the_sentence_around_it(string text, string expected) =>
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
        "Mixed: that the dam, which was old, had not been looked at until May, "
        + "by which time “half of the whole town” had walked on it | suggested | Quist")]
    [InlineData("Quist said the dam was “safe and sound”; the town slept.", "Mixed: the dam was “safe and sound” | said | Quist")]
    public void A_clause_with_quoted_words_is_content_as_a_whole(string text, string expected) =>
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
}
