namespace OnRecord.Tables;

/// <summary>Rows <c>P|O|L id name aliases roles articleNames</c>: a person, an organization, a place.</summary>
internal static class ActorTable
{
    public const int Id = 1;
    public const int Name = 2;
    public const int Aliases = 3;
    public const int Roles = 4;
    public const int Articles = 5;

    public static Actor[] Read(Corpus corpus, Table table)
    {
        var actors = new List<Actor>();
        var position = 0;
        while (table.TryRead(ref position, out TableRow row))
        {
            actors.Add(row.Kind switch
            {
                'P' => new Person(corpus, row),
                'O' => new Organization(corpus, row),
                'L' => new Place(corpus, row),
                _ => throw row.Malformed("it holds no person, organization or place"),
            });
        }

        return [.. actors];
    }
}
