using System.Globalization;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Training.Corpus;
using OnRecord.Training.Fitting;

namespace OnRecord.Training.Trainers.Indirect;

/// <summary>Fits the models that read attributions in the writer's words.</summary>
internal static class IndirectTrainer
{
    // Where the harmonic mean of precision and recall is highest in cross-validation, to within a tenth of a point: of such
    // thresholds a strict one, as a false statement misleads a reader more than a missing one.
    private const short Threshold = -110;

    private const int LeastArticles = 3;
    private const int LeastWeight = 12;

    // The mean of several fits depends less on the order in which examples come.
    private const int Orders = 48;

    // The verdict is learned from what the others find in articles that they were not fitted to.
    private const int VerdictFolds = 8;

    // It has few examples, and people disagree most about them: with larger steps it learns what they did by chance.
    private const double VerdictRate = 0.05;

    /// <summary>Fits the models to all articles, and measures the same fit by cross-validation.</summary>
    public static FittedModel Run(IReadOnlyList<TrainingArticle> articles, Tagger tagger)
    {
        MarkedArticle[] marked = [.. articles.Select(article => MarkedArticle.Of(article, tagger))];
        var (found, right, all) = (0, 0, 0);
        foreach (var (train, test) in Folds.Of(marked, 5))
        {
            var model = IndirectModel.Read(Fit(train));
            foreach (var article in test)
            {
                var drafts = new ScratchList<Draft>(article.Evidence.Document.Scratch, 0);
                var reader = Reader(article, model);
                foreach (var sentence in article.Evidence.Document.Sentences)
                {
                    reader.Read(sentence, known: null, drafts);
                }

                found += drafts.Length;
                right += drafts.Count(draft => IsMarked(article, draft));
                all += article.Attributions.Count + article.Missed;
            }
        }

        return new FittedModel(IndirectModel.FileName, Fit(marked), string.Create(CultureInfo.InvariantCulture, $"""
            ## {IndirectModel.FileName}: attributions in the writer's words

            A gate that dismisses words which are hardly ever cues, and six models of one label each: whether a word is the head of
            a cue; which noun phrase is its source; where its content starts, where it ends, whether it continues after the
            cue; and, of cue, source and content together, whether that is an attribution. Fitted to the likelihood of what
            was marked in {marked.Length} articles, by gradient steps, each the mean of {Orders} fits to other orders of them; the last model is
            learned from what the others find in articles that they were not fitted to.

            Look at: the stem of the cue, its auxiliaries, parts of speech and words around it, the kind of noun phrase before and
            after it, quotation marks, the cue before it in its sentence, what the rules take it for; of content its first and
            last words, its length, verbs, commas. The sixteen to twenty-three features of each choice were picked from some fifty, one by one,
            by the likelihood of articles held out: more made it slower and not better. Words that the tagger's vocabulary does not
            hold, and all names, are known by their kind only. A feature occurs in at least {LeastArticles} articles. The features that
            tell most are asked first, and candidates that they leave far behind are dropped; that loses one in 1,000.

            Of all attributions, quotations included, five-fold over articles, without the rules for quotations: precision
            {100.0 * right / found:F1}, recall {100.0 * right / all:F1} (content half right or better, and the source).

            "According to", and sentences of more than 400 tokens, are left to the rules. A lone pronoun or number is not taken for content.

            Known weaknesses: cues that are not verbs; verbs of intent and support ("seeks", "backs"), which people mark one time
            and pass over the next; content that ends before its sentence does; sources in another sentence.
            """));
    }

    /// <returns>The model file.</returns>
    public static byte[] Fit(IReadOnlyList<MarkedArticle> articles)
    {
        var verdicts = new List<Example>();
        foreach (var (train, test) in Folds.Of(articles, VerdictFolds))
        {
            var finder = IndirectModel.Read(Fit(train, []));
            foreach (var article in test)
            {
                GatherVerdicts(verdicts, article, finder);
            }
        }

        return Fit(articles, verdicts);
    }

    private static byte[] Fit(IReadOnlyList<MarkedArticle> articles, List<Example> verdicts)
    {
        var gate = GateFitter.Fit(articles);
        var examples = new ExampleGatherer(new CueGate(new FeatureTable([.. gate.Keys], [.. gate.Values])));
        for (var number = 0; number < articles.Count; number++)
        {
            examples.Gather(number, articles[number]);
        }

        var writer = new ModelWriter();
        writer.WriteWeight(Threshold);
        writer.WriteTable([.. gate]);
        (List<Example> Examples, double Rate)[] models =
        [
            (examples.Cues, LogLinear.UsualRate),
            (examples.Sources, LogLinear.UsualRate),
            (examples.Starts, LogLinear.UsualRate),
            (examples.Ends, LogLinear.UsualRate),
            (examples.Tails, LogLinear.UsualRate),
            (verdicts, VerdictRate),
        ];
        foreach (var weights in models.AsParallel().AsOrdered().Select(model =>
            LogLinear.Fit(model.Examples, LeastArticles, LeastWeight, Orders, model.Rate)))
        {
            writer.WriteRanker(weights);
        }

        return writer.ToArray();
    }

    private static void GatherVerdicts(List<Example> verdicts, MarkedArticle article, IndirectModel finder)
    {
        var evidence = article.Evidence;
        var answers = new Answers([]);
        var reader = Reader(article, finder);
        var number = verdicts.Count == 0 ? 0 : verdicts[^1].Article + 1;
        foreach (var sentence in evidence.Document.Sentences)
        {
            var findings = reader.Find(sentence, known: null);
            for (var i = 0; i < findings.Length; i++)
            {
                var (holds, isHeld) = FindingJudge.Nesting(findings, i);
                _ = VerdictFeatures.Score(answers, evidence, findings[i], holds, isHeld);
                verdicts.Add(new Example(number, [answers.Take()], IsMarked(article, findings[i].ToDraft(evidence, finder.Threshold)) ? 1 : 0));
            }
        }
    }

    private static IndirectReader Reader(MarkedArticle article, IndirectModel model)
    {
        var passage = article.Evidence.Passage;
        var sources = new SourceFinder(passage, new PhraseReader(passage));
        var claims = new Claims(passage.Document);
        var judge = new QuotationJudge(passage);
        var bounds = new ContentBounds(article.Evidence, claims, judge);
        return new IndirectReader(article.Evidence, model, claims, sources, new NounCues(passage), bounds, new NamingWords(passage, judge));
    }

    private static bool IsMarked(MarkedArticle article, Draft draft) => article.Attributions.Any(marked =>
        Agreement.Share(article.Evidence, marked.Pieces, draft.Pieces) >= 50 && Agreement.IsSameSource(marked.Source, draft.Source));
}
