using System.Globalization;
using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Training.Corpus;
using OnRecord.Training.Fitting;

namespace OnRecord.Training.Trainers;

/// <summary>Fits the part-of-speech tagger to machine-made tags.</summary>
internal static class TaggerTrainer
{
    private const int Passes = 8;

    // One order’s chances reach every model after the tagger: with one, attributions of articles that nobody learned from fall by 0.4 of F.
    private const int Orders = 16;

    // What fewer articles show would be their topic, or chance.
    private const int LeastArticles = 3;

    // In units of the model: smaller weights decide next to nothing, and there are many.
    private const int LeastWeight = 2;

    // The largest weights come near what 8 bits hold.
    private const int Scale = 6;

    /// <summary>Fits the tagger to all articles, and measures the same fit by cross-validation.</summary>
    public static FittedModel Run(IReadOnlyList<TrainingArticle> articles)
    {
        var figures = new TaggerFigures();
        foreach (var (train, test) in Folds.Of(articles, 5))
        {
            figures.Measure(Tagger.Read(Fit(train)), test);
        }

        var file = Fit(articles);
        return new FittedModel(Tagger.FileName, file, string.Create(CultureInfo.InvariantCulture, $"""
            ## {Tagger.FileName}: parts of speech

            Tags every token from left to right. Fitted to the machine-made tags of {articles.Count} articles, which are right
            about 97 times in 100, by an averaged perceptron of {Passes} passes, the mean of {Orders} such fits, each to other orders of
            the sentences; some sentences are learned a second time in capitals, as a headline, or in small letters. Words that
            the vocabulary is certain of, and marks, need no weights.

            Looks at: how the word is written, how its sentence writes capitals, its letters where the vocabulary knows it and
            its last two to four letters where not, the words beside it, how the next one is usually tagged, the two tags
            before it. A feature occurs in at least {LeastArticles} articles. The {Tagger.MostTags} most frequent tags are weighed; where the fitted
            model always gives a word so written the same tag after a certain tag, the answer is kept as its habit and not computed again.

            Agreement with the machine-made tags, five-fold over articles:

            {figures}
            Known weaknesses: nouns against adjectives before nouns, past tense against participle after a noun, names
            written in small letters. The tags it learns from have errors, so agreement above 97 is partly agreement in errors.
            """));
    }

    /// <returns>The model file.</returns>
    public static byte[] Fit(IReadOnlyList<TrainingArticle> articles)
    {
        var entries = VocabularyBuilder.Build(articles);
        var vocabulary = new Vocabulary(new FeatureTable([.. entries.Select(entry => entry.Key)], [.. entries.Select(entry => entry.Value)]));
        var sentences = Sentences(articles, vocabulary);
        var perceptron = new Perceptron(PennTags.Count, Census(sentences));
        for (var pass = 0; pass < Orders * Passes; pass++)
        {
            if (pass % Passes == 0)
            {
                perceptron.StartAnew();
            }

            Shuffle.InPlace<TaggedSentence>(sentences, (uint)pass + 1);
            foreach (var sentence in sentences)
            {
                Learn(perceptron, sentence);
            }
        }

        var tags = FrequentTags(sentences);
        return Write(HabitsOf(Tagger.Read(Write(new TagHabitFinder())), sentences));

        byte[] Write(TagHabitFinder habits)
        {
            var writer = new ModelWriter();
            writer.WriteTable(entries);
            writer.WriteNumber((uint)tags.Length);
            foreach (var tag in tags)
            {
                writer.WriteNumber((uint)tag);
            }

            perceptron.Write(writer, Scale, LeastWeight, sbyte.MaxValue, tags);
            habits.Write(writer);
            return writer.ToArray();
        }
    }

    private static TagHabitFinder HabitsOf(Tagger tagger, IEnumerable<TaggedSentence> sentences)
    {
        var habits = new TagHabitFinder();
        foreach (var sentence in sentences)
        {
            var tags = sentence.Alone.ToArray();
            tagger.TagInContext(sentence.Forms, tags);
            habits.Count(sentence, tags);
        }

        return habits;
    }

    // The model is asked for few others, and wrong about most of these.
    private static int[] FrequentTags(TaggedSentence[] sentences)
    {
        var counts = new int[PennTags.Count];
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Forms.Length; i++)
            {
                if (sentence.Alone[i] == Tagger.Open && sentence.Gold[i] is { } gold)
                {
                    counts[(int)gold]++;
                }
            }
        }

        return [.. Enumerable.Range(0, PennTags.Count).OrderByDescending(tag => counts[tag]).ThenBy(tag => tag).Take(Tagger.MostTags).Order()];
    }

    // Of every twenty sentences one more is learned in capitals, one as a headline, and of every forty one in small letters.
    private static TaggedSentence[] Sentences(IReadOnlyList<TrainingArticle> articles, Vocabulary vocabulary)
    {
        var sentences = new List<TaggedSentence>();
        for (var number = 0; number < articles.Count; number++)
        {
            sentences.AddRange(TaggedSentence.Of(number, articles[number], vocabulary));
            sentences.AddRange(TaggedSentence.Of(number, articles[number], vocabulary, TaggedSentence.Shout).Where((_, i) => i % 20 == 7));
            sentences.AddRange(TaggedSentence.Of(number, articles[number], vocabulary, TaggedSentence.Entitle).Where((_, i) => i % 20 == 13));
            sentences.AddRange(TaggedSentence.Of(number, articles[number], vocabulary, TaggedSentence.Mumble).Where((_, i) => i % 40 == 19));
        }

        return [.. sentences];
    }

    private static uint[] Census(IEnumerable<TaggedSentence> sentences)
    {
        var census = new FeatureCensus();
        var features = new FeatureList(new uint[TagFeatures.Capacity]);
        foreach (var sentence in sentences)
        {
            uint previous = Tagger.Open;
            uint beforePrevious = Tagger.Open;
            for (var i = 0; i < sentence.Forms.Length; i++)
            {
                var tag = (uint)sentence.Alone[i];
                if (tag == Tagger.Open)
                {
                    TagFeatures.Gather(ref features, sentence.Forms, sentence.Order, sentence.Style, i, previous, beforePrevious);
                    census.Count(sentence.Article, features.Keys);
                    tag = (uint)(sentence.Gold[i] ?? PennTag.NN);
                }

                beforePrevious = previous;
                previous = tag;
            }
        }

        return census.Keys(LeastArticles);
    }

    private static void Learn(Perceptron perceptron, TaggedSentence sentence)
    {
        Span<int> scores = stackalloc int[PennTags.Count];
        var features = new FeatureList(stackalloc uint[TagFeatures.Capacity]);
        uint previous = Tagger.Open;
        uint beforePrevious = Tagger.Open;
        for (var i = 0; i < sentence.Forms.Length; i++)
        {
            var tag = (int)sentence.Alone[i];
            if (tag == Tagger.Open)
            {
                TagFeatures.Gather(ref features, sentence.Forms, sentence.Order, sentence.Style, i, previous, beforePrevious);
                perceptron.Score(features.Keys, scores);
                tag = Perceptron.Best(scores);
                if (sentence.Gold[i] is { } gold)
                {
                    perceptron.Learn(features.Keys, tag, (int)gold);
                }
            }

            beforePrevious = previous;
            previous = (uint)tag;
        }
    }
}
