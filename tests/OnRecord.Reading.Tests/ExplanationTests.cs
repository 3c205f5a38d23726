namespace OnRecord.Reading.Tests;

public class ExplanationTests
{
    private const string Article =
        "The dam leaks, Marta Quist said on Monday.\n\n“It will hold,” she said. “I have seen it.”\n\n"
        + "She promised that the town would mend it.\n\n“Free the river!”";

    [Fact]
    public void Explaining_changes_nothing_in_the_reading()
    {
        var explanation = ArticleReader.Explain(Article);
        var reading = ArticleReader.Read(Article);

        Assert.Equal(reading.Attributions.Length, explanation.Bases.Length);
        Assert.Equal(reading.Attributions.Select(Shape), explanation.Reading.Attributions.Select(Shape));
    }

    [Theory]
    [InlineData("“It will hold,” Quist said.", AttributionRule.CueAfter)]
    [InlineData("Quist said, “It will hold.”", AttributionRule.CueBefore)]
    [InlineData("According to Marta Quist, the dam will hold.", AttributionRule.AccordingTo)]
    [InlineData("Quist promised that the town would mend the dam.", AttributionRule.Model)]
    [InlineData("“Free the river at once and for all!”", AttributionRule.Uncued)]
    [InlineData("“Free the river at once and for all.” — Marta Quist", AttributionRule.Signature)]
    public void The_rule_that_found_an_attribution_is_told(string text, AttributionRule expected)
    {
        var explanation = ArticleReader.Explain(text);

        Assert.Equal(expected, Assert.Single(explanation.Bases).Rule);
    }

    [Fact]
    public void Scores_are_told_of_what_the_models_found_and_of_nothing_else()
    {
        var bases = ArticleReader.Explain(Article).Bases;

        Assert.Contains(bases, basis => basis.Rule == AttributionRule.Model);
        Assert.All(bases, basis => Assert.Equal(basis.Rule == AttributionRule.Model, basis.Scores is not null));
        Assert.All(bases, basis => Assert.True(basis.Scores is null || basis.Scores.Value.Verdict > basis.Scores.Value.Threshold));
    }

    [Theory]
    [InlineData("“It will hold,” Marta Quist said.", SpeakerRule.Name)]
    [InlineData("“It will hold,” she said.", SpeakerRule.Pronoun)]
    [InlineData("“It will hold,” the mayor said.", SpeakerRule.Description)]
    [InlineData("“It will hold,” a senior official said.", SpeakerRule.Unnamed)]
    public void How_the_source_points_at_the_speaker_is_told(string quotation, SpeakerRule expected)
    {
        var explanation = ArticleReader.Explain($"Mayor Marta Quist came home on Monday.\n\n{quotation}");

        Assert.Equal(expected, Assert.Single(explanation.Bases).SpeakerRule);
    }

    [Fact]
    public void The_antecedent_that_came_second_is_told()
    {
        var explanation = ArticleReader.Explain(
            "Ana Lopes spoke on Monday. Marta Quist spoke on Tuesday.\n\nShe promised that the town would mend the dam.");
        var reading = explanation.Reading;

        Assert.Equal("Marta Quist", reading.Actors[Assert.Single(reading.Attributions).Speaker!.Value].Name);
        Assert.Equal("Ana Lopes", reading.Actors[explanation.Bases[0].SpeakerRunnerUp!.Value].Name);
    }

    [Fact]
    public void The_source_that_came_second_is_told()
    {
        const string Text = "The head of the firm that owns the mill said it would close in May.";
        var second = Assert.Single(ArticleReader.Explain(Text).Bases).SourceRunnerUp!.Value;

        Assert.Equal("the mill", Text[second.Start..second.End]);
    }

    private static string Shape(Attribution attribution) =>
        $"{attribution.Kind} {string.Join(' ', attribution.Pieces)} {attribution.Cue} "
        + $"{attribution.Source} {attribution.Speaker} {attribution.Certainty}";
}
