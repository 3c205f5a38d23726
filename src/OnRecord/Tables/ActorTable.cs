namespace OnRecord.Tables;

/// <summary>
/// Rows <c>P|O|L key name aliases roles tables</c>: a person, an organization, a place. The key is the id without its kind, the
/// tables are the numbers of the article tables whose articles name the actor.
/// </summary>
internal static class ActorTable
{
    public const int Key = 1;
    public const int Name = 2;
    public const int Aliases = 3;
    public const int Roles = 4;
    public const int Tables = 5;

    /// <summary>Makes an actor of what one or several assemblies say of it.</summary>
    public static Actor Make(Corpus corpus, IReadOnlyList<ActorRow> rows) => rows[0].Row.Kind switch
    {
        'P' => new Person(corpus, rows),
        'O' => new Organization(corpus, rows),
        'L' => new Place(corpus, rows),
        _ => throw rows[0].Row.Malformed("it holds no person, organization or place"),
    };

    /// <summary>The id of the actor that a row is about, here or among an article's rows.</summary>
    public static string ReadId(TableRow row) => row.Kind switch
    {
        'P' => "person/",
        'O' => "organization/",
        'L' => "place/",
        _ => throw row.Malformed("it holds no person, organization or place"),
    } + row.Required(Key);
}
