using System.Buffers;

namespace OnRecord.Reading.Text;

/// <summary>The memory that one reading works in: arrays from the shared pool, given back together when the reading is done.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly List<IDisposable> _leases = [];

    /// <returns>An array of at least so many elements, those all default.</returns>
    public T[] Rent<T>(int length)
        where T : struct
    {
        var array = ArrayPool<T>.Shared.Rent(length);
        Array.Clear(array, 0, length);
        _leases.Add(new Lease<T>(array));
        return array;
    }

    /// <summary>Gives the arrays back: nothing may use them any more.</summary>
    public void Dispose()
    {
        foreach (var lease in _leases)
        {
            lease.Dispose();
        }

        _leases.Clear();
    }

    private sealed class Lease<T>(T[] array) : IDisposable
    {
        public void Dispose() => ArrayPool<T>.Shared.Return(array);
    }
}
