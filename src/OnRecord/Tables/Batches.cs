namespace OnRecord.Tables;

/// <summary>Rows that are read a table at a time, each table once.</summary>
internal sealed class Batches<T>(Table[] tables, Func<Table, T[]> read)
    where T : class
{
    private readonly T[]?[] _batches = new T[tables.Length][];

    /// <summary>The item in a row of a table, both counted from 0: the same instance every time.</summary>
    public T this[int batch, int row]
    {
        get
        {
            T[] items = Batch(batch);
            return (uint)row < (uint)items.Length ? items[row] : throw NoRow(batch, row);
        }
    }

    /// <summary>The items of all tables, in a new array.</summary>
    public T[] ToArray()
    {
        var all = new List<T>();
        for (var i = 0; i < tables.Length; i++)
        {
            all.AddRange(Batch(i));
        }

        return [.. all];
    }

    /// <summary>The items of all tables by their keys.</summary>
    public Dictionary<string, T> ToDictionary(Func<T, string> keyOf)
    {
        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        for (var i = 0; i < tables.Length; i++)
        {
            foreach (T item in Batch(i))
            {
                string key = keyOf(item);
                if (items.ContainsKey(key))
                {
                    throw tables[i].Malformed($"\"{key}\" stands there twice");
                }

                items.Add(key, item);
            }
        }

        return items;
    }

    /// <summary>The exception for a row that is not there or is of another kind.</summary>
    public InvalidOperationException NoRow(int batch, int row) => tables[batch].Malformed($"it has no such row {row}");

    private T[] Batch(int batch) => Once.Make(ref _batches[batch], (Table: tables[batch], Read: read), static state => state.Read(state.Table));
}
