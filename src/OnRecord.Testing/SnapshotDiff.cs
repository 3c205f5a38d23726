using System.Globalization;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace OnRecord.Testing;

/// <summary>A difference as people read it: removed and added lines with their line numbers, and a few unchanged ones around them.</summary>
internal static class SnapshotDiff
{
    private const int Context = 2;

    public static string Write(string verified, string received)
    {
        var lines = InlineDiffBuilder.Diff(verified, received, ignoreWhiteSpace: false).Lines;
        var shown = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Type != ChangeType.Unchanged)
            {
                for (var near = Math.Max(0, i - Context); near <= Math.Min(lines.Count - 1, i + Context); near++)
                {
                    shown[near] = true;
                }
            }
        }

        var diff = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (shown[i])
            {
                diff.AppendLine(Line(lines[i]));
            }
            else if (i > 0 && shown[i - 1])
            {
                diff.AppendLine("       …");
            }
        }

        return diff.ToString();
    }

    private static string Line(DiffPiece line)
    {
        var mark = line.Type switch
        {
            ChangeType.Inserted => '+',
            ChangeType.Deleted => '-',
            _ => ' ',
        };
        var number = line.Position?.ToString(CultureInfo.InvariantCulture) ?? "";
        return $"{number,6} {mark} {line.Text}";
    }
}
