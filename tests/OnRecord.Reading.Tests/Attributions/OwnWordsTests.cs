namespace OnRecord.Reading.Tests.Attributions;

/// <summary>Quotations that are called somebody's words, without a verb that reports.</summary>
public class OwnWordsTests
{
    [Theory]
    [InlineData("“It is a hole” was Quist’s reply.", "Direct: “It is a hole” | reply | Quist’s")]
    [InlineData("“No comment,” was the mayor’s only answer.", "Direct: “No comment,” | only answer | the mayor’s")]
    [InlineData("“Never look back” was her motto when the mill closed.", "Direct: “Never look back” | motto | her")]
    [InlineData("In Quist’s words, “It is a hole.”", "Direct: “It is a hole.” | words | Quist’s")]
    [InlineData("In her own words, the dam is “a hole in the ground.”", "Mixed: the dam is “a hole in the ground.” | own words | her")]
    [InlineData(
        "The dam is, in the words of Marta Quist, “a hole in the ground.”",
        "Direct: “a hole in the ground.” | in the words of | Marta Quist")]
    [InlineData(
        "In the words of Marta Quist, a poet, the dam is “a hole in the ground.”",
        "Mixed: the dam is “a hole in the ground.” | In the words of | Marta Quist, a poet")]
    [InlineData("To quote Quist, the dam looks like “a hole in the ground.”", "Mixed: the dam looks like “a hole in the ground.” | To quote | Quist")]
    [InlineData("To quote Quist, “It is a hole.”", "Direct: “It is a hole.” | To quote | Quist")]
    [InlineData("His message was simple: “It leaks.”", "Direct: “It leaks.” | message | His")]
    [InlineData("Quist’s own words were plain: “I will not go.”", "Direct: “I will not go.” | own words | Quist’s")]
    [InlineData("But Quist’s advice to the young was short: “Go home.”", "Direct: “Go home.” | advice | Quist’s")]
    [InlineData("Quist looked at the gate. Her verdict? “It leaks.”", "Direct: “It leaks.” | verdict | Her")]
    [InlineData("“No comment” was the reply of Marta Quist.", "Direct: “No comment” | reply | Marta Quist")]
    [InlineData("“No comment,” came the short answer from mayor Marta Quist.", "Direct: “No comment,” | short answer | mayor Marta Quist")]
    [InlineData("“No comment,” came the reply.", "Direct: “No comment,” | came the reply | -")]
    [InlineData("It was “a hole in the ground,” in the words of Marta Quist.", "Direct: “a hole in the ground,” | in the words of | Marta Quist")]
    [InlineData("“No comment,” came Quist’s reply.", "Direct: “No comment,” | reply | Quist’s")]
    [InlineData("The verdict of Marta Quist, a poet, was harsh: “It leaks.”", "Direct: “It leaks.” | verdict | Marta Quist, a poet")]
    [InlineData("The mantra of coach Marta Quist is “one dam at a time.”", "Direct: “one dam at a time.” | mantra | coach Marta Quist")]
    [InlineData("On the dam, Quist’s answer was short: “It leaks.”", "Direct: “It leaks.” | answer | Quist’s")]
    [InlineData("A message from Marta Quist: “It leaks.”", "Direct: “It leaks.” | message | Marta Quist")]
    public void Whose_words_they_are_says_who_speaks(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The plan was called “a joke” by Quist.", "Direct: “a joke” | was called | Quist")]
    [InlineData("The plan was dismissed as “a joke” by Marta Quist, the mayor.", "Direct: “a joke” | was dismissed | Marta Quist, the mayor")]
    [InlineData("It was a plan described as a “joke” by Quist.", "Direct: “joke” | described | Quist")]
    [InlineData("“See you in court” is the way Quist puts it.", "Direct: “See you in court” | puts it | Quist")]
    [InlineData("“See you in court,” as the mayor said.", "Direct: “See you in court,” | said | the mayor")]
    [InlineData("“See you in court,” said a clearly angry Quist.", "Direct: “See you in court,” | said | a clearly angry Quist")]
    [InlineData("“See you in court” was all Quist would say.", "Direct: “See you in court” | would say | Quist")]
    public void Who_is_named_behind_the_quotation_speaks(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("“We will hold the dam.” Those were Quist’s words in May.", "Direct: “We will hold the dam.” | words | Quist’s")]
    [InlineData("“We will hold the dam” — that was Quist in May.", "Direct: “We will hold the dam” | was | Quist")]
    [InlineData("“We will hold the dam.” This from Marta Quist, who built it.", "Direct: “We will hold the dam.” | from | Marta Quist")]
    [InlineData("“We will hold the dam.” The speaker was Marta Quist.", "Direct: “We will hold the dam.” | was | Marta Quist")]
    [InlineData("“We will hold the dam.” Those were the words of baker Marta Quist.", "Direct: “We will hold the dam.” | words | baker Marta Quist")]
    [InlineData("“We will hold the dam”: the words of Marta Quist, a baker.", "Direct: “We will hold the dam” | words | Marta Quist, a baker")]
    [InlineData("“We will hold the dam.” Those were words of comfort to Quist.", "Direct: “We will hold the dam.” | - | -")]
    [InlineData("“We will hold the dam.” That was the reply of many to Quist.", "Direct: “We will hold the dam.” | - | -")]
    [InlineData("“We will hold the dam.” That was the story of Marta Quist.", "Direct: “We will hold the dam.” | - | -")]
    [InlineData("“We will hold the dam.” That was the advice of Quist’s mother.", "Direct: “We will hold the dam.” | - | -")]
    [InlineData("“We will hold the dam.” That is how Quist put it.", "Direct: “We will hold the dam.” | put it | Quist")]
    [InlineData("“We will hold the dam.” With that, Quist left.", "Direct: “We will hold the dam.” | With that | Quist")]
    [InlineData("“We will hold the dam.” With those words she sat down.", "Direct: “We will hold the dam.” | With those words | she")]
    [InlineData("“We will hold the dam.” With that in mind, Quist left.", "Direct: “We will hold the dam.” | - | -")]
    [InlineData("“We will hold the dam.” With that, it was over.", "Direct: “We will hold the dam.” | - | -")]
    [InlineData("“We will hold the dam.” That is how it was.", "Direct: “We will hold the dam.” | - | -")]
    [InlineData("“We will hold the dam.” That was Quist’s dam.", "Direct: “We will hold the dam.” | - | -")]
    [InlineData("“We will hold the dam.” That was Monday.", "Direct: “We will hold the dam.” | - | -")]
    public void The_sentence_behind_may_say_whose_words_they_were(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("To Quist, the dam is “a gift to the town.”", "Mixed: the dam is “a gift to the town.” | To | Quist")]
    [InlineData("For Marta Quist, it was “a bad joke.”", "Mixed: it was “a bad joke.” | For | Marta Quist")]
    public void What_something_is_to_somebody_is_in_their_words(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The boats are called “balsas” by those who work them.")]
    [InlineData("The “joke” by Quist was old.")]
    public void Works_have_makers_and_nobody_says_them(string text) => Assert.Equal(string.Empty, Reading.Of(text));

    [Theory]
    [InlineData("“The River” was Quist’s message board.")]
    [InlineData("“The River” was a play.")]
    [InlineData("The mill’s gate was open: “The River” was on.")]
    public void What_belongs_to_somebody_may_be_no_words(string text) => Assert.Equal(string.Empty, Reading.Of(text));
}
