using System.Globalization;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Attributions.Layout;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Attributions.Ties;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Training.Corpus;
using OnRecord.Training.Fitting;
using OnRecord.Training.Trainers.Indirect;

namespace OnRecord.Training.Trainers.Ties;

/// <summary>Fits the model that ties quotations to their cues.</summary>
internal static class TieTrainer
{
    private const int LeastArticles = 3;
    private const int LeastWeight = 12;
    private const int Orders = 32;
    private const int Mistakes = 6;

    /// <summary>Fits the model to all articles, and measures the same fit by cross-validation.</summary>
    public static FittedModel Run(IReadOnlyList<TrainingArticle> articles, Tagger tagger)
    {
        List<TieExample> all = [];
        for (var number = 0; number < articles.Count; number++)
        {
            Gather(number, articles[number], tagger, all);
        }

        var (model, rule) = (0, 0);
        var mistaken = new Dictionary<(TieKind Right, TieKind Chosen), int>();
        foreach (var (train, test) in Folds.Of([.. Enumerable.Range(0, articles.Count)], 5))
        {
            var fitted = TieModel.Read(Fit([.. all.Where(item => train.Contains(item.Example.Article)).Select(item => item.Example)]));
            foreach (var (example, kinds, isRule) in all.Where(item => test.Contains(item.Example.Article)))
            {
                var chosen = fitted.Choose(example.Candidates);
                var mistake = (Right: kinds[example.Right], Chosen: kinds[chosen]);
                if (chosen == example.Right || (IsNone(mistake.Right) && IsNone(mistake.Chosen)))
                {
                    model++;
                }
                else
                {
                    mistaken[mistake] = mistaken.GetValueOrDefault(mistake) + 1;
                }

                rule += isRule ? 1 : 0;
            }
        }

        var worst = mistaken.OrderByDescending(mistake => mistake.Value).ThenBy(mistake => mistake.Key).Take(Mistakes)
            .Select(mistake => $"{mistake.Key.Right} as {mistake.Key.Chosen} {mistake.Value}");
        return new FittedModel(TieModel.FileName, Fit([.. all.Select(item => item.Example)]), string.Create(CultureInfo.InvariantCulture, $"""
            ## {TieModel.FileName}: what a quotation is tied to

            One model of one label: which of the verbs and colons before and after a quotation is its cue; or whether it continues
            the quotation or the statement before it, stands alone, is a part of what the writer's sentence attributes, or is
            said by nobody: a title, a heading, irony. Fitted to the likelihood of what was marked for {all.Count} quotations of
            {articles.Count} articles, by gradient steps; the mean of {Orders} fits, each to another order of them.

            Look at: the marks at the quotation's ends, its length, the quotation before it and what the writer says between the
            two, what the rules would choose; of a cue its stem, side, distance, subject, auxiliaries, verbs and links between.
            Words that the tagger's vocabulary does not hold, and all names, are known by their kind only. A feature occurs in
            at least {LeastArticles} articles.

            Correct, five-fold over articles: {100.0 * model / all.Count:F1} % of {all.Count}; the rules alone {100.0 * rule / all.Count:F1} %. What is part of
            a sentence and what nobody says count as one here. Most often mistaken:
            {string.Join(", ", worst)}.

            Known weaknesses: cues that are nouns; whether people take two quotations with a cue between them for one.
            """));
    }

    private static byte[] Fit(List<Example> examples)
    {
        var writer = new ModelWriter();
        writer.WriteRanker(LogLinear.Fit(examples, LeastArticles, LeastWeight, Orders));
        return writer.ToArray();
    }

    private static void Gather(int number, TrainingArticle article, Tagger tagger, List<TieExample> examples)
    {
        var read = MarkedArticle.Of(article, tagger);
        var evidence = read.Evidence;
        var passage = evidence.Passage;
        var marked = new MarkedQuotations(article, evidence);
        var claims = new Claims(passage.Document);
        var judge = new QuotationJudge(passage);
        var attributor = new QuotationAttributor(passage, evidence.Cues, new SourceFinder(passage, new PhraseReader(passage)));
        var sites = new SiteReader(passage, judge, attributor, claims);
        var labels = new LabelFinder(passage, read.Mentions, sites, claims, InterviewLabels.FirstQuestion(passage.Document) >= 0);
        var looked = new TieFeatures(evidence, judge, claims);
        var answers = new Answers([]);
        var ties = new ScratchList<Tie>(passage.Document.Scratch, 0);
        for (var paragraph = 0; paragraph < passage.Document.Paragraphs.Length; paragraph++)
        {
            labels.Read(paragraph, new ScratchList<Draft>(passage.Document.Scratch, 0));
        }

        // Within a paragraph the engine reads quotations first, and what holds them as parts after those.
        var parts = new List<int>();
        for (var i = 0; i < passage.Quotations.Length; i++)
        {
            var quotation = passage.Quotations[i];
            if (claims[quotation.FirstToken])
            {
                continue;
            }

            if (i > 0 && passage.Quotations[i - 1].Paragraph != quotation.Paragraph)
            {
                parts.ForEach(Take);
                parts.Clear();
            }

            var isPart = false;
            if (!quotation.IsContinuation)
            {
                var site = sites.At(i);
                sites.List(site, ties);
                if (ties.Length > 1 && marked.Right(site, ties) is >= 0 and var right)
                {
                    looked.Look(site);
                    var candidates = new uint[ties.Length][];
                    for (var tie = 0; tie < candidates.Length; tie++)
                    {
                        _ = looked.ScoreKind(answers, ties[tie].Kind);
                        _ = ties[tie].Kind == TieKind.Cue ? looked.ScoreCue(answers, site, ties[tie].Head) : 0;
                        candidates[tie] = answers.Take();
                    }

                    isPart = IsNone(ties[right].Kind);
                    examples.Add(new TieExample(
                        new Example(number, candidates, right), [.. ties.Select(tie => tie.Kind)], IsRule(site, ties[right])));
                }
            }

            if (isPart)
            {
                parts.Add(i);
            }
            else
            {
                Take(i);
            }
        }

        void Take(int index)
        {
            if (marked.IsAttributed(index))
            {
                claims.Take(new TokenRange(passage.Quotations[index].FirstToken, passage.Quotations[index].EndToken));
                claims.Take(marked.CueOf(index));
            }
        }
    }

    private static bool IsNone(TieKind kind) => kind is TieKind.Part or TieKind.Unsaid;

    private static bool IsRule(QuotationSite site, Tie right)
    {
        var cue = (site.Before ?? site.After)?.Cue;
        return !site.IsWhole ? IsNone(right.Kind)
            : cue is { } words ? right.Kind == TieKind.Cue && words.First <= right.Head && right.Head < words.End
            : right.Kind is TieKind.CarriesQuotation or TieKind.CarriesStatement or TieKind.Alone;
    }
}
