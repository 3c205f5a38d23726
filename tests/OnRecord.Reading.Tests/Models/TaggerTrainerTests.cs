using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;
using OnRecord.Training.Corpus;
using OnRecord.Training.Trainers;

namespace OnRecord.Reading.Tests.Models;

public class TaggerTrainerTests
{
    private static readonly string[] Tagged =
    [
        "The_DT mill_NN closed_VBD ._.",
        "A_DT mill_NN closed_VBD in_IN Orrin_NNP ._.",
        "Ferreira_NNP sold_VBD the_DT mill_NN ._.",
        "The_DT mill_NN sold_VBD flour_NN ._.",
    ];

    [Fact]
    public void The_same_articles_give_the_same_model_file() => Assert.Equal(TaggerTrainer.Fit(Articles()), TaggerTrainer.Fit(Articles()));

    [Fact]
    public void The_tagger_repeats_what_it_was_taught()
    {
        var tagger = Tagger.Read(TaggerTrainer.Fit(Articles()));

        foreach (var article in Articles())
        {
            var tags = tagger.Tag(article.Document);
            Assert.Equal(GoldTags.Of(article), Enumerable.Range(0, tags.Length).Select(i => (PennTag?)tags[i]));
        }
    }

    [Fact]
    public void The_vocabulary_holds_common_words_and_no_names()
    {
        var vocabulary = Tagger.Read(TaggerTrainer.Fit(Articles())).Vocabulary;

        Assert.NotEqual(0, vocabulary[Reading.Models.Hashing.Word("mill")]);
        Assert.Equal(0, vocabulary[Reading.Models.Hashing.Word("Ferreira")]);
    }

    private static List<TrainingArticle> Articles() => [.. Enumerable.Range(0, 12).Select(i => Article($"article-{i}", Tagged[i % Tagged.Length]))];

    private static TrainingArticle Article(string name, string tagged)
    {
        var pairs = tagged.Split(' ').Select(pair => pair.Split('_')).ToList();
        var text = string.Join(' ', pairs.Select(pair => pair[0]));
        var tokens = new List<MachineToken>();
        var offset = 0;
        foreach (var pair in pairs)
        {
            tokens.Add(new MachineToken(new Extent(offset, offset + pair[0].Length), pair[1], "O"));
            offset += pair[0].Length + 1;
        }

        return new TrainingArticle(name, Document.Read(text, CancellationToken.None), [], tokens, null, []);
    }
}
