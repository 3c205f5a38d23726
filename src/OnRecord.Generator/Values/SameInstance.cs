using System.Collections.Immutable;

namespace OnRecord.Generator.Values;

/// <summary>
/// Takes arrays for equal when they are one and the same. What the driver gathers anew has changed, or what follows finds out that
/// it has not: to compare it an item at a time would pass over all items once more.
/// </summary>
internal sealed class SameInstance<T> : IEqualityComparer<ImmutableArray<T>>
{
    public static SameInstance<T> Comparer { get; } = new();

    public bool Equals(ImmutableArray<T> x, ImmutableArray<T> y) => x == y;

    public int GetHashCode(ImmutableArray<T> obj) => obj.GetHashCode();
}
