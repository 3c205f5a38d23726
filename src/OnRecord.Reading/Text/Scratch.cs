namespace OnRecord.Reading.Text;

/// <summary>The memory that one reading works in. The next one on the thread works in it again, unless it was collected in between.</summary>
/// <remarks>
/// Nothing but making an array depends on its type. The framework's shared pool would be compiled for each of some fifty types,
/// which was a quarter of all methods that a first reading waits for.
/// </remarks>
internal sealed class Scratch : IDisposable
{
    [ThreadStatic]
    private static WeakReference<Scratch?>? _idle;

    private readonly Dictionary<Type, Shelf> _shelves = [];

    private Scratch()
    {
    }

    /// <returns>Memory that no other reading works in until it is disposed of.</returns>
    public static Scratch Open()
    {
        if (_idle is null || !_idle.TryGetTarget(out Scratch? scratch) || scratch is null)
        {
            return new Scratch();
        }

        _idle.SetTarget(null);
        return scratch;
    }

    /// <returns>An array of at least so many elements, those all default.</returns>
    public T[] Rent<T>(int length)
        where T : struct
    {
        T[] array = RentUnset<T>(length);
        Array.Clear(array, 0, length);
        return array;
    }

    /// <returns>An array of at least so many elements, of any values: for what is written before it is read.</returns>
    public T[] RentUnset<T>(int length)
        where T : struct
    {
        ref Array? array = ref ShelfOf(typeof(T)).Take(length, out int size);
        return (T[])(array ??= new T[size]);
    }

    /// <summary>Leaves the memory to the next reading: nothing may use its arrays any more.</summary>
    public void Dispose()
    {
        foreach (Shelf shelf in _shelves.Values)
        {
            shelf.TakeBack();
        }

        _idle ??= new WeakReference<Scratch?>(null);
        _idle.SetTarget(this);
    }

    private Shelf ShelfOf(Type type)
    {
        if (!_shelves.TryGetValue(type, out Shelf? shelf))
        {
            shelf = new Shelf();
            _shelves.Add(type, shelf);
        }

        return shelf;
    }
}
