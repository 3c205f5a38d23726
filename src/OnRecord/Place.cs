using OnRecord.Tables;

namespace OnRecord;

/// <summary>A country, city, region, river or building that articles name.</summary>
public sealed record Place : Actor
{
    internal Place(Corpus corpus, IReadOnlyList<ActorRow> rows)
        : base(corpus, rows)
    {
    }
}
