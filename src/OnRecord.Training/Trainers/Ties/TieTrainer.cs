using System.Globalization;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Attributions.Ties;
using OnRecord.Reading.Models;
using OnRecord.Reading.Tags;
using OnRecord.Training.Corpus;
using OnRecord.Training.Fitting;
using OnRecord.Training.Trainers.Indirect;

namespace OnRecord.Training.Trainers.Ties;

/// <summary>Fits the model that ties quotations to their cues.</summary>
internal static class TieTrainer
{
    private const int LeastArticles = 3;
    private const int LeastWeight = 12;

    /// <summary>Fits the model to all articles, and measures the same fit by cross-validation.</summary>
    public static FittedModel Run(IReadOnlyList<TrainingArticle> articles, Tagger tagger)
    {
        List<(Example Example, bool Rule)> all = [];
        for (var number = 0; number < articles.Count; number++)
        {
            Gather(number, articles[number], tagger, all);
        }

        var (model, rule) = (0, 0);
        foreach (var (train, test) in Folds.Of([.. Enumerable.Range(0, articles.Count)], 5))
        {
            var fitted = TieModel.Read(Fit([.. all.Where(item => train.Contains(item.Example.Article)).Select(item => item.Example)]));
            foreach (var (example, isRule) in all.Where(item => test.Contains(item.Example.Article)))
            {
                model += fitted.Choose(example.Candidates) == example.Right ? 1 : 0;
                rule += isRule ? 1 : 0;
            }
        }

        return new FittedModel(TieModel.FileName, Fit([.. all.Select(item => item.Example)]), string.Create(CultureInfo.InvariantCulture, $"""
            ## {TieModel.FileName}: what a quotation is tied to

            One model of one label: of the verbs and colons before and after a quotation, which is its cue; or whether it carries
            on the quotation or the statement before it, stands alone, or is a part of the writer's sentence. Fitted to the
            likelihood of what people marked for {all.Count} quotations of {articles.Count} articles, by gradient steps.

            Look at: the marks at the quotation's ends, its length, the quotation before it and what the writer says between the
            two, what the rules would choose; of a cue its stem, side, distance, subject, auxiliaries, verbs and links between.
            Words that the tagger's vocabulary does not hold, and all names, are told by their kind only. A feature occurs in
            {LeastArticles} articles at least.

            Right, five-fold over articles: {100.0 * model / all.Count:F1} % of {all.Count}; the rules alone {100.0 * rule / all.Count:F1} %.

            Known weaknesses: cues that are nouns; whether people take two quotations with a cue between them for one.
            """));
    }

    private static byte[] Fit(List<Example> examples)
    {
        var writer = new ModelWriter();
        LogLinear.FitModel(examples, LeastArticles, LeastWeight, writer);
        return writer.ToArray();
    }

    private static void Gather(int number, TrainingArticle article, Tagger tagger, List<(Example, bool)> examples)
    {
        var evidence = MarkedArticle.Of(article, tagger).Evidence;
        var passage = evidence.Passage;
        var marked = new MarkedQuotations(article, evidence);
        var claims = new Claims(passage.Document);
        var labels = new LabelFinder(passage, claims);
        var judge = new QuotationJudge(passage);
        var attributor = new QuotationAttributor(passage, evidence.Cues, new SourceFinder(passage, new PhraseReader(passage)));
        var sites = new SiteReader(passage, judge, attributor, claims);
        var looked = new TieFeatures(evidence, judge, claims);
        var features = new FeatureList(new uint[TieFeatures.Capacity]);
        var ties = new List<Tie>();
        for (var paragraph = 0; paragraph < passage.Document.Paragraphs.Length; paragraph++)
        {
            labels.Read(paragraph, []);
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
                if (marked.Right(site, ties) is >= 0 and var right)
                {
                    looked.Look(site);
                    var candidates = new uint[ties.Count][];
                    for (var tie = 0; tie < candidates.Length; tie++)
                    {
                        looked.Gather(ref features, site, ties[tie]);
                        candidates[tie] = features.Keys.ToArray();
                    }

                    isPart = ties[right].Kind == TieKind.Part;
                    examples.Add((new Example(number, candidates, right), IsRule(site, ties[right])));
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

    private static bool IsRule(QuotationSite site, Tie right)
    {
        var cue = (site.Before ?? site.After)?.Cue;
        return !site.IsWhole ? right.Kind == TieKind.Part
            : cue is { } words ? right.Kind == TieKind.Cue && words.First <= right.Head && right.Head < words.End
            : right.Kind is TieKind.CarriesQuotation or TieKind.CarriesStatement or TieKind.Alone;
    }
}
