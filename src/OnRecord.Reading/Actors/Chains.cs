using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors;

/// <summary>Many short lists in the memory of a reading.</summary>
/// <param name="scratch">The reading's memory.</param>
internal readonly struct Chains<T>(Scratch scratch)
    where T : struct
{
    private readonly ScratchList<Link> _links = new(scratch, capacity: 0);

    /// <returns>The list with the item behind it.</returns>
    public Chain Add(Chain chain, T item)
    {
        _links.Add(new Link(item, Next: 0));
        if (chain.Count > 0)
        {
            _links[chain.Last - 1] = _links[chain.Last - 1] with { Next = _links.Length };
        }

        return new Chain(chain.Count > 0 ? chain.First : _links.Length, _links.Length, chain.Count + 1);
    }

    /// <returns>The first item of a list that has any.</returns>
    public T FirstOf(Chain chain) => _links[chain.First - 1].Item;

    public Enumerable Of(Chain chain) => new(_links, chain);

    public readonly struct Enumerable(ScratchList<Link> links, Chain chain)
    {
        public Enumerator GetEnumerator() => new(links, chain);
    }

    public struct Enumerator(ScratchList<Link> links, Chain chain)
    {
        private int _next = chain.First;

        public T Current { get; private set; }

        public bool MoveNext()
        {
            if (_next == 0)
            {
                return false;
            }

            (Current, _next) = links[_next - 1];
            return true;
        }
    }

    internal readonly record struct Link(T Item, int Next);
}
