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
    public IEnumerable<Article> FindArticles()
    {
        foreach (string name in Row.List(ActorTable.Articles))
        {
            yield return Part.TryGetArticle(name, out Article? article)
                ? Part.Corpus.KeptOf(article)
                : throw Row.Malformed($"there is no article \"{name}\"");
        }
    }
}
