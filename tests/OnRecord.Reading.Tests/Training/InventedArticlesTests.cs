using OnRecord.Training;
using OnRecord.Training.Corpus;

namespace OnRecord.Reading.Tests.Training;

/// <summary>What the invented articles' annotations say stands in their texts: nothing else would notice.</summary>
public class InventedArticlesTests
{
    [Theory]
    [InlineData("train")]
    [InlineData("test")]
    public void Every_form_and_role_of_every_actor_is_printed(string part) => Assert.All(Articles(part), static article =>
    {
        var text = article.Document.Text;
        Assert.NotEmpty(article.Actors!);
        Assert.All(
            article.Actors!.SelectMany(static actor => actor.Aliases.Prepend(actor.Name).Append(actor.Role ?? "")),
            form => Assert.Contains(form, text, StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("train")]
    [InlineData("test")]
    public void Every_part_of_every_attribution_is_made_of_whole_words(string part) => Assert.All(Articles(part), static article =>
    {
        Assert.NotEmpty(article.Attributions);
        Assert.All(
            article.Attributions.SelectMany(static attribution => attribution.Source.Concat(attribution.Cue).Concat(attribution.Content)),
            extent =>
            {
                var text = article.Document.Text;
                Assert.InRange(extent.Start, 0, extent.End - 1);
                Assert.InRange(extent.End, extent.Start + 1, text.Length);
                Assert.False(IsInsideWord(text, extent.Start) || IsInsideWord(text, extent.End), text[extent.Start..extent.End]);
            });
    });

    [Theory]
    [InlineData("train")]
    [InlineData("test")]
    public void Every_speaker_is_an_actor_and_says_an_attribution(string part) => Assert.All(Articles(part), static article =>
    {
        var contents = article.Attributions.Select(static attribution => attribution.Content[0].Start).ToHashSet();
        Assert.All(article.Speakers, speaker =>
        {
            Assert.Contains(speaker.At, contents);
            Assert.Contains(article.Actors!, actor => actor.Name == speaker.Speaker);
        });
    });

    private static IReadOnlyList<TrainingArticle> Articles(string part) =>
        CorpusFolder.Read(Path.Combine(RepositoryFolder.Find("src/OnRecord.Training/Articles"), part));

    private static bool IsInsideWord(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);
}
