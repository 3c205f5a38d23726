using System.Collections;

namespace OnRecord.Reading.Text;

/// <summary>A list in the memory of a reading.</summary>
/// <param name="scratch">The reading's memory.</param>
/// <param name="capacity">How many items are expected.</param>
internal sealed class ScratchList<T>(Scratch scratch, int capacity) : IReadOnlyList<T>
    where T : struct
{
    private T[] _items = scratch.RentUnset<T>(Math.Max(16, capacity));

    public int Length { get; private set; }

    int IReadOnlyCollection<T>.Count => Length;

    public bool IsEmpty => Length == 0;

    public ref T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Length)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            return ref _items[index];
        }
    }

    T IReadOnlyList<T>.this[int index] => this[index];

    public ReadOnlySpan<T> AsSpan() => _items.AsSpan(0, Length);

    public void Add(T item)
    {
        if (Length == _items.Length)
        {
            var larger = scratch.RentUnset<T>(Length * 2);
            _items.CopyTo(larger, 0);
            _items = larger;
        }

        _items[Length++] = item;
    }

    /// <summary>Puts the items in order, unless they are.</summary>
    public void Sort(IComparer<T> comparer)
    {
        for (var i = 1; i < Length; i++)
        {
            if (comparer.Compare(_items[i - 1], _items[i]) > 0)
            {
                Array.Sort(_items, 0, Length, comparer);
                return;
            }
        }
    }

    /// <summary>Drops the items behind the first so many.</summary>
    public void Truncate(int length) => Length = Math.Min(length, Length);

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < Length; i++)
        {
            yield return _items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();
}
