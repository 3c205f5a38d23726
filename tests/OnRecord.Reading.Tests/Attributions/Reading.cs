using OnRecord.Reading.Attributions;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Attributions;

/// <summary>Renders attributions as "kind: piece + piece | cue | source", one a line, so that a case reads at a glance.</summary>
internal static class Reading
{
    public static string Of(string text)
    {
        var document = Document.Read(text, default);
        var drafts = AttributionReader.Read(document, QuotationPairer.Pair(document, default), Tagger.Default.Tag(document), default);
        return string.Join("\n", drafts.Select(draft => Render(text, draft)));
    }

    private static string Render(string text, AttributionDraft draft)
    {
        var pieces = string.Join(" + ", draft.Pieces.Select(piece => Cut(text, piece)));
        return $"{draft.Kind}: {pieces} | {Cut(text, draft.Cue)} | {Cut(text, draft.Source)}";
    }

    private static string Cut(string text, Extent? extent) =>
        extent is { } found ? text[found.Start..found.End].Replace('\n', '¶') : "-";
}
