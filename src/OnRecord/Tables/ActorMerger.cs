namespace OnRecord.Tables;

/// <summary>Joins what several assemblies say of their actors: actors of the same id are one.</summary>
internal static class ActorMerger
{
    public static Dictionary<string, Actor> Merge(Corpus corpus, IEnumerable<CorpusPart> parts)
    {
        var rows = new Dictionary<string, List<ActorRow>>(StringComparer.Ordinal);
        foreach (CorpusPart part in parts)
        {
            foreach (TableRow row in part.Actors.Rows())
            {
                string id = ActorTable.ReadId(row);
                if (!rows.TryGetValue(id, out List<ActorRow>? same))
                {
                    rows.Add(id, same = []);
                }

                same.Add(new ActorRow(part, row));
            }
        }

        return rows.ToDictionary(static actor => actor.Key, actor => ActorTable.Make(corpus, actor.Value), StringComparer.Ordinal);
    }
}
