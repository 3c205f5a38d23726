using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;

namespace OnRecord.Tables;

/// <summary>The rows of an assembly's tables, fetched a table at a time. Every corpus that the assembly is part of reads the same.</summary>
internal sealed class TableRows
{
    private readonly string?[] _rows;

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)]
    private readonly Type? _holder;

    /// <summary>Tables that are at hand.</summary>
    public TableRows(string[] rows) => _rows = rows;

    /// <summary>Tables in the attributes of a type's fields.</summary>
    /// <param name="holder">The type.</param>
    /// <param name="count">How many tables there are.</param>
    public TableRows([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type holder, int count)
    {
        _holder = holder;
        _rows = new string[count];
    }

    public int Count => _rows.Length;

    /// <summary>The rows of a table; <see langword="null"/> when it has none.</summary>
    public string? Read(int table) => _rows[table] ??= Fetch(table);

    private string? Fetch(int table) =>
        _holder?.GetField(TableAttribute.Field + table.ToString(CultureInfo.InvariantCulture))?.GetCustomAttribute<TableAttribute>()?.Rows;
}
