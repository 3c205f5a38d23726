using OnRecord.Reading.Text;

namespace OnRecord.Reading.Frame;

/// <summary>What kind of article it is, as a headline opens with before a colon, or a line above it says: "Obituary", "Analysis".</summary>
internal static class ColumnLabels
{
    public static readonly WordTable All = DataFile.Words("column-labels.tsv");
}
