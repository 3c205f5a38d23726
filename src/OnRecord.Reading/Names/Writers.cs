using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Who only wrote the article is no actor in it; who wrote it and is named in it, as an interviewer is, is one.</summary>
internal static class Writers
{
    /// <summary>Takes the mentions out that are in the byline and of people whom the article does not name again.</summary>
    /// <param name="document">The article.</param>
    /// <param name="byline">The paragraph of its byline; -1 where it has none.</param>
    /// <param name="mentions">Its names.</param>
    public static void Drop(Document document, int byline, ScratchList<Mention> mentions)
    {
        if (byline < 0)
        {
            return;
        }

        (int first, int end) = document.TokensOf(byline);
        var surnames = new SpanTable<byte>(document);
        foreach (Mention mention in mentions)
        {
            if (mention.Kind == ActorKind.Person && !InByline(mention))
            {
                surnames.GetOrAdd(mention.EndToken - 1, mention.EndToken) = 1;
            }
        }

        int kept = 0;
        foreach (Mention mention in mentions)
        {
            if (!InByline(mention) || (mention.Kind == ActorKind.Person && surnames.TryGet(mention.EndToken - 1, mention.EndToken, out _)))
            {
                mentions[kept++] = mention;
            }
        }

        mentions.Truncate(kept);

        bool InByline(Mention mention) => mention.FirstToken >= first && mention.FirstToken < end;
    }
}
