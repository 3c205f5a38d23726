using System.Collections;
using System.Collections.Immutable;

namespace OnRecord.Generator.Values;

/// <summary>An immutable array that is equal to another of equal elements, so that the driver can tell that nothing changed.</summary>
internal readonly struct EquatableArray<T>(ImmutableArray<T> items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> _items = items;

    public static EquatableArray<T> Empty => default;

    public int Count => _items.IsDefault ? 0 : _items.Length;

    public T this[int index] => _items[index];

    public bool Equals(EquatableArray<T> other) => Items.Equals(other.Items) || AreEqual(Items, other.Items);

    /// <summary>What a function makes of each element.</summary>
    public EquatableArray<TResult> ConvertAll<TResult>(Func<T, TResult> convert)
        where TResult : IEquatable<TResult> => new(ImmutableArray.CreateRange(Items, convert));

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in Items)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <summary>Of thousands of elements most are the same instances, which then need not be fetched from memory.</summary>
    private static bool AreEqual(ImmutableArray<T> left, ImmutableArray<T> right)
    {
        if (typeof(T).IsValueType || left.Length != right.Length)
        {
            return left.AsSpan().SequenceEqual(right.AsSpan());
        }

        for (var index = 0; index < left.Length; index++)
        {
            if (!ReferenceEquals(left[index], right[index]) && left[index]?.Equals(right[index]) != true)
            {
                return false;
            }
        }

        return true;
    }

    private ImmutableArray<T> Items => _items.IsDefault ? ImmutableArray<T>.Empty : _items;
}

/// <summary>Makes those arrays.</summary>
internal static class EquatableArray
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());
}
