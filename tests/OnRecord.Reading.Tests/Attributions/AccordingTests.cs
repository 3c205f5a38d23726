namespace OnRecord.Reading.Tests.Attributions;

public class AccordingTests
{
    [Theory]
    [InlineData(
        "According to Ana Lopes, Tarn Bay’s head of moorings, the dam was safe.",
        "Indirect: the dam was safe | According to | Ana Lopes, Tarn Bay’s head of moorings,")]
    [InlineData("According to Ana Lopes, Tarn Bay’s dam, old and wet, was safe.", "Indirect: Tarn Bay’s dam, old and wet, was safe | According to | Ana Lopes")]
    [InlineData(
        "The dam was safe, according to a study released on Friday by the harbor board.",
        "Indirect: The dam was safe | according to | a study released on Friday by the harbor board")]
    [InlineData(
        "The dam was safe, according to an engineer who saw the plans.",
        "Indirect: The dam was safe | according to | an engineer who saw the plans")]
    [InlineData(
        "The dam was safe, according to the harbor board, although few agree.",
        "Indirect: The dam was safe | according to | the harbor board")]
    [InlineData(
        "The dam was safe, according to a Harbor Post/Tarn University poll.",
        "Indirect: The dam was safe | according to | a Harbor Post/Tarn University poll")]
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
}
