using OnRecord.Tables;

namespace OnRecord;

/// <summary>A human being whom articles name.</summary>
public sealed record Person : Actor
{
    internal Person(Corpus corpus, IReadOnlyList<ActorRow> rows)
        : base(corpus, rows)
    {
    }
}
