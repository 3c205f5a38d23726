namespace OnRecord.Tables;

/// <summary>What was read in an article: the rows between its own and the next article's.</summary>
/// <param name="article">The article.</param>
/// <param name="row">Its own row.</param>
internal sealed class ArticleContent(Article article, TableRow row)
{
    private NamedActor[]? _actors;

    /// <summary>What is quoted, in text order.</summary>
    public Quote[] Quotes { get; } = ReadQuotes(article, row);

    /// <summary>Whom the article names, ordered by first mention.</summary>
    public NamedActor[] Actors => _actors ?? Once.Keep(ref _actors, ReadActors());

    /// <summary>The actor of an id; <see langword="null"/> when the article does not name it.</summary>
    public NamedActor? Find(string actorId)
    {
        foreach (NamedActor actor in Actors)
        {
            if (actor.Id == actorId)
            {
                return actor;
            }
        }

        return null;
    }

    private static Quote[] ReadQuotes(Article article, TableRow row)
    {
        var quotes = new List<Quote>();
        int position = row.Next;
        while (TryRead(row.Table, ref position, out TableRow next))
        {
            if (next.Kind == QuoteTable.Row)
            {
                quotes.Add(new Quote(article, next));
            }
        }

        return [.. quotes];
    }

    private static bool TryRead(Table table, ref int position, out TableRow next) =>
        table.TryRead(ref position, out next) && next.Kind != ArticleTable.Kind;

    private NamedActor[] ReadActors()
    {
        var actors = new List<NamedActor>();
        int position = row.Next;
        while (TryRead(row.Table, ref position, out TableRow next) && next.Kind != QuoteTable.Row)
        {
            actors.Add(new NamedActor(article, next));
        }

        return [.. actors];
    }
}
