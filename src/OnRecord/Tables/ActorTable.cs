namespace OnRecord.Tables;

/// <summary>Rows <c>P|O|L id name aliases roles articleNames</c>: a person, an organization, a place.</summary>
internal static class ActorTable
{
    public const int Id = 1;
    public const int Name = 2;
    public const int Aliases = 3;
    public const int Roles = 4;
    public const int Articles = 5;

    /// <summary>Makes a table's actors, each of its one row.</summary>
    public static Actor[] Read(CorpusPart part, Table table)
    {
        var actors = new List<Actor>();
        var position = 0;
        while (table.TryRead(ref position, out TableRow row))
        {
            actors.Add(Make(part.Corpus, [new ActorRow(part, row)]));
        }

        return [.. actors];
    }

    /// <summary>Makes an actor of what one or several assemblies say of it.</summary>
    public static Actor Make(Corpus corpus, IReadOnlyList<ActorRow> rows) => rows[0].Row.Kind switch
    {
        'P' => new Person(corpus, rows),
        'O' => new Organization(corpus, rows),
        'L' => new Place(corpus, rows),
        _ => throw rows[0].Row.Malformed("it holds no person, organization or place"),
    };
}
