namespace OnRecord.Tool.Articles;

/// <summary>An article that is still to be read.</summary>
/// <param name="Place">The line of input that it stands on; <see langword="null"/> for one that an argument names.</param>
internal abstract record PendingArticle(InputPlace? Place)
{
    /// <summary>What the output calls it.</summary>
    public abstract string Name { get; }

    /// <summary>Loads it. One that cannot be had is loaded as its problem.</summary>
    public abstract LoadedArticle Load();
}
