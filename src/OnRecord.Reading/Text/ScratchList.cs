using System.Collections;

namespace OnRecord.Reading.Text;

/// <summary>A list in the memory of a reading.</summary>
/// <param name="scratch">The reading's memory.</param>
/// <param name="capacity">How many items are expected.</param>
internal sealed class ScratchList<T>(Scratch scratch, int capacity) : IReadOnlyList<T>
    where T : struct
{
    // Up to so many items are sorted one by one, without the objects that sorting an array takes.
    private const int MostInserted = 16;

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

    /// <summary>Puts the items in order, those that are equal as they stand. Nearly always they are in order, or are few.</summary>
    public void Sort(IComparer<T> comparer)
    {
        for (var i = 1; i < Length; i++)
        {
            if (comparer.Compare(_items[i - 1], _items[i]) <= 0)
            {
                continue;
            }

            if (Length > MostInserted)
            {
                this.OrderBy(static item => item, comparer).ToArray().CopyTo(_items, 0);
                return;
            }

            var item = _items[i];
            var place = i;
            for (; place > 0 && comparer.Compare(_items[place - 1], item) > 0; place--)
            {
                _items[place] = _items[place - 1];
            }

            _items[place] = item;
        }
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
}
