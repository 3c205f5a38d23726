using System.Buffers;

namespace OnRecord.Reading.Text;

/// <summary>The memory that one reading works in: arrays from the shared pool, given back together when the reading is done.</summary>
internal sealed class Scratch : IDisposable
{
    private const int UsualLeases = 64;

    private Lease[] _leases = ArrayPool<Lease>.Shared.Rent(UsualLeases);
    private int _count;

    /// <returns>An array of at least so many elements, those all default.</returns>
    public T[] Rent<T>(int length)
        where T : struct
    {
        var array = RentUnset<T>(length);
        Array.Clear(array, 0, length);
        return array;
    }

    /// <returns>An array of at least so many elements, of any values: for what is written before it is read.</returns>
    public T[] RentUnset<T>(int length)
        where T : struct
    {
        if (_count == _leases.Length)
        {
            var larger = ArrayPool<Lease>.Shared.Rent(2 * _count);
            _leases.CopyTo(larger, 0);
            ArrayPool<Lease>.Shared.Return(_leases, clearArray: true);
            _leases = larger;
        }

        var array = ArrayPool<T>.Shared.Rent(length);
        _leases[_count++] = new Lease(array, Pool<T>.Return);
        return array;
    }

    /// <summary>Gives the arrays back: nothing may use them any more.</summary>
    public void Dispose()
    {
        for (var i = 0; i < _count; i++)
        {
            _leases[i].Return(_leases[i].Array);
        }

        if (_leases.Length > 0)
        {
            ArrayPool<Lease>.Shared.Return(_leases, clearArray: true);
            (_leases, _count) = ([], 0);
        }
    }

    private readonly record struct Lease(Array Array, Action<Array> Return);

    private static class Pool<T>
    {
        public static readonly Action<Array> Return = static array => ArrayPool<T>.Shared.Return((T[])array);
    }
}
