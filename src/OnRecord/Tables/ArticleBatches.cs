namespace OnRecord.Tables;

/// <summary>The articles that an assembly's tables hold; what was read in them is left for <see cref="ArticleContent"/>.</summary>
/// <param name="part">What the corpus holds of the assembly.</param>
internal sealed class ArticleBatches(CorpusPart part) : Batches<Article>(part.Assembly, "article table", part.Tables.Articles)
{
    protected override Article[] Read(Table table)
    {
        var articles = new List<Article>();
        var position = 0;
        while (table.TryRead(ref position, out TableRow row))
        {
            if (row.Kind == ArticleTable.Kind)
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
