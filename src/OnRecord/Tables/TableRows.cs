using System.Reflection;

namespace OnRecord.Tables;

/// <summary>The rows of an assembly's tables, fetched a table at a time.</summary>
/// <param name="Count">How many tables there are.</param>
/// <param name="Read">Fetches the rows of one; <see langword="null"/> when it has none.</param>
internal readonly record struct TableRows(int Count, Func<int, string?> Read)
{
    public static TableRows Of(Type[] tables) => new(tables.Length, i => tables[i].GetCustomAttribute<TableAttribute>()?.Rows);

    public static TableRows Of(string[] tables) => new(tables.Length, i => tables[i]);
}
