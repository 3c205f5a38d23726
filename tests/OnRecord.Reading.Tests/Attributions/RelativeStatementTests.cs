namespace OnRecord.Reading.Tests.Attributions;

public class RelativeStatementTests
{
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
    public void The_verb_of_a_noun_is_none_of_the_clause_that_hangs_on_it(string text) => Assert.Equal(string.Empty, Reading.Of(text));
}
