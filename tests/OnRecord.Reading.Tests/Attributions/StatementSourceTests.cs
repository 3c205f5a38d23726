namespace OnRecord.Reading.Tests.Attributions;

public class StatementSourceTests
{
    [Theory]
    [InlineData("Quist, however, said the dam was safe.", "Indirect: the dam was safe | said | Quist")]
    [InlineData("Quist, the engineer, said the dam was safe.", "Indirect: the dam was safe | said | Quist, the engineer,")]
    [InlineData("The mayor of Vale, Per Aune, said the dam was safe.", "Indirect: the dam was safe | said | The mayor of Vale, Per Aune,")]
    [InlineData(
        "In a letter signed by his media aide, Omar Ode, the commissioner said the dam was safe.",
        "Indirect: the dam was safe | said | the commissioner")]
    [InlineData(
        "A spokesman for the Northern Front, Omar Ode, denied it and accused the army of arson.",
        "Indirect: the army of arson | accused | A spokesman for the Northern Front, Omar Ode")]
    [InlineData(
        "Department of Conservation ranger Omar Ode told the hearing a marker had been lost.",
        "Indirect: a marker had been lost | told | Department of Conservation ranger Omar Ode")]
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
    [InlineData(
        "In a study with twins, half of the nurses said they felt less fatigue.",
        "Indirect: they felt less fatigue | said | half of the nurses")]
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
    [InlineData(
        "His role as the head of the mill showed that it was safe.",
        "Indirect: that it was safe | showed | His role as the head of the mill")]
    [InlineData("After the hearing Det Con Omar Ode said the dam was safe.", "Indirect: the dam was safe | said | Det Con Omar Ode")]
    [InlineData(
        "Ardmore Rowing Club (ARC) was told by a judge it needed to mend the dam.",
        "Indirect: it needed to mend the dam | was told | a judge")]
    [InlineData("The board had told an engineer that it needed to mend the dam.", "Indirect: that it needed to mend the dam | had told | The board")]
    [InlineData("This engineer, Omar Ode, said the dam was safe.", "Indirect: the dam was safe | said | This engineer, Omar Ode,")]
    [InlineData("My grandmother used to say that it would hold.", "Indirect: that it would hold | to say | My grandmother")]
    [InlineData(
        "The union left when the firm tabled what its secretary, Omar Ode, called “a joke”.",
        "Direct: “a joke” | called | its secretary, Omar Ode,")]
    [InlineData(
        "Opponents, gathered as Hold What We Have, said the dam was old.",
        "Indirect: the dam was old | said | Opponents, gathered as Hold What We Have,")]
    [InlineData(
        "A new Harbor Post/Tarn University poll found that it was safe.",
        "Indirect: that it was safe | found | A new Harbor Post/Tarn University poll")]
    [InlineData("At 4:10 Omar Ode said the dam was safe.", "Indirect: the dam was safe | said | Omar Ode")]
    [InlineData("At 5:40 p.m. Omar Ode said the dam was safe.", "Indirect: the dam was safe | said | Omar Ode")]
    [InlineData("In the letter Omar Ode said the dam was safe.", "Indirect: the dam was safe | said | Omar Ode")]
    [InlineData(
        "Nurse Omar Ode who called on Friday said the dam was safe.",
        "Indirect: the dam was safe | said | Nurse Omar Ode who called on Friday")]
    [InlineData(
        "Two members of the board voted no, and one of them, Omar Ode, said that it leaked.",
        "Indirect: that it leaked | said | one of them, Omar Ode,")]
    [InlineData("Two members voted no, and said that it leaked.", "Indirect: that it leaked | said | Two members")]
    public void The_source_is_the_whole_noun_phrase(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "Her lawyer, Grace Nduta, told the court that the letters were false, adding that the dam was safe.",
        "Indirect: that the letters were false | told | Her lawyer, Grace Nduta,\n"
        + "Indirect: that the dam was safe | adding | Her lawyer, Grace Nduta,")]
    [InlineData(
        "His lawyer, Grace Nduta, denied the allegations, saying her client was innocent.",
        "Indirect: the allegations | denied | His lawyer, Grace Nduta,\nIndirect: her client was innocent | saying | His lawyer, Grace Nduta,")]
    public void A_source_of_several_cues_is_told_in_the_same_words(string text, string expected) =>
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
    [InlineData("Quist was told by Ode that it was late.", "Indirect: that it was late | was told | Ode")]
    [InlineData("Quist was told by Ode to “go home.”", "Mixed: to “go home.” | was told | Ode")]
    [InlineData("The dam was, according to Ode, “a good one.”", "Mixed: The dam was + “a good one.” | according to | Ode")]
    [InlineData("The dam, according to Ode, is “a good one.”", "Mixed: The dam + is “a good one.” | according to | Ode")]
    public void An_agent_and_a_source_in_commas_speak(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The minutes record that the dam was “noted” by Quist.", "Mixed: that the dam was “noted” by Quist | record | The minutes")]
    [InlineData("The dam is safe, the Tarn Caller reports.", "Indirect: The dam is safe | reports | the Tarn Caller")]
    public void The_word_of_the_cue_is_no_part_of_its_source(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Later, after the talk concluded, Quist stated that the dam was safe.", "Indirect: that the dam was safe | stated | Quist")]
    [InlineData("After the talk concluded, Quist stated that the dam was safe.", "Indirect: that the dam was safe | stated | Quist")]
    [InlineData("Once the court ruled, Quist said the dam was safe.", "Indirect: the dam was safe | said | Quist")]
    [InlineData(
        "After Quist testified, Ode told reporters that the dam was safe.",
        "Indirect: that the dam was safe | told | Ode")]
    [InlineData("While Ana Lopes said the dam would hold, Tom Hart disagreed.", "Indirect: the dam would hold | said | Ana Lopes")]
    [InlineData("While the dam is old, it will hold, Quist said.", "Indirect: While the dam is old, it will hold | said | Quist")]
    [InlineData("Quist is expected to say that the dam “leaks”.", "Mixed: that the dam “leaks” | to say | Quist")]
    [InlineData("Quist is expected to resign.", "Indirect: Quist + to resign | is expected | -")]
    public void What_opens_a_sentence_says_nothing_of_its_main_clause(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Asked whether Omar Ode would run for mayor, she smiled.", "Indirect: whether Omar Ode would run for mayor | Asked | -")]
    [InlineData("Asked if she would run for the council again, she laughed.", "Indirect: if she would run for the council again | Asked | -")]
    [InlineData("Asked by Ode whether he had read the letter, Quist left.", "Indirect: whether he had read the letter | Asked | Ode")]
    [InlineData("Pressed by reporters on Monday about the leak, the minister shrugged.", "Indirect: about the leak | Pressed | reporters")]
    public void What_somebody_is_asked_ends_before_the_clause_that_follows_and_has_no_source(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));
}
