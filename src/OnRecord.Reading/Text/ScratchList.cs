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

    /// <summary>Puts the items in order, those that are equal as they stand. Most often they are in order already.</summary>
    public void Sort(IComparer<T> comparer)
    {
        if (IsSorted(comparer))
        {
            return;
        }

        var (items, merged) = (_items, scratch.RentUnset<T>(Length));
        for (var run = 1; run < Length; run *= 2)
        {
            for (var first = 0; first < Length; first += 2 * run)
            {
                var middle = Math.Min(first + run, Length);
                Merge(items.AsSpan(first, middle - first), items.AsSpan(middle, Math.Min(run, Length - middle)), merged.AsSpan(first), comparer);
            }

            (items, merged) = (merged, items);
        }

        _items = items;
    }

    /// <summary>Turns the order of the items from the given one on around.</summary>
    public void Reverse(int first) => Array.Reverse(_items, first, Length - first);

    /// <summary>Drops an item; those behind it move up.</summary>
    public void RemoveAt(int index)
    {
        Length--;
        Array.Copy(_items, index + 1, _items, index, Length - index);
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

    private bool IsSorted(IComparer<T> comparer)
    {
        for (var i = 1; i < Length; i++)
        {
            if (comparer.Compare(_items[i - 1], _items[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void Merge(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> merged, IComparer<T> comparer)
    {
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var takesLeft = comparer.Compare(left[0], right[0]) <= 0;
            merged[0] = takesLeft ? left[0] : right[0];
            left = takesLeft ? left.Slice(1) : left;
            right = takesLeft ? right : right.Slice(1);
            merged = merged.Slice(1);
        }

        left.CopyTo(merged);
        right.CopyTo(merged.Slice(left.Length));
    }
}
