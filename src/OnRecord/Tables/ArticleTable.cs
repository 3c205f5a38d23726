namespace OnRecord.Tables;

/// <summary>
/// Rows <c>A name title path hash length published outlet url authors</c>, each followed by what was read in the article.
/// The hash is the text's <see cref="Resources.TextHash"/>, its length is in UTF-16 units.
/// </summary>
internal static class ArticleTable
{
    public const char Kind = 'A';
    public const int Name = 1;
    public const int Title = 2;
    public const int Path = 3;
    public const int Hash = 4;
    public const int Length = 5;
    public const int Published = 6;
    public const int Outlet = 7;
    public const int Url = 8;
    public const int Authors = 9;
}
