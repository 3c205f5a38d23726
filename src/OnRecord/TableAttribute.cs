using System.ComponentModel;

namespace OnRecord;

/// <summary>For generated code: the rows of a batch of articles or actors.</summary>
/// <remarks>
/// Rows are no string literals in code, because those end at 16 MB an assembly (CS8103), are UTF-16, and are loaded with the
/// code that names them. An attribute's text is UTF-8, without that limit, and read when its batch is first used.
/// </remarks>
/// <param name="rows">The rows, each ending with a line feed.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Field)]
public sealed class TableAttribute(string rows) : Attribute
{
    /// <summary>What the fields are called that hold an assembly's tables, before their numbers.</summary>
    internal const string Field = "Table";

    /// <summary>The rows, each ending with a line feed.</summary>
    public string Rows { get; } = rows;
}
