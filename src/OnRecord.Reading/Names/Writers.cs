using System.Collections.Immutable;
using OnRecord.Reading.Frame;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Who only wrote the article is no actor in it; who wrote it and is named in it, as an interviewer is, is one.</summary>
internal static class Writers
{
    /// <returns>The mentions without those in the byline of people whom the article does not name again.</returns>
    public static ImmutableArray<Mention> Drop(Document document, ArticleFrame frame, ImmutableArray<Mention> mentions)
    {
        if (frame.BylineParagraph < 0)
        {
            return mentions;
        }

        (int first, int end) = document.TokensOf(frame.BylineParagraph);
        var surnames = new SpanTable<byte>(document);
        foreach (Mention mention in mentions)
        {
            if (mention.Kind == ActorKind.Person && !InByline(mention))
            {
                Token surname = document.Tokens[mention.EndToken - 1];
                surnames.GetOrAdd(surname.Start, surname.Length) = 1;
            }
        }

        return mentions.RemoveAll(mention => InByline(mention)
            && !(mention.Kind == ActorKind.Person && surnames.TryGet(document.Span(mention.EndToken - 1), out _)));

        bool InByline(Mention mention) => mention.FirstToken >= first && mention.FirstToken < end;
    }
}
