namespace OnRecord.Reading.Text;

/// <summary>A line or block of the article without its line ends: UTF-16 offsets, end exclusive.</summary>
internal readonly record struct Paragraph(int Start, int End)
{
    public Extent Extent => new(Start, End);
}
