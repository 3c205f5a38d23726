using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions;

/// <summary>
/// Tells a conversation whose lines open with their speakers' names ("Marta Quist: It will hold.") from lists that look the same: somebody
/// speaks more than once in it, and nobody's line is a figure.
/// </summary>
internal static class NamedTurns
{
    private const int FewestTurns = 3;

    /// <param name="document">The article.</param>
    /// <param name="mentions">Its names.</param>
    /// <returns>Whether the article is such a conversation.</returns>
    public static bool Are(Document document, ScratchList<Mention> mentions)
    {
        int turns = 0;
        bool recurs = false;
        SpanTable<bool>? speakers = null;
        for (int paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++)
        {
            if (Colon(document, mentions, paragraph) is not { } colon)
            {
                continue;
            }

            if (document.KindOf(colon + 1) == TokenKind.Number)
            {
                return false;
            }

            turns++;
            ref bool isKnown = ref (speakers ??= new SpanTable<bool>(document)).GetOrAdd(colon - 1, colon);
            recurs |= isKnown;
            isKnown = true;
        }

        return recurs && turns >= FewestTurns;
    }

    /// <returns>The colon behind the name that the paragraph opens with; <see langword="null"/> where something else does.</returns>
    public static int? Colon(Document document, ScratchList<Mention> mentions, int paragraph)
    {
        (int first, int end) = document.TokensOf(paragraph);
        if (first >= end || Mention.FirstAfter(mentions, document.Tokens[first].Start) is var i && i == mentions.Length)
        {
            return null;
        }

        Mention speaker = mentions[i];
        bool opens = speaker.TitleFirst == first
            || (speaker.TitleFirst == first + 1 && document.Span(first).Equals("the".AsSpan(), StringComparison.OrdinalIgnoreCase));
        return opens && speaker.Kind != ActorKind.Place && speaker.EndToken + 1 < end && document.IsMark(speaker.EndToken, ':')
            ? speaker.EndToken
            : null;
    }
}
