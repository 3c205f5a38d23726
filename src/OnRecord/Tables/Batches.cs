using System.Reflection;

namespace OnRecord.Tables;

/// <summary>The items that an assembly's tables hold: each table is read at the first use of an item in it.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="name">What to call a table in messages: "article table".</param>
/// <param name="rows">The tables' rows.</param>
internal abstract class Batches<T>(Assembly assembly, string name, TableRows rows)
    where T : class
{
    private readonly T[]?[] _batches = new T[rows.Count][];

    /// <summary>The items of a table, counted from 0: the same array every time.</summary>
    public T[] Of(int batch) => (uint)batch < (uint)_batches.Length ? _batches[batch] ?? Keep(batch) : throw Missing(batch);

    /// <summary>The item at a place in a table, both counted from 0: the same instance every time.</summary>
    public T At(int batch, int place)
    {
        T[] items = Of(batch);
        return (uint)place < (uint)items.Length ? items[place] : throw Missing(batch, place, typeof(T));
    }

    /// <summary>The item at a place, of a kind of its own.</summary>
    public TItem At<TItem>(int batch, int place)
        where TItem : class, T => At(batch, place) as TItem ?? throw Missing(batch, place, typeof(TItem));

    /// <summary>The items of all tables, in a new array.</summary>
    public T[] ToArray()
    {
        var all = new List<T>();
        for (var i = 0; i < rows.Count; i++)
        {
            all.AddRange(Of(i));
        }

        return [.. all];
    }

    /// <summary>The items of all tables by their keys.</summary>
    public Dictionary<string, T> ToDictionary(Func<T, string> keyOf)
    {
        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (T item in Of(i))
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

    /// <summary>Makes the items of a table.</summary>
    protected abstract T[] Read(Table table);

    private T[] Keep(int batch)
    {
        lock (_batches)
        {
            return _batches[batch] ??= Read(Table(batch));
        }
    }

    private Table Table(int batch) => new(assembly, name, batch, rows.Read(batch) ?? throw Empty(batch));

    // What throws stands apart: at a program's start all of a method is compiled, needed or not.
    private InvalidOperationException Missing(int batch) => Mismatch.Of(assembly, $"there is no {name} {batch}");

    private InvalidOperationException Missing(int batch, int place, Type type) => Table(batch).Malformed($"place {place} holds no {type.Name}");

    private InvalidOperationException Empty(int batch) => Mismatch.Of(assembly, $"{name} {batch} has no rows");
}
