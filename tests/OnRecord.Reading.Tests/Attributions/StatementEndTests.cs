namespace OnRecord.Reading.Tests.Attributions;

public class StatementEndTests
{
    [Theory]
    [InlineData(
        "The lake rose four feet, and a quarter of the dam was lost, the Board of Inland Lakes (BIL) has noted.",
        "Indirect: The lake rose four feet, and a quarter of the dam was lost | has noted | the Board of Inland Lakes (BIL)")]
    [InlineData("Quist, who taught that rivers move, died on Friday.", "Indirect: that rivers move | taught | who")]
    [InlineData("Quist, who denied that the dam leaked, left town.", "Indirect: that the dam leaked | denied | who")]
    [InlineData("Quist said the dam, built in 1980, was safe.", "Indirect: the dam, built in 1980, was safe | said | Quist")]
    [InlineData("A man who told officers that he had lost his car was found asleep in it.", "Indirect: that he had lost his car | told | who")]
    [InlineData("The nurse who said the ward was full was fined.", "Indirect: the ward was full | said | who")]
    [InlineData("A nurse who called the ward “a hole” has been fined.", "Mixed: the ward “a hole” | called | who")]
    [InlineData("A judge who said that it “leaked” was reprimanded by the board.", "Mixed: that it “leaked” | said | who")]
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
    [InlineData("Although Quist says the dam is old, it still holds.", "Indirect: the dam is old | says | Quist")]
    [InlineData("If Quist says that the dam is unsafe, Ode will leave.", "Indirect: that the dam is unsafe | says | Quist")]
    [InlineData(
        "While Quist insists that “the dam leaks,” Ode maintains that “it does not.”",
        "Mixed: that “the dam leaks,” | insists | Quist\nMixed: that “it does not.” | maintains | Ode")]
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
}
