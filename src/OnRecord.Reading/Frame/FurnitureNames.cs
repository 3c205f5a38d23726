using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Frame;

/// <summary>
/// Who only wrote the article or took its pictures is no actor in it; who is also named in its text, as an interviewer is, is one.
/// </summary>
internal static class FurnitureNames
{
    /// <summary>Takes the mentions out that are in the furniture and of nobody whom the text names.</summary>
    public static void Drop(Document document, Furniture furniture, ScratchList<Mention> mentions)
    {
        if (!furniture.Any)
        {
            return;
        }

        var surnames = new SpanTable<bool>(document);
        foreach (var mention in mentions)
        {
            if (mention.Kind == ActorKind.Person && !furniture[mention.FirstToken])
            {
                surnames.GetOrAdd(mention.EndToken - 1, mention.EndToken) = true;
            }
        }

        var kept = 0;
        foreach (var mention in mentions)
        {
            if (!furniture[mention.FirstToken]
                || (mention.Kind == ActorKind.Person && surnames.TryGet(mention.EndToken - 1, mention.EndToken, out _)))
            {
                mentions[kept++] = mention;
            }
        }

        mentions.Truncate(kept);
    }
}
