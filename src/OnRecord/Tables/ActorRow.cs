namespace OnRecord.Tables;

/// <summary>What one assembly says of an actor.</summary>
/// <param name="Part">What the corpus holds of that assembly.</param>
/// <param name="Row">The actor's row there.</param>
internal readonly record struct ActorRow(CorpusPart Part, TableRow Row)
{
    /// <summary>The texts of a list in all rows, each once, in order.</summary>
    public static IReadOnlyList<string> Union(IReadOnlyList<ActorRow> rows, int field) => rows.Count == 1
        ? rows[0].Row.List(field)
        : rows.SelectMany(row => row.Row.List(field)).Distinct(StringComparer.Ordinal).ToList().AsReadOnly();

    /// <summary>The articles that name the actor.</summary>
    /// <param name="actorId">The actor's id.</param>
    public IEnumerable<Article> FindArticles(string actorId)
    {
        foreach (int table in Row.Numbers(ActorTable.Tables))
        {
            foreach (Article article in Part.Articles.Of(table))
            {
                if (article.Content.Find(actorId) is not null)
                {
                    yield return Part.Corpus.KeptOf(article);
                }
            }
        }
    }
}
