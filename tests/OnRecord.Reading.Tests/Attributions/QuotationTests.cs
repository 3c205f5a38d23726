namespace OnRecord.Reading.Tests.Attributions;

public class QuotationTests
{
    [Theory]
    [InlineData("“The dam will hold,” Quist said.", "Direct: “The dam will hold,” | said | Quist")]
    [InlineData("“The dam will hold,” said Marta Quist.", "Direct: “The dam will hold,” | said | Marta Quist")]
    [InlineData("“The dam will hold,” she has also said.", "Direct: “The dam will hold,” | has also said | she")]
    [InlineData("“Will it hold?” she asked.", "Direct: “Will it hold?” | asked | she")]
    [InlineData(
        "“It must go,” reads a Wednesday editorial in the Harbor Post.",
        "Direct: “It must go,” | reads | a Wednesday editorial")]
    [InlineData("“Will it hold?” Quist asked.", "Direct: “Will it hold?” | asked | Quist")]
    [InlineData("“It will hold!” the mayor shouted.", "Direct: “It will hold!” | shouted | the mayor")]
    [InlineData(
        "“It will hold,” the town’s chief engineer, Marta Quist, told reporters on Monday.",
        "Direct: “It will hold,” | told | the town’s chief engineer, Marta Quist,")]
    [InlineData("“It will hold,” said Quist, the town’s chief engineer.", "Direct: “It will hold,” | said | Quist, the town’s chief engineer")]
    [InlineData("“It will hold,” said Quist in an interview on Monday.", "Direct: “It will hold,” | said | Quist")]
    [InlineData("“It will hold,” according to the engineer.", "Direct: “It will hold,” | according to | the engineer")]
    [InlineData("“It will hold,” Sen. Omar Ode (D-Harbor) said Monday.", "Direct: “It will hold,” | said | Sen. Omar Ode (D-Harbor)")]
    [InlineData("“It held.” Quist said.", "Direct: “It held.” | said | Quist")]
    [InlineData("“It will hold,” she smiled.", "Direct: “It will hold,” | smiled | she")]
    [InlineData("“It was a slow year”, as she put it, for the mill.", "Direct: “It was a slow year” | put it | she")]
    [InlineData(
        "“Theatre is quiet,” the founder, Marta Quist, used to say.",
        "Direct: “Theatre is quiet,” | used to say | the founder, Marta Quist,")]
    [InlineData("“A shambles” was how Quist described the sale.", "Direct: “A shambles” | described | Quist")]
    [InlineData("“Mad” is what one voter, Omar Ode, called it.", "Direct: “Mad” | called | one voter, Omar Ode,")]
    [InlineData("“It will hold,” the Echo quoted Marta Quist as saying.", "Direct: “It will hold,” | saying | Marta Quist")]
    [InlineData("“It will hold,” state television on Monday quoted her as saying.", "Direct: “It will hold,” | saying | her")]
    [InlineData("“It will hold,” she was quoted as saying by the Echo.", "Direct: “It will hold,” | saying | she")]
    [InlineData("“We sell less bread,” Said Karimi said.", "Direct: “We sell less bread,” | said | Said Karimi")]
    public void A_cue_after_the_quotation_attributes_it(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Quist said: “The dam will hold.”", "Direct: “The dam will hold.” | said | Quist")]
    [InlineData("Quist said, “The dam will hold.”", "Direct: “The dam will hold.” | said | Quist")]
    [InlineData("Quist told reporters Monday, “The dam will hold.”", "Direct: “The dam will hold.” | told | Quist")]
    [InlineData("In a letter to the town, Quist wrote, “The dam will hold.”", "Direct: “The dam will hold.” | wrote | Quist")]
    [InlineData("According to Quist, “The dam will hold.”", "Direct: “The dam will hold.” | According to | Quist")]
    [InlineData("The engineer wrote:\n“The dam will hold.”", "Direct: “The dam will hold.” | wrote | The engineer")]
    [InlineData("Quist: “The dam will hold.”", "Direct: “The dam will hold.” | : | Quist")]
    [InlineData("An engineer told the Harbor Post: “It was in the log.”", "Direct: “It was in the log.” | told | An engineer")]
    [InlineData("According to Quist, the clerk answered: “It was in the log.”", "Direct: “It was in the log.” | answered | the clerk")]
    public void A_cue_before_the_quotation_attributes_it(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("“I took off my shoes,” Quist wrote in her memoir, “The Floor Is an Ear.”")]
    [InlineData("“I took off my shoes,” Quist wrote in the novel “The Floor Is an Ear.”")]
    public void The_title_of_a_work_is_said_by_nobody(string text) =>
        Assert.Equal("Direct: “I took off my shoes,” | wrote | Quist", Reading.Of(text));

    [Theory]
    [InlineData("“The dam,” Quist said, “will hold.”", "Direct: “The dam,” + “will hold.” | said | Quist")]
    [InlineData("“It is new,” Quist said. “It will hold.”", "Direct: “It is new,” + “It will hold.” | said | Quist")]
    [InlineData(
        "“It is new,” Quist said on Monday. “It will hold. We built it.” Rain fell.",
        "Direct: “It is new,” + “It will hold. We built it.” | said | Quist")]
    [InlineData("“It’s hard,” said the town’s mayor, “because it rains.”", "Direct: “It’s hard,” + “because it rains.” | said | the town’s mayor")]
    [InlineData("“It is new,” she said, closing the door, “and it will hold.”", "Direct: “It is new,” + “and it will hold.” | said | she")]
    public void A_quotation_split_by_its_cue_is_one_attribution(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("“It is new,” Quist said.\n“It will hold.”", "Direct: “It is new,” + “It will hold.” | said | Quist")]
    [InlineData("“It is new.\n“It will hold,” Quist said.", "Direct: “It is new. + “It will hold,” | said | Quist")]
    [InlineData("Quist said: “It is new.\n“It will hold.”", "Direct: “It is new. + “It will hold.” | said | Quist")]
    [InlineData("Quist said the dam was new.\n“It will hold.”", "Indirect: the dam was new | said | Quist\nDirect: “It will hold.” | - | -")]
    public void A_quotation_may_run_over_several_paragraphs(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "“It is new,” Quist said. “It will hold.\n“It will hold for years,” she said. “We built it.”",
        "Direct: “It is new,” + “It will hold. | said | Quist\nDirect: “It will hold for years,” + “We built it.” | said | she")]
    [InlineData(
        "“It is new,” Quist said. “It will hold.\n“We built it well.”",
        "Direct: “It is new,” + “It will hold. + “We built it well.” | said | Quist")]
    public void A_paragraph_that_continues_a_quotation_may_have_a_cue_of_its_own(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The gallery show “Paintings of the old river pilots” opens on Friday.")]
    [InlineData("A story titled “how the river got its name” hangs in the hall.")]
    public void Titles_and_names_in_lower_case_are_nobody_s_words(string text) =>
        Assert.Equal("", Reading.Of(text));

    [Theory]
    [InlineData("Quist issued a statement: “It will hold.”", "Direct: “It will hold.” | issued | Quist")]
    [InlineData(
        "Quist, who built the dam, gave the town a blunt answer: “It will hold.”",
        "Direct: “It will hold.” | gave | Quist, who built the dam,")]
    public void The_subject_of_the_clause_before_a_colon_speaks(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("“It is new,” Quist said. “It will hold,” Ode added.", "Direct: “It is new,” | said | Quist\nDirect: “It will hold,” | added | Ode")]
    [InlineData("“It is new,” Quist said.\n“It will hold,” Ode said.", "Direct: “It is new,” | said | Quist\nDirect: “It will hold,” | said | Ode")]
    [InlineData("“It is new,” Quist said, adding: “It will hold.”", "Direct: “It is new,” | said | Quist\nDirect: “It will hold.” | adding | Quist")]
    public void Quotations_with_cues_of_their_own_stay_apart(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("“[Y]ou and I built it,” Quist said.", "Direct: “[Y]ou and I built it,” | said | Quist")]
    [InlineData("“He said ‘no’ to me,” Quist said.", "Direct: “He said ‘no’ to me,” | said | Quist")]
    [InlineData("‘He said “no” to me,’ Quist said.", "Direct: ‘He said “no” to me,’ | said | Quist")]
    [InlineData("‘It’s the dogs’ dam,’ said Quist. ‘It’ll hold.’", "Direct: ‘It’s the dogs’ dam,’ + ‘It’ll hold.’ | said | Quist")]
    [InlineData("«Il tiendra», said Quist.", "Direct: «Il tiendra» | said | Quist")]
    [InlineData("``It will hold,'' Quist said.", "Direct: ``It will hold,'' | said | Quist")]
    [InlineData("\"It will hold,\" Quist said.", "Direct: \"It will hold,\" | said | Quist")]
    [InlineData("'It will hold', Quist said.", "Direct: 'It will hold' | said | Quist")]
    [InlineData("„Er hält“, said Quist.", "Direct: „Er hält“ | said | Quist")]
    public void Every_kind_of_mark_quotes(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("“The dam will hold.” — Marta Quist, engineer", "Direct: “The dam will hold.” | — | Marta Quist, engineer")]
    [InlineData("“The dam will hold.” Marta Quist, engineer", "Direct: “The dam will hold.” | - | Marta Quist, engineer")]
    [InlineData("“The dam will hold!” Ms Marta Quist", "Direct: “The dam will hold!” | - | Ms Marta Quist")]
    [InlineData("“The dam will hold.” Marta Quist, engineer, slept.", "Direct: “The dam will hold.” | - | -")]
    [InlineData("“The dam will hold.” Then Marta Quist slept", "Direct: “The dam will hold.” | - | -")]
    [InlineData("“The dam will hold.”\n– Marta Quist", "Direct: “The dam will hold.” | – | Marta Quist")]
    [InlineData(
        "“The dam will hold.”\n— Marta Quist, candidate for the Senate, at a rally in the town of Tarn on Monday",
        "Direct: “The dam will hold.” | — | Marta Quist, candidate for the Senate")]
    [InlineData(
        "“The dam will hold.”\n— Marta Quist, candidate for the Senate, slept at a rally in the town of Tarn on Monday.",
        "Direct: “The dam will hold.” | - | -")]
    public void A_dash_and_a_name_sign_a_quotation(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The so-called “dam” held.")]
    [InlineData("She sang “The Dams of Harbor County” twice.")]
    [InlineData("While Ode didn’t label the flood as a “disaster,” it was one.")]
    [InlineData("Read “Harbor Nights” tonight.")]
    public void Scare_quotes_and_titles_are_no_quotations(string text) =>
        Assert.Equal(string.Empty, Reading.Of(text));

    [Fact]
    public void A_quotation_without_cue_has_neither_cue_nor_source() =>
        Assert.Equal("Direct: “The dam will hold.” | - | -", Reading.Of("Rain fell all night.\n“The dam will hold.”"));

    [Theory]
    [InlineData("“It will hold,” said Will Doyle.", "Direct: “It will hold,” | said | Will Doyle")]
    [InlineData(
        "The dam leaks, Quist said, adding: “It will hold.”",
        "Indirect: The dam leaks | said | Quist\nDirect: “It will hold.” | adding | Quist")]
    [InlineData("Another wrote, “It will hold.”", "Direct: “It will hold.” | wrote | Another")]
    public void A_source_may_look_like_another_word_or_stand_further_off(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));
}
