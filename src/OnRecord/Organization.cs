using OnRecord.Tables;

namespace OnRecord;

/// <summary>A body of people that articles name: a company, party, agency, team or newspaper.</summary>
public sealed record Organization : Actor
{
    internal Organization(Corpus corpus, IReadOnlyList<ActorRow> rows)
        : base(corpus, rows)
    {
    }
}
