using System.Reflection;

namespace OnRecord.Tables;

/// <summary>
/// A batch of articles or actors as generated code holds it: rows end with a line feed, fields are parted by tabs, the first
/// field is the kind of row. An empty or missing field is an absent value; fields beyond the known ones are left unread,
/// so that tables can grow.
/// </summary>
/// <param name="assembly">The assembly that holds the table.</param>
/// <param name="name">What to call it in messages: "article table".</param>
/// <param name="number">Its place among those of its name, counted from 0.</param>
/// <param name="text">Its rows.</param>
internal sealed class Table(Assembly assembly, string name, int number, string text)
{
    public string Text => text;

    /// <summary>Reads the row at a position and steps behind it.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(ref int position, out TableRow row)
    {
        if (position >= text.Length)
        {
            row = default;
            return false;
        }

        int end = text.IndexOf('\n', position);
        end = end < 0 ? text.Length : end;
        row = new TableRow(this, position, end);
        position = end + 1;
        return true;
    }

    /// <summary>The exception for a row that this run time cannot read.</summary>
    public InvalidOperationException Malformed(int position, string what) =>
        Malformed($"row {1 + text.Take(position).Count(static unit => unit == '\n')}: {what}");

    /// <summary>The exception for a table that this run time cannot read.</summary>
    public InvalidOperationException Malformed(string what) => Mismatch.Of(assembly, $"{name} {number}: {what}");
}
