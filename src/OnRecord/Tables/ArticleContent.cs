namespace OnRecord.Tables;

/// <summary>What was read in an article: the rows between its own and the next article's.</summary>
internal sealed class ArticleContent
{
    private readonly Article _article;
    private readonly TableRow _row;
    private readonly List<(string ActorId, IReadOnlyList<TextRange> Ranges)> _mentions = [];

    public ArticleContent(Article article, TableRow row)
    {
        _article = article;
        _row = row;
        var quotes = new List<Quote>();
        int position = row.Next;
        while (row.Table.TryRead(ref position, out TableRow next) && next.Kind != ArticleTable.Kind)
        {
            switch (next.Kind)
            {
                case QuoteTable.Row:
                    quotes.Add(new Quote(article, next, SpeakerOf(next)));
                    break;
                case MentionTable.Row:
                    _mentions.Add((next.Required(MentionTable.Actor), next.Ranges(MentionTable.Mentions, article.Length)));
                    break;
                default:
                    throw next.Malformed("it holds no quotation and no mentions");
            }
        }

        Quotes = quotes.AsReadOnly();
    }

    public IReadOnlyList<Quote> Quotes { get; }

    public IReadOnlyList<TextRange> MentionsOf(string actorId)
    {
        foreach ((string id, IReadOnlyList<TextRange> ranges) in _mentions)
        {
            if (id == actorId)
            {
                return ranges;
            }
        }

        return [];
    }

    public IReadOnlyList<Actor> FindActors()
    {
        var actors = new Actor[_mentions.Count];
        for (var i = 0; i < actors.Length; i++)
        {
            actors[i] = _article.Corpus.TryGetActor(_mentions[i].ActorId, out Actor? actor)
                ? actor
                : throw _row.Malformed($"there is no actor \"{_mentions[i].ActorId}\"");
        }

        return Array.AsReadOnly(actors);
    }

    /// <summary>The name or key of each quotation's or actor's member.</summary>
    /// <param name="kind">The kind of rows.</param>
    /// <param name="read">Reads a row's.</param>
    public IReadOnlyList<string> Members(char kind, Func<TableRow, string> read)
    {
        var members = new List<string>();
        int position = _row.Next;
        while (_row.Table.TryRead(ref position, out TableRow next) && next.Kind != ArticleTable.Kind)
        {
            if (next.Kind == kind)
            {
                members.Add(read(next));
            }
        }

        return members;
    }

    private string? SpeakerOf(TableRow quote)
    {
        if (!quote.Has(QuoteTable.Speaker))
        {
            return null;
        }

        int place = quote.Number(QuoteTable.Speaker);
        return place < _mentions.Count
            ? _mentions[place].ActorId
            : throw quote.Malformed($"the article has no actor {place} above");
    }
}
