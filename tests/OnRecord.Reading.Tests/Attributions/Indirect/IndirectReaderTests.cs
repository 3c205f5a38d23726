using CsCheck;
using OnRecord.Reading.Attributions.Indirect;

namespace OnRecord.Reading.Tests.Attributions.Indirect;

public class IndirectReaderTests
{
    private static readonly string[] Words =
    [
        "Quist", "the mayor", "she", "who", "its", "’s", "officials", "said", "wants",
        "believes", "expected", "was asked", "adding", "plans", "criticized", "that", "to",
        "whether", "why", "and", "but", "by", "of", "the dam", "leaks", "close",
        "“", "”", "\"", ",", ".", ":", ";", "(", ")", "—", "40", "\n", "é", "\uD83D",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Words.Length - 1]
        .Select(i => Words[i]).Array[0, 150].Select(words => string.Join(' ', words));

    [Theory]
    [InlineData(
        "Quist said the dam was safe and the town would keep it open.",
        "Indirect: the dam was safe and the town would keep it open | said | Quist")]
    [InlineData("The council expects the bridge to open in June.", "Indirect: the bridge to open in June | expects | The council")]
    [InlineData("Quist wants the council to mend the dam before winter.", "Indirect: the council to mend the dam before winter | wants | Quist")]
    [InlineData("Quist believes that the dam leaks.", "Indirect: that the dam leaks | believes | Quist")]
    [InlineData("The report found that 40 wells were dry.", "Indirect: that 40 wells were dry | found | The report")]
    [InlineData("Quist denied that she had seen the letter.", "Indirect: that she had seen the letter | denied | Quist")]
    [InlineData("He asked the engineer why the gate had failed.", "Indirect: why the gate had failed | asked | He")]
    [InlineData("Officials announced plans to close the mill.", "Indirect: plans to close the mill | announced | Officials")]
    [InlineData("The mill will close in May, the company announced.", "Indirect: The mill will close in May | announced | the company")]
    [InlineData(
        "Marta Quist, a spokeswoman for the harbor, said the dam was leaking.",
        "Indirect: the dam was leaking | said | Marta Quist, a spokeswoman for the harbor,")]
    [InlineData(
        "The bill was drafted by the Harbour Trust, whose director, Omar Reyes, said it would pass.",
        "Indirect: it would pass | said | whose director, Omar Reyes,")]
    [InlineData(
        "Anna Holt, whose sons, Jo and Tim, are twins, said she was pleased.",
        "Indirect: she was pleased | said | Anna Holt, whose sons, Jo and Tim, are twins,")]
    [InlineData(
        "A fossil no bigger than a thumbnail, found by a schoolgirl on a beach in Spain, may push back the origin of flight, researchers report.",
        "Indirect: A fossil no bigger than a thumbnail, found by a schoolgirl on a beach in Spain, may push back the origin of flight "
        + "| report | researchers")]
    [InlineData("The firm cut 40 jobs, down from a previous estimate of 10.", "")]
    [InlineData("The mill will close, its works council said on Monday.", "Indirect: The mill will close | said | its works council")]
    public void Cue_source_and_content_are_found(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The dam, Quist warned, could fail by spring.", "Indirect: The dam + could fail by spring | warned | Quist")]
    public void Content_carries_on_behind_its_cue(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "Quist said the dam was safe, and invited the council to visit it.",
        "Indirect: the dam was safe | said | Quist\nIndirect: the council to visit it | invited | Quist")]
    [InlineData(
        "Her lawyer argued that the contract was void, adding that the town knew it.",
        "Indirect: that the contract was void | argued | Her lawyer\nIndirect: that the town knew it | adding | Her lawyer")]
    [InlineData(
        "Quist criticized the plan as “reckless” and urged the council to drop it.",
        "Mixed: the plan as “reckless” | criticized | Quist\nIndirect: the council to drop it | urged | Quist")]
    [InlineData(
        "“It holds,” Quist said, adding that the gate was new.",
        "Direct: “It holds,” | said | Quist\nIndirect: that the gate was new | adding | Quist")]
    public void Cues_of_one_subject_each_take_their_own_content(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Quist said the engineer believes that the dam leaks.", "Indirect: the engineer believes that the dam leaks | said | Quist")]
    [InlineData(
        "Quist said officials told her that they expect the bridge to open.",
        "Indirect: officials told her that they expect the bridge to open | said | Quist")]
    [InlineData("Quist said she expected “arguments at every gate”.", "Mixed: she expected “arguments at every gate” | said | Quist")]
    [InlineData(
        "Prosecutors say that he told one guard, “You have done a good job.”",
        "Mixed: that he told one guard, “You have done a good job.” | say | Prosecutors")]
    [InlineData(
        "They found that the ribs had a joint at the base, something crushing could not produce, she says.",
        "Indirect: They found that the ribs had a joint at the base, something crushing could not produce | says | she")]
    public void Of_nested_attributions_the_outermost_counts(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The bridge was closed on Monday after the storm.")]
    [InlineData("Quist walked to the dam and opened the gate.")]
    [InlineData("The bridge was reported closed.")]
    public void What_nobody_is_said_to_have_said_is_passed_over(string text) => Assert.Empty(Reading.Of(text));

    [Fact]
    public void Any_text_is_read_and_read_alike_twice() => Texts.Sample(text => Reading.Of(text) == Reading.Of(text));

    [Fact]
    public void A_sentence_longer_than_any_is_left_to_the_rules()
    {
        var text = string.Concat(Enumerable.Repeat("the dam leaks ", 200)) + "Quist believes that the dam leaks.";

        Assert.Contains(ArticleReader.Explain("Quist believes that the dam leaks.").Bases, static basis => basis.Rule == AttributionRule.Model);
        Assert.DoesNotContain(ArticleReader.Explain(text).Bases, static basis => basis.Rule == AttributionRule.Model);
    }

    [Fact]
    public void Bytes_that_are_no_models_are_refused() =>
        Assert.ThrowsAny<InvalidDataException>(() => IndirectModel.Read([1, 2, 3]));
}
