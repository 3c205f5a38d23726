using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Attributions.Layout;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution;
using OnRecord.Reading.Resolution.Descriptions;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Resolution;

/// <summary>Reads articles in which sources stand in ⟦ ⟧ and contents in ⟨ ⟩, so that the tests depend on no other stage.</summary>
internal static class MarkedArticle
{
    /// <summary>The last attribution's speaker and certainty.</summary>
    public static string Read(string marked)
    {
        var (last, actors, _) = Resolve(marked);
        return $"{(last.Speaker is { } speaker ? actors.Actors[speaker].Name : "-")} {last.Certainty}";
    }

    /// <summary>The last attribution's source as printed.</summary>
    public static string? ReadSource(string marked)
    {
        var (last, _, text) = Resolve(marked);
        return last.Source is { } source ? text[source.Start..source.End] : null;
    }

    private static (Attribution Last, ActorSet Actors, string Text) Resolve(string marked)
    {
        var text = new System.Text.StringBuilder();
        var drafts = new List<AttributionDraft>();
        int start = 0;
        Extent? source = null;
        foreach (var c in marked)
        {
            switch (c)
            {
                case '⟦' or '⟨':
                    start = text.Length;
                    break;
                case '⟧':
                    source = new Extent(start, text.Length);
                    break;
                case '⟩':
                    var kind = text[start] == '“' ? AttributionKind.Direct : AttributionKind.Indirect;
                    drafts.Add(new AttributionDraft(kind, [new Extent(start, text.Length)], null, source));
                    source = null;
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        var document = Document.Read(text.ToString(), CancellationToken.None);
        var facts = new WordFacts(document, Lexicon.Shared, CancellationToken.None);
        var tags = Tagger.Default.Tag(document, WordForms.Of(document, Tagger.Default.Vocabulary, CancellationToken.None), CancellationToken.None);
        var actors = ActorFinder.Find(facts, tags, NameFinder.Find(facts, byline: -1, CancellationToken.None), CancellationToken.None);
        var attributions = new ScratchList<AttributionDraft>(document.Scratch, drafts.Count);
        drafts.ForEach(attributions.Add);
        var described = new DescribedRoles(facts, actors);
        var last = new SpeakerResolver(
            facts, actors, attributions, QuotationPairer.Pair(document, CancellationToken.None).Quotations, described,
            InterviewLabels.FirstQuestion(document), bases: null, CancellationToken.None).Resolve()[^1];
        return (last, actors with { Actors = described.Actors }, document.Text);
    }
}
