using OnRecord.Reading.Attributions;
using OnRecord.Reading.Attributions.Indirect;
using OnRecord.Reading.Attributions.Layout;
using OnRecord.Reading.Frame;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Attributions;

/// <summary>Renders attributions as "kind: piece + piece | cue | source", one a line, so that a case reads at a glance.</summary>
internal static class Reading
{
    public static string Of(string text)
    {
        using var document = Document.Read(text, default);
        var facts = new WordFacts(document, Lexicon.Shared, default);
        var mentions = NameFinder.Find(facts, FrameReader.Read(facts).BylineParagraph, default);
        LabelInitials.Add(facts, mentions);
        var drafts = Drafts(document, mentions, default);
        return string.Join("\n", drafts.Select(draft => Render(text, draft)));
    }

    public static ScratchList<AttributionDraft> Drafts(Document document, ScratchList<Mention> mentions, CancellationToken cancellationToken)
    {
        var forms = WordForms.Of(document, Tagger.Default.Vocabulary, CancellationToken.None);
        var tags = Tagger.Default.Tag(document, forms, CancellationToken.None);
        var quotations = QuotationPairer.Pair(document, CancellationToken.None);
        var furniture = FrameReader.Read(new WordFacts(document, Lexicon.Shared, cancellationToken), cancellationToken).Furniture;
        return AttributionReader.Read(
            document, furniture, forms, tags, quotations, mentions, IndirectModel.Default,
            InterviewLabels.FirstQuestion(document) >= 0, cancellationToken);
    }

    private static string Render(string text, AttributionDraft draft)
    {
        var pieces = string.Join(" + ", draft.Pieces.Select(piece => Cut(text, piece)));
        return $"{draft.Kind}: {pieces} | {Cut(text, draft.Cue)} | {Cut(text, draft.Source)}";
    }

    private static string Cut(string text, Extent? extent) =>
        extent is { } found ? text[found.Start..found.End].Replace('\n', '¶') : "-";
}
