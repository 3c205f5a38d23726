namespace OnRecord.Tables;

/// <summary>An actor as an article names it.</summary>
/// <param name="article">The article.</param>
/// <param name="row">What its table says of the actor.</param>
internal sealed class NamedActor(Article article, TableRow row)
{
    /// <summary>The actor's id.</summary>
    public string Id { get; } = ActorTable.ReadId(row);

    /// <summary>The name of the actor's field, or the key that it follows from.</summary>
    public string Member => row.Optional(MentionTable.Member) ?? row.Required(MentionTable.Key);

    /// <summary>Where the article names the actor, in text order.</summary>
    public TextRange[] Mentions => row.Ranges(MentionTable.Mentions, article.Length);

    /// <summary>The actor itself.</summary>
    public Actor Find() => article.Corpus.TryGetActor(Id, out Actor? actor) ? actor : throw row.Malformed($"there is no actor \"{Id}\"");
}
