using System.Globalization;
using OnRecord.Reading.Tags;
using OnRecord.Training.Corpus;

namespace OnRecord.Training.Trainers;

/// <summary>Counts how often the tagger agrees with the tags that it should have learned.</summary>
internal sealed class TaggerFigures
{
    private static readonly (string Name, TaggedSentence.Rewriting? Rewriting)[] Writings =
    [
        ("as printed", null),
        ("in capitals", TaggedSentence.Shout),
        ("as a headline", TaggedSentence.Entitle),
        ("in small letters", TaggedSentence.Mumble),
    ];

    private readonly (int Right, int All, int RightWords, int Words)[] _counts = new (int, int, int, int)[Writings.Length];

    public void Measure(Tagger tagger, IReadOnlyList<TrainingArticle> articles)
    {
        for (var writing = 0; writing < Writings.Length; writing++)
        {
            ref var counts = ref _counts[writing];
            foreach (var sentence in articles.SelectMany(article => TaggedSentence.Of(0, article, tagger.Vocabulary, Writings[writing].Rewriting)))
            {
                var tags = sentence.Alone.ToArray();
                tagger.TagInContext(sentence.Forms, tags);
                for (var i = 0; i < tags.Length; i++)
                {
                    if (sentence.Gold[i] is { } gold)
                    {
                        var right = (PennTag)tags[i] == gold ? 1 : 0;
                        var word = gold.IsPunctuation() ? 0 : 1;
                        counts = (counts.Right + right, counts.All + 1, counts.RightWords + (right * word), counts.Words + word);
                    }
                }
            }
        }
    }

    /// <returns>A table in Markdown.</returns>
    public override string ToString()
    {
        var rows = Writings.Zip(_counts, (writing, counts) => string.Create(
            CultureInfo.InvariantCulture,
            $"| {writing.Name} | {100.0 * counts.Right / counts.All:F1} | {100.0 * counts.RightWords / counts.Words:F1} |\n"));
        return "| text | all tokens | words |\n|---|---|---|\n" + string.Concat(rows);
    }
}
