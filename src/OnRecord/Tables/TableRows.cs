using System.Reflection;

namespace OnRecord.Tables;

/// <summary>The rows of an assembly's tables, fetched a table at a time.</summary>
/// <param name="count">How many tables there are.</param>
/// <param name="fetch">Fetches the rows of one; <see langword="null"/> when it has none.</param>
internal sealed class TableRows(int count, Func<int, string?> fetch)
{
    // Every corpus that the assembly is part of reads the same rows.
    private readonly string?[] _rows = new string?[count];

    public int Count => count;

    public static TableRows Of(Type[] tables) => new(tables.Length, i => tables[i].GetCustomAttribute<TableAttribute>()?.Rows);

    public static TableRows Of(string[] tables) => new(tables.Length, i => tables[i]);

    /// <summary>The rows of a table; <see langword="null"/> when it has none.</summary>
    public string? Read(int table) => Volatile.Read(ref _rows[table]) ?? (_rows[table] = fetch(table));
}
