namespace OnRecord.Tables;

/// <summary>Rows <c>A name title path resource sha256 length published outlet url authors hash</c>, each followed by what was read in the article.</summary>
internal static class ArticleTable
{
    public const char Kind = 'A';
    public const int Name = 1;
    public const int Title = 2;
    public const int Path = 3;
    public const int Resource = 4;
    public const int Sha256 = 5;
    public const int Length = 6;
    public const int Published = 7;
    public const int Outlet = 8;
    public const int Url = 9;
    public const int Authors = 10;
    public const int Hash = 11;

    /// <summary>Makes a table's articles; what was read in them is left for <see cref="ArticleContent"/>.</summary>
    public static Article[] Read(CorpusPart part, Table table)
    {
        var articles = new List<Article>();
        var position = 0;
        while (table.TryRead(ref position, out TableRow row))
        {
            if (row.Kind == Kind)
            {
                articles.Add(new Article(part, row));
            }
            else if (articles.Count == 0)
            {
                throw row.Malformed("the first row is no article");
            }
        }

        return [.. articles];
    }
}
