namespace OnRecord.Reading.Tests.Resolution;

/// <summary>
/// Who says what nothing beside it attributes, by what stands around it: headlines, questions and answers, the paragraph before. All articles
/// are invented.
/// </summary>
public class WhoseTurnTests
{
    [Theory]
    [InlineData("‘Held by rust’: old bridge to close\n\nThe bridge will close. “It is held by rust,” Ana Lopes told reporters.", "Ana Lopes")]
    [InlineData("Bridge ‘held by rust’, says engineer\n\nIt will close. “It is held by rust,” said Ana Lopes, who built it.", "Ana Lopes")]
    [InlineData("“I have no regrets”\n\nA baker wept.\n\nJudge Ana Lopes told him: “You have no regrets.”", "?; Ana Lopes")]
    [InlineData("“I have no regrets”\n\nA baker wept.\n\nAna Lopes told him: “Well, I have no regrets.”", "Ana Lopes; Ana Lopes")]
    [InlineData(
        "John Lund wept. “My roof leaks,” he said.\n\n“NOT A BLIP”\n\nIt rained. “This is not a blip,” Ana Lopes said.",
        "John Lund; Ana Lopes")]
    [InlineData("‘Held by rust’: old bridge to close\n\n“It is held by rust,” Ana Lopes said. “Held by rust,” Omar Ode said.", "?")]
    [InlineData("John Lund wept. “My roof leaks,” he said.\n\nThird mayor: ‘Stay at home’\n\nIt rained for a week.", "John Lund; ?")]
    [InlineData("Bridge ‘held by rust’, union says\n\nIt will close. “It is held by rust,” said its leader, Ana Lopes.", "union")]
    [InlineData("John Lund wept. “My roof leaks,” he said.\n\n“NOT A BLIP”\n\nIt rained for a week.", "John Lund; ?")]
    [InlineData("Mayor: ‘This is a witch hunt’\n\nThe mayor was charged. “This is not a witch hunt,” Ana Lopes told reporters.", "?")]
    [InlineData(
        "‘Please don’t let me go’\n\nIt rained. “He said don’t let me go, and I won’t,” Ana Lopes said. “Let me go,” said Omar Ode.",
        "Ana Lopes")]
    [InlineData("‘Not fit for purpose’\n\n“I reject the claim that we are not fit for purpose,” Ana Lopes said.", "?")]
    [InlineData(
        "‘Held by rust’: old bridge to close\n\n“It rains,” said Omar Ode. A report called it “held by rust”. “It is held by rust,” Ana Lopes said.",
        "?")]
    [InlineData("Doctor ‘ignored two warnings’, widow says\n\nDr John Lund was calm. “I have ignored two warnings,” he said.", "widow")]
    [InlineData("Bridge ‘held by rust’, says engineer\n\n“It is held by rust,” said Ana Lopes. An engineer, Omar Ode, came.", "Omar Ode")]
    public void A_heading_quotes_who_says_the_same_below(string text, string expected) =>
        Assert.Equal(expected, Speakers(text).Substring(0, expected.Length));

    [Theory]
    [InlineData(
        "Old bridge must close, says coroner\n\nIt is held by rust. The coroner, Ana Lopes, opened the inquest. Omar Ode slept.",
        "Ana Lopes")]
    [InlineData("Old bridge must close, says coroner\n\nCoroner Ana Lopes met coroner Omar Ode.", "coroner")]
    [InlineData("Harbour minister says old bridge must close\n\nThe farm minister, Ana Lopes, met Omar Ode.", "Harbour minister")]
    [InlineData("Former minister says old bridge must close\n\nThe minister, Ana Lopes, met Omar Ode.", "Former minister")]
    [InlineData("Central bank says rates will rise\n\nThe Ardmore Bank met. Omar Ode slept.", "Central bank")]
    [InlineData("Safety board says old bridge must close\n\nThe Tarn Transport Safety Board met. Omar Ode slept.", "Tarn Transport Safety Board")]
    [InlineData("Sheriff says old bridge must close\n\nSheriff’s deputy Omar Ode slept.", "Sheriff")]
    [InlineData("Deputy mayor says old bridge must close\n\nThe mayor, Ana Lopes, met Omar Ode.", "Deputy mayor")]
    [InlineData("Minister quits over ‘lies’\n\nThe minister for sport, Ana Lopes, left. “I told none,” she said.", "Minister|?")]
    [InlineData("Bridge was held by rust, inquest told\n\nThe Tarn Inquest met. Ana Lopes wept.", "inquest|?")]
    public void A_headline_may_tell_what_somebody_is(string text, string expected) => Assert.Contains(First(text), expected.Split('|'));

    [Theory]
    [InlineData(
        "Ben Vane told the court that it rained.\n\n“With a handle?” asked Ana Lopes.\n\n“It has a handle, yes.”",
        "Ana Lopes; Ben Vane")]
    [InlineData(
        "“Was it locked?” Ana Lopes, for the defence, asked.\n\n“It was,” said Ben Vane.\n\n“By whom?”\n\n“By the cook.”",
        "Ana Lopes; Ben Vane; Ana Lopes; Ben Vane")]
    [InlineData(
        "Ana Lopes asked whether it was locked.\n\n“It was,” said Ben Vane.\n\n“By whom?”",
        "Ben Vane; Ana Lopes")]
    [InlineData("“Will it hold?” Ana Lopes asked Ben Vane.\n\n“It always has.”", "Ana Lopes; Ben Vane")]
    [InlineData("Ben Vane slept. “It rains,” said Ana Lopes.\n\n“Where do we go?”", "Ana Lopes; Ana Lopes")]
    [InlineData("“It rains,” said Ben Vane.\n\nOn goalkeeper Ana Lopes:\n\n“She knows that it was late.”", "Ben Vane; Ben Vane")]
    [InlineData("Here is what Ben Vane had to say:\n\nOn Ana Lopes:\n\n“She is late.”\n\nOn the goal:\n\n“It was no goal.”", "Ben Vane; Ben Vane")]
    [InlineData("“It rains,” said Ben Vane.\n\n“It pours,” said Ana Lopes.\n\n“It snows as well.”", "Ben Vane; Ana Lopes")]
    [InlineData("“He rings,” said Ben Vane.\n\n“I can cast iron,” said Ana Lopes.\n\n“She can cast candles.”", "Ben Vane; Ana Lopes; Ben Vane")]
    [InlineData("“I have proof,” said Ben Vane.\n\n“Of a bag,” said Ana Lopes.\n\n“Of a bag and of shoes.”", "Ben Vane; Ana Lopes; Ben Vane")]
    [InlineData("“It rains,” said Ben Vane.\n\n“We need jobs,” said Ana Lopes.\n\n“We need roads.”", "Ben Vane; Ana Lopes")]
    [InlineData("It rains.\n\n“Of a bag,” said Ana Lopes.\n\n“Of a bag and of shoes.”", "Ana Lopes")]
    [InlineData(
        "“Will it close?” Ben Vane asked.\n\n“It will,” said Ana Lopes.\n\n“For how long?”\n\n“Two years.”\n\n“Two? We shall be dead by then.”",
        "Ben Vane; Ana Lopes; Ben Vane; Ana Lopes; Ben Vane")]
    [InlineData("Ben Vane woke. Ruth Holm slept.\n\n“Is it yours, Mr. Vane?” Ana Lopes asked.\n\n“No.”", "Ana Lopes; Ben Vane")]
    [InlineData("Father Ben Vane woke. Ruth Holm slept.\n\n“Is it yours, Father?” Ana Lopes asked.\n\n“No.”", "Ana Lopes; Ben Vane")]
    [InlineData("Father Ben Vane met Father Jan Lund.\n\n“Is it yours, Father?” Ana Lopes asked.\n\n“No.”", "Ana Lopes; ?")]
    [InlineData("Ben Vane woke.\n\n“Is it in Tarn or Exeter?” Ana Lopes asked.\n\n“No.”", "Ana Lopes; ?")]
    [InlineData(
        "Ben Vane woke. “You came late,” said Ben Vane.\n\n“Robbery,” said Ana Lopes.\n\n“You paid it.”\n\n“I did.”",
        "Ben Vane; Ana Lopes; Ben Vane; Ana Lopes")]
    [InlineData("“It is late,” said Ben Vane.\n\n“But my lord—” Ana Lopes began.\n\n“Sit down.”", "Ben Vane; Ana Lopes; Ben Vane")]
    [InlineData("“It was mine,” said Ben Vane.\n\n“Sounded like?” said Ana Lopes.\n\n“I had a cold.”", "Ben Vane; Ana Lopes; Ben Vane")]
    [InlineData("“What is she like?” asked Ana Lopes.\n\n“A dentist.”\n\n“I asked what she is like.”", "Ana Lopes; ?; Ana Lopes")]
    [InlineData(
        "“It was mine,” said Ben Vane.\n\n“Why did it take so long to come to light at all?” said Ana Lopes.\n\n“They had no time.”",
        "Ben Vane; Ana Lopes; Ana Lopes")]
    public void Two_ask_and_answer_in_turn(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("Ruth Holm said it rained. Ana Lopes came.\n\n“Was it locked?” Lopes asked.\n\n“It was,” she said.", "Ana Lopes; Ruth Holm")]
    [InlineData("“Why not?” asked Ana Lopes, who met Ruth Holm in May.\n\n“It would be fun,” she said.", "Ana Lopes; Ana Lopes")]
    [InlineData("Ruth Holm woke. Ana Lopes came.\n\n“Who knows?” Lopes asked. “It may,” she said.", "Ana Lopes; Ana Lopes")]
    [InlineData("Omar Ode asked for an hour. He met Ben Vane at noon.\n\n“It rains,” he said.", "Omar Ode")]
    [InlineData("Omar Ode asked whether it rained. He met Ben Vane at noon.\n\n“It rains,” he said.", "Ben Vane")]
    [InlineData("Omar Ode asked her to call Ben Vane at noon. “It rains,” he said.", "Omar Ode")]
    [InlineData("Ben Vane woke.\n\nOmar Ode, a pilot, also questioned Vane’s logic.\n\n“It rains,” he said.", "Omar Ode")]
    [InlineData("“It leaks, and he knows,” Ana Lopes said. It’s “this new in-your-face leak.”", "Ana Lopes; Ana Lopes")]
    public void Who_asks_by_name_is_not_who_answers(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData(
        "The writer Ana Lopes lives in Tarn. Lopes met Ruth Holm there.\n\nHow did you meet Holm?\n\n“On a boat.”\n\nDid you like her?\n\n“No.”",
        "Ana Lopes; Ana Lopes")]
    [InlineData(
        "The writer Ana Lopes lives in Tarn.\n\nCan you swim?\n\n“Yes.”\n\nDo you?\n\n“No.”\n\nRuth Holm says that you hid.\n\n“Twice.”",
        "Ana Lopes; Ana Lopes; Ana Lopes")]
    [InlineData(
        "The writer Ana Lopes lives in Tarn.\n\nCan you swim?\n\n“Yes.”\n\nDo you?\n\n“No.”\n\nAnd in winter?\n\n“Never.”",
        "Ana Lopes; Ana Lopes; Ana Lopes")]
    [InlineData(
        "The writer Ana Lopes lives in Tarn.\n\nCan you swim?\n\n“Yes,” said Ruth Holm.\n\nDo you?\n\n“No,” said Omar Ode.",
        "Ruth Holm; Omar Ode")]
    [InlineData(
        "The writer Ana Lopes lives in Tarn.\n\nCan you swim?\n\n“Yes.”\n\nDo you?\n\n“No.”\n\n"
        + "Not all agree. Omar Ode thinks it easy. Can you?\n\n“I swim.”",
        "Ana Lopes; Ana Lopes; Omar Ode")]
    [InlineData(
        "“I drown”: a talk with Ana Lopes\n\nThe writer Ana Lopes lives in Tarn.\n\nCan you swim?\n\n“Yes.”\n\nDo you?\n\n“No.”",
        "Ana Lopes; Ana Lopes; Ana Lopes")]
    [InlineData("The baker behind the old mill talks to Ana Lopes.\n\nCan you swim?\n\n“Yes, I can.”\n\nDo you like it?\n\n“No, never.”", "?; ?")]
    [InlineData("The Post talks to Ana Lopes.\n\nCan you swim?\n\n“Yes, I can.”\n\nDo you like it?\n\n“No, never.”", "Ana Lopes; Ana Lopes")]
    public void Who_is_interviewed_answers_without_labels_too(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("“It rains,” said Ben Vane.\n\nHis aunt, Ana Lopes, was less calm.\n\n“I will drown in this house.”", "Ben Vane; Ana Lopes")]
    [InlineData("“It rains,” said Ben Vane.\n\nMs. Lopes cut him off.\n\n“Then it was built badly.”", "Ben Vane; Lopes")]
    [InlineData("“It rains,” said Ben Vane.\n\nOmar Ode was jailed in 2015.\n\n“He was a lamb, all of his life.”", "Ben Vane; Ben Vane")]
    [InlineData("“It rains,” said Ben Vane.\n\nThe old bridge fell.\n\n“I will drown in this house.”", "Ben Vane; Ben Vane")]
    [InlineData("Ben Vane said it rained.\n\nAna Lopes’s boat sank.\n\n“I will drown in this house.”", "Ben Vane")]
    [InlineData("“It rains,” said Ben Vane.\n\nHis rival, Ana Lopes, has her own theory.\n\n“It is the gutter.”", "Ben Vane; Ana Lopes")]
    [InlineData("“It rains,” said Ben Vane.\n\nHis wife, Ana Lopes, died in March.\n\n“It has been a hard year.”", "Ben Vane; Ben Vane")]
    [InlineData("“It rains,” said Ben Vane.\n\nAna Lopes is the mayor of Tarn.\n\n“It is the gutter.”", "Ben Vane; Ana Lopes")]
    [InlineData("“She was kind,” said Ben Vane.\n\nAna Lopes was a nurse in Tarn.\n\n“I still wait for her.”", "Ben Vane; Ben Vane")]
    [InlineData("“It was murder,” said Ben Vane.\n\nOmar Ode is in jail for life.\n\n“I hope it hurts.”", "Ben Vane; Ben Vane")]
    [InlineData("“It rains,” said Ben Vane.\n\nThe mayor, Ana Lopes, was at his side.\n\n“I am used to it.”", "Ben Vane; Ben Vane")]
    [InlineData("“It rains,” said Ben Vane.\n\nOmar Ode scored twice on Friday.\n\n“That boy will go far.”", "Ben Vane; Ben Vane")]
    [InlineData("“It rains,” said Ben Vane.\n\nOmar Ode was shot on Friday.\n\n“They took my boy from me.”", "Ben Vane; Ben Vane")]
    [InlineData("“It rains,” said Ben Vane.\n\nAna Lopes is suing him.\n\n“I have done nothing wrong.”", "Ben Vane; Ben Vane")]
    [InlineData("“It rains,” said Ben Vane.\n\nOmar Ode was kind.\n\n“All of us here loved Omar.”", "Ben Vane; Ben Vane")]
    public void Of_whom_the_paragraph_before_speaks_speaks(string text, string expected) => Assert.Equal(expected, Speakers(text));

    [Theory]
    [InlineData("THE CHAIR: Here is the mayor, Ana Lopes.\n\nMS. LOPES: It rains.\n\nMR. ODE: It pours.\n\nTHE CHAIR: Ms Lopes?", 3, "THE CHAIR")]
    [InlineData("Here is the mayor, Ana Lopes.\n\nMR. ODE: It pours.\n\nTHE MAYOR: It rains.\n\nMR. ODE: So it does.", 1, "Ana Lopes")]
    public void A_label_is_whoever_the_article_says_is_one(string text, int turn, string expected) =>
        Assert.Equal(expected, Name(ArticleReader.Read(text), text, turn));

    [Fact]
    public void The_chief_justice_is_no_other_justice()
    {
        const string text = "Chief Justice Ana Lopes and Justice Omar Vane sat. “Why?” Vane asked.\n\nThe Chief Justice said it rained.";
        Assert.Equal("Ana Lopes", Name(ArticleReader.Read(text), text, 1));
    }

    private static string First(string text) => Name(ArticleReader.Read(text), text, 0);

    private static string Speakers(string text)
    {
        var reading = ArticleReader.Read(text);
        return string.Join("; ", Enumerable.Range(0, reading.Attributions.Length)
            .Where(i => reading.Attributions[i].Kind != AttributionKind.Indirect)
            .Select(i => Name(reading, text, i)));
    }

    private static string Name(ArticleReading reading, string text, int attribution) =>
        reading.Attributions[attribution] is { Speaker: { } actor } ? reading.Actors[actor].Name
            : reading.Attributions[attribution].Source is { } source ? text[source.Start..source.End] : "?";
}
