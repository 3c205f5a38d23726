using System.Reflection;

namespace OnRecord.Tables;

/// <summary>The items that an assembly's tables hold: each table is read at the first use of an item in it.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="name">What to call a table in messages: "article table".</param>
/// <param name="rows">The tables' rows.</param>
/// <param name="read">Makes the items of a table.</param>
internal sealed class Batches<T>(Assembly assembly, string name, TableRows rows, Func<Table, T[]> read)
    where T : class
{
    private readonly T[]?[] _batches = new T[rows.Count][];

    /// <summary>The item at a place in a table, both counted from 0: the same instance every time.</summary>
    public TItem At<TItem>(int batch, int place)
        where TItem : class, T
    {
        if ((uint)batch >= (uint)rows.Count)
        {
            throw Mismatch.Of(assembly, $"there is no {name} {batch}");
        }

        T[] items = Batch(batch);
        return (uint)place < (uint)items.Length && items[place] is TItem item
            ? item
            : throw Table(batch).Malformed($"place {place} holds no {typeof(TItem).Name}");
    }

    /// <summary>The items of all tables, in a new array.</summary>
    public T[] ToArray()
    {
        var all = new List<T>();
        for (var i = 0; i < rows.Count; i++)
        {
            all.AddRange(Batch(i));
        }

        return [.. all];
    }

    /// <summary>The items of all tables by their keys.</summary>
    public Dictionary<string, T> ToDictionary(Func<T, string> keyOf)
    {
        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (T item in Batch(i))
            {
                string key = keyOf(item);
                if (items.ContainsKey(key))
                {
                    throw Table(i).Malformed($"\"{key}\" stands there twice");
                }

                items.Add(key, item);
            }
        }

        return items;
    }

    /// <summary>The rows of all tables, without making items.</summary>
    public IEnumerable<TableRow> Rows()
    {
        for (var i = 0; i < rows.Count; i++)
        {
            Table table = Table(i);
            var position = 0;
            while (table.TryRead(ref position, out TableRow row))
            {
                yield return row;
            }
        }
    }

    private T[] Batch(int batch) => Volatile.Read(ref _batches[batch]) ?? Once.Keep(ref _batches[batch], read(Table(batch)));

    private Table Table(int batch) => new(assembly, $"{name} {batch}", rows.Read(batch) ?? throw Mismatch.Of(assembly, $"{name} {batch} has no rows"));
}
