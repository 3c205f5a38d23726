using OnRecord.Reading;
using OnRecord.Reading.Actors;
using OnRecord.Reading.Entities;
using OnRecord.Reading.Models;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;
using OnRecord.Training.Corpus;
using OnRecord.Training.Fitting;

namespace OnRecord.Training.Trainers;

/// <summary>Fits the entity tagger to listed actors.</summary>
internal static class EntityTrainer
{
    private const int Passes = 4;

    // With 8, which names are found depends on the orders more than on most rules: 0.3 of F on news that it has not learned.
    private const int Orders = 24;

    // Invented articles name towns and firms that nobody knows, and more of them than news does: as often as they are, they would
    // make places of what news sells in shops.
    private const int NewsWeight = 4;

    // What fewer articles show would be their topic, or chance.
    private const int LeastArticles = 4;

    // In units of the model: smaller weights decide next to nothing, and there are many.
    private const int LeastWeight = 4;
    private const int Scale = 24;

    /// <summary>Fits the tagger to all listed articles, and measures it by cross-validation and on other articles.</summary>
    /// <param name="sets">The articles.</param>
    /// <param name="tagger">Tags their parts of speech.</param>
    public static FittedModel Run(TrainingSets sets, Tagger tagger)
    {
        var news = EntityExample.Of(sets.News, tagger, NewsWeight);
        var invented = EntityExample.Of(sets.Invented, tagger);
        List<EntityExample> examples = [.. news, .. invented];
        var (rules, model) = (new ActorScores(), new ActorScores());
        foreach (var (learned, test) in Folds.Of(examples, 5))
        {
            Measure(static view => view.Proposals, test, rules);
            var tagged = EntityTagger.Read(Fit(learned));
            Measure(view => tagged.Find(view), test, model);
        }

        var file = Fit(examples);
        var all = EntityTagger.Read(file);
        var (newsTest, inventedTest) = (EntityExample.Of(sets.NewsTest, tagger), EntityExample.Of(sets.InventedTest, tagger));
        return new FittedModel(EntityTagger.FileName, file, $"""
            ## {EntityTagger.FileName}: names of people, organizations and places

            Cuts each sentence into names and other words: every run of capitalized words, with small words inside, is scored
            for each kind, and the best segmentation is taken. Fitted by a structured averaged perceptron of {Passes} passes to
            {news.Count} articles of news whose actors were listed by hand, each taken {NewsWeight} times, and {invented.Count} invented ones, the mean
            of {Orders} such fits, each to other orders of the articles; every place that prints a listed form is taken as a name.
            CoreNLP's entities were tried and left out: they take other things for names, and made the figures worse. So were clusters
            of word vectors (GloVe, 256 to 1,024 clusters), here and in the other models: they improved nothing.

            Looks at: the names that the rules propose there and how the run overlaps them, what the word lists say of the run
            and of its words, shapes, parts of speech, the words beside and inside, endings of unknown words (three letters of
            words longer than five, else two), how the article uses the first and last word elsewhere. A feature occurs in
            at least {LeastArticles} articles. An acronym in brackets after a name is decided by a rule, not by weights. Runs whose ends
            and neighbours speak against a name by {-EntityTagger.LeastOfPlaces} are not scored as a whole.
            Fit it again when the rules or lists change: it has learned how far to trust them.

            Actors found (F), as the scorer counts them, when its names are gathered in place of the rules':

            | articles | all | person | organization | place |
            |---|---|---|---|---|
            {rules.ToRow("train, rules alone")}
            {model.ToRow("train, model, five-fold")}
            {Measured(newsTest, static view => view.Proposals).ToRow("dev, rules alone")}
            {Measured(newsTest, view => all.Find(view)).ToRow("dev, model")}
            {Measured(inventedTest, static view => view.Proposals).ToRow("invented, not learned from, rules alone")}
            {Measured(inventedTest, view => all.Find(view)).ToRow("invented, not learned from, model")}

            Known weaknesses: names with "and" inside, bodies named by a common word, places that are also surnames, headlines
            in capitals.
            """);

        static ActorScores Measured(List<EntityExample> articles, Func<EntityView, ScratchList<Mention>> find)
        {
            var scores = new ActorScores();
            Measure(find, articles, scores);
            return scores;
        }
    }

    /// <returns>The model file.</returns>
    public static byte[] Fit(IReadOnlyList<EntityExample> examples)
    {
        var perceptron = new Perceptron(EntityTagger.Kinds, Census(examples));
        var order = examples.SelectMany(static example => Enumerable.Repeat(example, example.Weight)).ToArray();
        for (var pass = 0; pass < Orders * Passes; pass++)
        {
            if (pass % Passes == 0)
            {
                perceptron.StartAnew();
            }

            Shuffle.InPlace<EntityExample>(order, (uint)pass + 1);
            Learn(perceptron, order);
        }

        var writer = new ModelWriter();
        perceptron.Write(writer, Scale, LeastWeight, KindModel.MostWeight, [.. Enumerable.Range(0, EntityTagger.Kinds)]);
        return writer.ToArray();
    }

    private static void Measure(Func<EntityView, ScratchList<Mention>> find, IEnumerable<EntityExample> examples, ActorScores scores)
    {
        foreach (var example in examples)
        {
            scores.Add(example.Actors, ActorFinder.Find(example.View.Facts, example.View.Tags, find(example.View), CancellationToken.None).Actors);
        }
    }

    private static uint[] Census(IReadOnlyList<EntityExample> examples)
    {
        var census = new FeatureCensus();
        for (var number = 0; number < examples.Count; number++)
        {
            var view = examples[number].View;
            var scorer = new EntityScorer(features =>
            {
                census.Count(number, features);
                return default;
            });
            var chart = new EntityChart(scorer, view.Facts.Document.Scratch);
            scorer.Open(view);
            var found = new ScratchList<EntitySpan>(view.Facts.Document.Scratch, 0);
            foreach (var sentence in view.Facts.Document.Sentences)
            {
                chart.Cut(view, sentence, found);
            }
        }

        return census.Keys(LeastArticles);
    }

    private static void Learn(Perceptron perceptron, EntityExample[] examples)
    {
        var scorer = new EntityScorer(Score);
        var chart = new EntityChart(scorer, Scratch.Open());
        foreach (var (_, view, gold, _) in examples)
        {
            var found = new ScratchList<EntitySpan>(view.Facts.Document.Scratch, 0);
            var right = gold.ToLookup(span => view.Facts.Document.SentenceOf(span.First));
            for (var number = 0; number < view.Facts.Document.Sentences.Length; number++)
            {
                var sentence = view.Facts.Document.Sentences[number];
                var reachable = right[number].Where(span => EntitySpans.CanBeName(view, sentence, span.First, span.End)).ToList();
                scorer.Open(view);
                chart.Cut(view, sentence, found);
                perceptron.Decide();
                Move(perceptron, view, sentence, found.Except(reachable), -1);
                Move(perceptron, view, sentence, reachable.Except(found), 1);
            }
        }

        KindScores Score(ReadOnlySpan<uint> features)
        {
            Span<int> scores = stackalloc int[EntityTagger.Kinds];
            perceptron.Score(features, scores);
            return new KindScores(scores[(int)ActorKind.Person], scores[(int)ActorKind.Organization], scores[(int)ActorKind.Place]);
        }
    }

    private static void Move(Perceptron perceptron, EntityView view, Sentence sentence, IEnumerable<EntitySpan> spans, int by)
    {
        var style = view.StyleOf(sentence);
        var features = new FeatureList(stackalloc uint[EntityFeatures.MostOfAll]);
        foreach (var span in spans)
        {
            features.Clear();
            EntityFeatures.AddAll(ref features, view, sentence, style, span.First, span.End);
            perceptron.Move(features.Keys, (int)span.Kind, by);
        }
    }
}
