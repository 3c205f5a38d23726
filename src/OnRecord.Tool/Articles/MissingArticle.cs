namespace OnRecord.Tool.Articles;

/// <summary>A line of input that should hold an article and does not.</summary>
/// <param name="Line">The line.</param>
/// <param name="Problem">What is wrong, and what to do.</param>
internal sealed record MissingArticle(InputPlace Line, string Problem) : PendingArticle(Line)
{
    public override string Name => Line.ToString();

    public override LoadedArticle Load() => new(Name) { Problem = Problem };
}
