using OnRecord.Reading;

namespace OnRecord.Tool.Lines;

/// <summary>A run of the article's text in the output: UTF-16 units, end exclusive.</summary>
internal sealed record SpanLine(int Start, int End)
{
    public static SpanLine Of(Extent extent) => new(extent.Start, extent.End);
}
