using OnRecord.Reading.Attributions;
using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Attributions.Statements;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Models;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Attributions.Indirect;

/// <summary>What the first questions leave hopeless is asked nothing else, and still counts as hopeless.</summary>
public class FirstQuestionsTests
{
    private const int Least = 0;

    private const string Text = """
        Marta Quist, who runs the harbor of Vesterhavn, told the council on Monday that the dam, which leaks, could fail by spring, and urged it to act.

        The engineer denied the report, adding that the gates of the old mill would hold until the town had found the money for new ones.
        """;

    [Fact]
    public void A_score_is_whole_or_less_than_was_asked()
    {
        using var document = Document.Read(Text, CancellationToken.None);
        var evidence = EvidenceOf(document);
        var (whole, cut) = (0, 0);
        foreach (var sentence in document.Sentences)
        {
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (evidence.Tag(token).IsVerb())
                {
                    var site = CueSite.At(evidence, sentence, token);
                    Compare(least => CueFeatures.Score(default(Noise), evidence, site, previous: -1, least));
                    CompareSources(site);
                    CompareContents(ContentSite.Of(evidence, site, source: default));
                }
            }
        }

        Assert.True(whole > 50 && cut > 50, $"{whole} whole, {cut} cut short");

        void CompareSources(CueSite site)
        {
            var questions = new SourceFeatures(evidence, site, previous: -1);
            var (first, end) = SourceModel.Candidates(evidence, site);
            for (var chunk = first; chunk < end; chunk++)
            {
                Compare(least => questions.Score(default(Noise), chunk, least));
            }
        }

        void CompareContents(ContentSite content)
        {
            var starts = new StartFeatures(evidence, content);
            for (var start = ContentModel.NextStart(evidence, content, ContentModel.None);
                start >= 0;
                start = ContentModel.NextStart(evidence, content, start))
            {
                _ = starts.Look(start);
                var looked = starts;
                Compare(least => looked.Score(default(Noise), least));
            }

            var from = content.Site.Head + 1;
            var ends = new EndFeatures(evidence, content, from, isTail: false);
            var cues = new bool[document.Tokens.Length];
            for (var span = ContentModel.FirstEnd(evidence, content, from); ContentModel.MoveNext(evidence, content, ref span, cues);)
            {
                var grown = span;
                Compare(least => ends.Score(default(Noise), grown, least));
            }
        }

        void Compare(Func<int, int> score)
        {
            var (all, some) = (score(int.MinValue), score(Least));
            Assert.True(some == all || some < Least, $"{some} instead of {all}");
            (whole, cut) = some == all ? (whole + 1, cut) : (whole, cut + 1);
        }
    }

    private static Evidence EvidenceOf(Document document)
    {
        var forms = WordForms.Of(document, Tagger.Default.Vocabulary, CancellationToken.None);
        var tags = Tagger.Default.Tag(document, forms);
        var passage = new Passage(
            document, WordClasses.Read(document, CancellationToken.None), tags,
            QuotationPairer.Pair(document, CancellationToken.None).Quotations);
        var cues = new CueFinder(passage);
        var contents = new ContentFinder(passage, cues, new QuotationJudge(passage), new Claims(document));
        return new Evidence(passage, forms, tags, new ScratchList<Mention>(document.Scratch, 0), cues, contents, CancellationToken.None);
    }

    /// <summary>Weighs every answer otherwise, for or against.</summary>
    private readonly struct Noise : IWeights
    {
        public int Of(uint question, uint answer) => Of(question, answer, 0);

        public int Of(uint question, uint first, uint second) => (int)(Ranker.Key(question, first, second) % 2001) - 1000;
    }
}
