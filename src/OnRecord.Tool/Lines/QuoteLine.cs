using OnRecord.Reading;
using OnRecord.Resources;

namespace OnRecord.Tool.Lines;

/// <summary>A quotation in the output.</summary>
/// <param name="Kind">How much of it stands inside quotation marks.</param>
/// <param name="Certainty">How its speaker was found.</param>
/// <param name="Line">The line where it starts, counted from 1.</param>
/// <param name="Text">Its spans as printed, joined by a space; a line end inside a span is a space too.</param>
/// <param name="Spans">Where it stands, quotation marks included.</param>
/// <param name="Cue">The words that attribute, where there are any.</param>
/// <param name="Speaker">Who says it, where that is known.</param>
internal sealed record QuoteLine(
    AttributionKind Kind,
    Certainty Certainty,
    int Line,
    string Text,
    IReadOnlyList<SpanLine> Spans,
    SpanLine? Cue,
    SpeakerLine? Speaker)
{
    public static QuoteLine Of(string text, LineStarts lines, ArticleReading reading, Attribution attribution) => new(
        attribution.Kind,
        attribution.Certainty,
        lines.LineOf(attribution.Pieces[0].Start),
        string.Join(' ', attribution.Pieces.Select(piece => Unwrapped.Of(text[piece.Start..piece.End]))),
        [.. attribution.Pieces.Select(SpanLine.Of)],
        attribution.Cue is { } cue ? SpanLine.Of(cue) : null,
        SpeakerLine.Of(reading, attribution));
}
