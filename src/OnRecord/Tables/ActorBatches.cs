namespace OnRecord.Tables;

/// <summary>The actors that an assembly's tables hold, as this assembly alone knows them.</summary>
/// <param name="part">What the corpus holds of the assembly.</param>
internal sealed class ActorBatches(CorpusPart part) : Batches<Actor>(part.Assembly, "actor table", part.Tables.Actors)
{
    protected override Actor[] Read(Table table)
    {
        var actors = new List<Actor>();
        var position = 0;
        while (table.TryRead(ref position, out TableRow row))
        {
            actors.Add(ActorTable.Make(part.Corpus, [new ActorRow(part, row)]));
        }

        return [.. actors];
    }
}
