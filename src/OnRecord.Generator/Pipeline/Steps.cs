namespace OnRecord.Generator.Pipeline;

/// <summary>The names under which the driver tracks the pipeline's steps, in the order of the flow.</summary>
internal static class Steps
{
    /// <summary>Whether the project's C# is new enough.</summary>
    public const string Language = nameof(Language);

    /// <summary>Namespace and accessibility.</summary>
    public const string Options = nameof(Options);

    /// <summary>The marked files with their metadata, a step a file.</summary>
    public const string ArticleFiles = nameof(ArticleFiles);

    /// <summary>Those whose reading has begun, a step a file.</summary>
    public const string BegunArticles = nameof(BegunArticles);

    /// <summary>What each contributes to what articles share, or why it does not, a step a file.</summary>
    public const string ArticleResults = nameof(ArticleResults);

    /// <summary>What is said of them.</summary>
    public const string ArticleProblems = nameof(ArticleProblems);

    /// <summary>The articles of each source file, whatever they are called.</summary>
    public const string ArticleGroups = nameof(ArticleGroups);

    /// <summary>What the articles of each want to be called.</summary>
    public const string NameClaims = nameof(NameClaims);

    /// <summary>What each is called beside all others.</summary>
    public const string Names = nameof(Names);

    /// <summary>Whom those of each source file name.</summary>
    public const string ArticleActors = nameof(ArticleActors);

    /// <summary>The articles of each source file under their names.</summary>
    public const string ArticleBatches = nameof(ArticleBatches);

    /// <summary>The actors of each source file.</summary>
    public const string ActorBatches = nameof(ActorBatches);

    /// <summary>How many of both there are.</summary>
    public const string Corpus = nameof(Corpus);

    /// <summary>What of the project stands where generated types have to.</summary>
    public const string TakenNames = nameof(TakenNames);
}
